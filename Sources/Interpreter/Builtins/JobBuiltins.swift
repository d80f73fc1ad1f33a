import Diagnostics
import Platform

extension Builtins {
  static let jobs: [Builtin] = [
    Builtin(
      "wait", "response", "every", "within",
      summary: """
        Waits for the job of a request `with async: true`, and gives the answer that the request would have had without; for \
        a batch its `body` has a result for each record: `status`, `id`, `location`, `error`, `body`. It looks `every` 2s, \
        unless told otherwise, and is an error when the job goes on longer than `within`, 5m.
        """,
      examples: [
        #"let job = POST record/v1/customer { companyName: "Acme" } with async: true; print wait(job, within: 1m).id"#
      ], hasEffect: true
    ) { (call: Call, response: ResponseArgument, every: DurationArgument?, within: DurationArgument?) -> Value in
      try call.result(of: response.box, every: every?.nanoseconds ?? 2_000_000_000, within: within?.nanoseconds ?? 300_000_000_000)
    }
  ]
}

/// An answer as an argument.
struct ResponseArgument: BuiltinArgument {
  static var typeName: String { "response" }
  let box: ResponseBox
  init?(argument: Value) {
    guard case .response(let box) = argument else { return nil }
    self.box = box
  }
}

extension Call {
  /// The answer that the job of an asynchronous request leads to; its status is to be looked at like any other's.
  fileprivate func result(of response: ResponseBox, every interval: Int64, within patience: Int64) throws -> Value {
    guard interval > 0 else { throw BuiltinFailure(argument: 1, "`wait` wants a duration above 0 as `every`") }
    guard patience > 0 else { throw BuiltinFailure(argument: 2, "`wait` wants a duration above 0 as `within`") }
    try context.checkExamined(response, .fieldRead("location", span))
    guard response.jobNumber != nil else { throw BuiltinFailure.noJob(response) }
    try context.checkExamined(.nextRequest(span))
    try checkInterruption()
    let answer: IncomingResponse
    do throws(SendFailure) {
      answer = try host.wait(
        for: response.answer, to: response.request, every: interval, within: patience, cancellation: cancellation)
    } catch {
      throw Failure.notAnswered(error, at: span)
    }
    let isExpected = context.pointee.settings.allows404 && answer.status == 404
    let result = ResponseBox(answer, to: response.request, at: response.span, in: response.source, isExpected: isExpected)
    if !result.isExamined { context.noteUnexamined(result) }
    if let warning = Diagnostic.validation(of: result) { host.report(.warning(warning)) }
    return .response(result)
  }
}

extension BuiltinFailure {
  fileprivate static func noJob(_ response: ResponseBox) -> BuiltinFailure {
    BuiltinFailure(
      argument: 0, "`wait` wants the answer of an asynchronous request", label: "this one was answered \(response.answer.status)",
      hint: "`with async: true` asks NetSuite to answer at once and to work later")
  }
}
