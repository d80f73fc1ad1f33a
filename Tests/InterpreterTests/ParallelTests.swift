import Platform
import Synchronization
import Testing

@testable import Interpreter

/// Turns of a parallel loop are under way at the same time, within the number that is asked for.
@Suite struct ParallelTests {
  @Test(arguments: [
    "for x in 1..8 with parallel: 4 { GET a/{{x}} }",
    "let r = (1..8).map(x => (GET a/{{x}}).status, parallel: 4)\nassert r.length == 8",
    "for x in 1..4 with parallel: 2 { for y in 1..2 with parallel: 2 { GET a/{{x}}/{{y}} } }",
  ])
  func requestsMeetWhereTheyAreSent(text: String) {
    let place = MeetingPlace(of: 4)
    #expect(ParallelRun(text, send: place.meet).outcome == "passed")
    #expect(place.record.withLock { $0.most } == 4)
    #expect(place.record.withLock { $0.came } == 8)
  }

  @Test func oneAtATimeIsOneAtATime() {
    let place = MeetingPlace(of: 1)
    #expect(ParallelRun("for x in 1..5 with parallel: 1 { GET a/{{x}} }", send: place.meet).outcome == "passed")
    #expect(place.record.withLock { $0.most } == 1)
  }

  /// The first turn waits for the last: were a worker held up by what it printed, they would never meet.
  @Test func aTurnIsNotHeldUpByWhatItPrints() {
    let run = ParallelRun(
      """
      for x in 1..4 with parallel: 2 {
        print x
        if x == 1 or x == 4 { GET a/{{x}} }
        print x
      }
      """, send: MeetingPlace(of: 2).meet)
    #expect(run.outcome == "passed")
    #expect(run.printed == "1\n1\n2\n2\n3\n3\n4\n4\n")
  }

  @Test func anInterruptionEndsTheTurnsThatRunAndBeginsNoMore() {
    let (place, interruption) = (MeetingPlace(of: 3), Cancellation())
    let run = ParallelRun(
      """
      for x in 1..50 with parallel: 3 {
        defer { print "closed", x }
        GET a/{{x}}
        print "done", x
      }
      print "behind"
      """, interruption: interruption
    ) { target in
      _ = place.meet(target)
      interruption.cancel()
      return false
    }
    #expect(run.outcome == "interrupted")
    #expect(run.printed == "closed 1\nclosed 2\nclosed 3\n")
    #expect(place.record.withLock { $0.came } == 3)
  }

  @Test func eachWriteThatAnInterruptionLeavesInDoubtIsTold() {
    let (place, interruption) = (MeetingPlace(of: 3), Cancellation())
    let run = ParallelRun("for x in 1..50 with parallel: 3 { DELETE a/{{x}} }", interruption: interruption) { target in
      _ = place.meet(target)
      interruption.cancel()
      return false
    }
    #expect(run.outcome == "interrupted; interrupted; interrupted")
  }

  @Test func ofVeryManyFailuresTheFirstThousandAreTold() {
    let run = ParallelRun("for x in 1..3000 with parallel: 4 { if x > 1 { fail \"no\" } }") { _ in true }
    #expect(run.outcome.split(separator: "; ").count == 1_000)
  }

  @Test func outputThatIsLostFailsTheLoop() {
    let host = MeetingHost(isDeaf: true) { _ in true }
    let outcome = ScriptRun.outcome(of: "for x in 1..2 with parallel: 2 { print x }\nprint 1", on: host)
    #expect(outcome.hasPrefix("standard output cannot be written"))
  }

  @Test func aLoopInACleanupBehindAnInterruptionRuns() {
    let interruption = Cancellation()
    let run = ParallelRun(
      """
      defer { for x in 1..3 with parallel: 3 { print "closed", x } }
      GET a
      """, interruption: interruption
    ) { _ in
      interruption.cancel()
      return false
    }
    #expect(run.outcome == "interrupted")
    #expect(run.printed == "closed 1\nclosed 2\nclosed 3\n")
  }

  @Test func whatTurnsPrintIsHeldBackToABound() {
    let host = MeetingHost { _ in true }
    let output = TurnOutput(turns: 3, to: host)
    #expect(output.begin() == 0)
    #expect(output.begin() == 1)
    let printed = Monitor(0)
    let piece = [UInt8](repeating: UInt8(ascii: "x"), count: TurnOutput.most / 8)
    let turn = Thread {
      for _ in 1...40 {
        try? output.print(piece, in: 1)
        printed.change { $0 += 1 }
      }
      output.end(1)
    }
    printed.wait { $0 >= 7 ? () : nil }
    for _ in 1...1_000 { output.report(.assertionPassed, in: 0) }
    #expect(printed.change { $0 } <= 8)
    #expect(host.printed.withLock { $0.isEmpty })
    output.end(0)
    turn.join()
    #expect(host.printed.withLock { $0.utf8.count } == 40 * piece.count)
  }

  @Test func aTurnThatPrintsALotComesBehindTheSlowOne() {
    let run = ParallelRun(
      """
      let line = (1..1000).map(x => "0123456789").join("")
      for x in 1..3 with parallel: 2 {
        if x == 1 { GET first }
        if x == 2 { for y in 1..2000 { if y == 500 { GET second }; print line } }
        print x
      }
      """, send: MeetingPlace(of: 2).meet)
    #expect(run.outcome == "passed")
    #expect(run.printed.hasPrefix("1\n0123") && run.printed.hasSuffix("\n2\n3\n"))
    #expect(run.printed.utf8.count == 2000 * 10_001 + 6)
  }
}

/// A script run against a world of the test's own.
struct ParallelRun {
  let outcome: String
  let printed: String

  init(_ text: String, interruption: Cancellation = Cancellation(), send: @escaping @Sendable (String) -> Bool) {
    let host = MeetingHost(admit: send)
    outcome = ScriptRun.outcome(of: text, on: host, interruption: interruption)
    printed = host.printed.withLock { $0 }
  }
}

/// Where requests wait for each other: the first come on when as many are there, those behind them at once.
final class MeetingPlace: Sendable {
  struct Record {
    var came = 0
    var present = 0
    var most = 0
  }

  let record = Mutex(Record())
  private let number: Int
  private let isComplete = Cancellation()

  init(of number: Int) { self.number = number }

  /// False where the others have not come after a minute.
  @Sendable func meet(_ target: String) -> Bool {
    let isLast = record.withLock { record in
      record.came += 1
      record.present += 1
      record.most = max(record.most, record.present)
      return record.came == number
    }
    if isLast { isComplete.cancel() }
    defer { record.withLock { $0.present -= 1 } }
    return isComplete.wait(by: .after(nanoseconds: 60_000_000_000))
  }
}

/// Answers when `send` lets it.
private final class MeetingHost: Host {
  let printed = Mutex("")
  private let admit: @Sendable (String) -> Bool

  /// Whether nobody reads what is printed.
  private let isDeaf: Bool

  init(isDeaf: Bool = false, admit: @escaping @Sendable (String) -> Bool) { (self.isDeaf, self.admit) = (isDeaf, admit) }

  func pages(behind answer: IncomingResponse, to request: OutgoingRequest) -> any PageSource {
    preconditionFailure("no collection is met")
  }

  func send(_ request: OutgoingRequest, cancellation: Cancellation) throws(SendFailure) -> IncomingResponse {
    guard admit(request.target) else {
      let isInterrupted = cancellation.isCancelled
      throw SendFailure(
        title: isInterrupted ? "interrupted" : "nobody else came",
        notes: request.method == "GET" ? [] : ["it may have been carried out"], isInterruption: isInterrupted)
    }
    return IncomingResponse(status: 200, reason: "OK")
  }

  func print(_ bytes: [UInt8]) throws(PrintFailure) {
    if isDeaf { throw PrintFailure(reason: "nobody reads it any more") }
    printed.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
  }

  func report(_ event: Event) {}
  func read(_ path: String, cancellation: Cancellation) throws(FileError) -> [UInt8] { throw FileError(path: path, reason: .notFound) }
  func write(_ bytes: [UInt8], to path: String, cancellation: Cancellation) throws(FileError) {}
  func append(to path: String, cancellation: Cancellation, lines: ([UInt8]) throws -> [UInt8]) throws {}
  func variable(_ name: String) -> String? { nil }
  func hide(_ secret: String) {}
  func concealed(_ text: String) -> String { text }
  func sleep(nanoseconds: Int64, cancellation: Cancellation) throws(StreamError) {}
}
