import HTTP
import Platform
import Synchronization
import Testing

@testable import NetSuite

@Suite struct ConcurrencyBudgetTests {
  @Test func growsUntilItIsRefused() throws {
    let budget = ConcurrencyBudget(most: 40)
    #expect(budget.limit == 5)
    try enter(budget, 5)
    // A round of answers makes four times as many of it, when there is enough to do.
    for limit in [8, 11, 14, 17, 20] {
      budget.leave(.served)
      #expect(budget.limit == limit)
      try enter(budget, 4)
    }
    // Fifteen of twenty are refused, one behind the other.
    for _ in 1...15 { budget.leave(.refused) }
    #expect(budget.limit == 5 && budget.hasMetLimit)
    // From now on it takes 8 rounds to try one more, and a refusal then makes it 16.
    for _ in 1...40 { try leaveAndEnter(budget) }
    #expect(budget.limit == 5)
    try leaveAndEnter(budget)
    #expect(budget.limit == 6)
    try enter(budget, 1)
    budget.leave(.refused)
    #expect(budget.limit == 5)
    for _ in 1...80 { try leaveAndEnter(budget) }
    #expect(budget.limit == 5)
    try leaveAndEnter(budget)
    #expect(budget.limit == 6)
  }

  @Test func neverBeyondWhatItWasTold() throws {
    let budget = ConcurrencyBudget(most: 2)
    #expect(budget.limit == 2)
    try enter(budget, 2)
    for _ in 1...100 { try leaveAndEnter(budget) }
    #expect(budget.limit == 2)
    #expect(throws: StreamError.timedOut) { try budget.enter(by: .after(nanoseconds: 0), cancellation: nil) }
    let cancelled = Cancellation()
    cancelled.cancel()
    #expect(throws: StreamError.cancelled) { try budget.enter(by: .never, cancellation: cancelled) }
    // Those who gave up waiting take nobody's turn.
    budget.leave(.served)
    try enter(budget, 1)
  }

  /// One that only one thread uses learns nothing from its being served.
  @Test func idlenessIsNoSuccess() throws {
    let budget = ConcurrencyBudget(most: 40)
    for _ in 1...100 {
      try enter(budget, 1)
      budget.leave(.served)
    }
    #expect(budget.limit == 5)
    try enter(budget, 1)
    budget.leave(.refused)
    #expect(budget.limit == 1)
  }

  @Test func oneForAnAccount() throws {
    let account = try Account(id: "99_sb1")
    let budget = ConcurrencyBudget.shared(by: account, most: nil)
    #expect(try budget === ConcurrencyBudget.shared(by: Account(id: "99-SB1"), most: 3) && budget.limit == 3)
    #expect(try budget !== ConcurrencyBudget.shared(by: Account(id: "98"), most: nil))
  }

  /// Forty threads, an account that serves five.
  @Test func anAccountThatAllowsFive() throws {
    let running = Atomic<Int>(0)
    let refusals = Counter()
    let netsuite = try LocalNetSuite(answer: { _ in
      defer { running.subtract(1, ordering: .relaxed) }
      guard running.add(1, ordering: .relaxed).newValue <= 5 else {
        _ = refusals.next()
        return HTTPResponse(status: 429)
      }
      try? Waiting.sleep(until: .after(nanoseconds: 5_000_000), cancellation: nil)
      return HTTPResponse(status: 204)
    })
    let budget = ConcurrencyBudget(most: 40)
    let client = Client(timekeeper: HeldTime().timekeeper) { () throws(NetSuiteError) in
      var configuration = try netsuite.configuration()
      configuration.budget = budget
      return configuration
    }
    let served = Counter()
    let threads = (1...40).map { _ in
      Thread { for _ in 1...10 where (try? client.send(RESTRequest("POST", "x")).status) == 204 { _ = served.next() } }
    }
    for thread in threads { thread.join() }
    #expect(served.value == 400)
    #expect(budget.hasMetLimit && 3...7 ~= budget.limit, "\(budget.limit)")
    #expect(refusals.value < 20, "\(refusals.value)")
  }

  @Test func whatIsSaidWhenItIsGivenUp() throws {
    let netsuite = try LocalNetSuite(answer: { _ in HTTPResponse(status: 429) })
    let client = Client(timekeeper: HeldTime().timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
    let error = try #require(try client.send(RESTRequest("POST", "x")).error)
    for words in ["1 request at once", "shared by all its integrations", "tried 6 times in 15.5 s"] {
      #expect(error.notes.contains { $0.contains(words) }, "\(error.notes)")
    }
    #expect(!error.mayHaveBeenCarriedOut)
  }

  private func enter(_ budget: ConcurrencyBudget, _ count: Int) throws {
    for _ in 0..<count { try budget.enter(by: .after(nanoseconds: 0), cancellation: nil) }
  }

  private func leaveAndEnter(_ budget: ConcurrencyBudget) throws {
    budget.leave(.served)
    try enter(budget, 1)
  }
}
