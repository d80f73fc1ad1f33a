import Diagnostics
import Platform

/// The world outside: the one way by which side effects leave the interpreter.
public protocol Host: Surroundings {
  /// Sends a request and waits for its answer, whatever its status; `cancellation` ends the wait. Throws when there
  /// was no answer.
  func send(_ request: OutgoingRequest, cancellation: Cancellation) throws(SendFailure) -> IncomingResponse

  /// Waits for the job that an asynchronous request was answered with, and gives what the request would have been answered
  /// otherwise. `interval` and `patience` are in nanoseconds. Throws when the job is not over in time, or nothing answers.
  func wait(
    for answer: IncomingResponse, to request: OutgoingRequest, every interval: Int64, within patience: Int64,
    cancellation: Cancellation
  ) throws(SendFailure) -> IncomingResponse

  /// The later pages of a collection whose first page is this answer; nothing is sent before one is asked for.
  func pages(behind answer: IncomingResponse, to request: OutgoingRequest) -> any PageSource

  /// Writes what a script prints: whole lines, UTF-8. Throws when nobody can be told any more.
  func print(_ bytes: [UInt8]) throws(PrintFailure)

  /// Takes note of something that happened.
  func report(_ event: Event)

  /// Lets a person look at a script that has stopped. Returns when it is to go on, or with false when it is to end.
  func pause(_ stop: Breakpoint) -> Bool
}

extension Host {
  /// For a host that nobody looks at: says so, and goes on.
  public func pause(_ stop: Breakpoint) -> Bool {
    report(.warning(stop.passedOver))
    return true
  }

  /// For a host whose requests begin no jobs.
  public func wait(
    for answer: IncomingResponse, to request: OutgoingRequest, every interval: Int64, within patience: Int64,
    cancellation: Cancellation
  ) throws(SendFailure) -> IncomingResponse {
    throw SendFailure(title: "jobs cannot be waited for here")
  }
}

/// A request as a script's statement made it: everything encoded, nothing resolved.
public struct OutgoingRequest: Sendable {
  public var method: String
  /// As written, with interpolated values and query lines percent-encoded: `record/v1/customer/7?limit=2`.
  public var target: String
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]?
  /// Nanoseconds for each try; nil when the script does not say.
  public var timeout: Int64?
  /// Tries after the first; nil when the script does not say.
  public var retries: Int?
  /// Of a query: the column by whose order pages follow each other; nil when the script does not say.
  public var key: String?
}

/// An answer as it came.
public struct IncomingResponse: Sendable {
  public var status: Int
  public var reason: String
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]
  /// The whole URL it was sent to, and the headers that went along, without `Authorization`.
  public var url: String
  public var sentHeaders: [(name: String, value: String)]
  /// Nanoseconds, all attempts and waits.
  public var duration: Int64
  public var attempts: Int
  /// Nanoseconds of the last attempt's phases, by name, in order.
  public var timings: [(phase: String, nanoseconds: Int64)]
  /// What the host knows of an error status beside the answer's own words; shown with it.
  public var notes: [String] = []
  /// How many items at its end are the next page's to give, which has them again.
  public var heldBack = 0
  /// Whether an error status leaves open that NetSuite has carried the request out.
  public var isInDoubt = false

  public init(
    status: Int, reason: String, headers: [(name: String, value: String)] = [], body: [UInt8] = [], url: String = "",
    sentHeaders: [(name: String, value: String)] = [], duration: Int64 = 0, attempts: Int = 1,
    timings: [(phase: String, nanoseconds: Int64)] = []
  ) {
    self.status = status
    self.reason = reason
    self.headers = headers
    self.body = body
    self.url = url
    self.sentHeaders = sentHeaders
    self.duration = duration
    self.attempts = attempts
    self.timings = timings
  }
}

/// Why what a script prints cannot be written.
public struct PrintFailure: Error, Sendable {
  /// In words: `no space left on device`.
  public let reason: String

  public init(reason: String) { self.reason = reason }
}

/// Why a request has no answer.
public struct SendFailure: Error, Sendable {
  /// What went wrong, as a title.
  public let title: String
  /// What is wrong at the request itself, for the caret.
  public let label: String
  public let notes: [String]
  public let hint: String?
  /// Whether it was cut short by Ctrl-C.
  public let isInterruption: Bool
  /// Whether NetSuite may have carried the request out all the same.
  public let isInDoubt: Bool

  public init(
    title: String, label: String = "", notes: [String] = [], hint: String? = nil, isInterruption: Bool = false,
    isInDoubt: Bool = false
  ) {
    self.title = title
    self.label = label
    self.notes = notes
    self.hint = hint
    self.isInterruption = isInterruption
    self.isInDoubt = isInDoubt
  }
}
