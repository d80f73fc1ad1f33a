import HTTP

/// An error answer of the REST services, with NetSuite's codes and words (netsuite.md 5).
struct Problem: Error, Sendable {
  var status: Int
  var details: [Detail]
  var headers = HTTPHeaders()
  /// In the place of the usual words for the status.
  var title: String?
  /// A code beside the details.
  var topCode: Code?

  struct Detail: Sendable {
    let text: String
    let code: Code
    var place: Place?
  }

  /// Where in the request the mistake is.
  enum Place: Sendable, Equatable {
    case path(String)
    /// A field of a line that the record has, by the line's place there and its id. What was sent may have it at
    /// another place, which `placed` puts in.
    case line(String, index: Int, id: Int, String)
    case queryParameter(String)
    case header(String)
    case url(String)
  }

  enum Code: String, Sendable {
    case concurrencyLimitExceeded = "CONCURRENCY_LIMIT_EXCEEDED"
    case idempotencyError = "IDEMPOTENCY_ERROR"
    case invalidAction = "SSS_INVALID_ACTION_ID"
    case invalidContent = "INVALID_CONTENT"
    case invalidHeader = "INVALID_HEADER"
    case invalidLogin = "INVALID_LOGIN"
    case invalidParameter = "INVALID_PARAMETER"
    case invalidRequest = "INVALID_REQUEST"
    case methodNotAllowed = "METHOD_NOT_ALLOWED"
    case nonexistentID = "NONEXISTENT_ID"
    case restletLimitExceeded = "SSS_REQUEST_LIMIT_EXCEEDED"
    case unexpectedError = "UNEXPECTED_ERROR"
    case userError = "USER_ERROR"
  }

  init(_ status: Int, _ code: Code, _ text: String, at place: Place? = nil) {
    self.init(status, [Detail(text: text, code: code, place: place)])
  }

  init(_ status: Int, _ details: [Detail]) {
    (self.status, self.details) = (status, details)
  }
}

// The request as such.
extension Problem {
  static let malformedURL = Problem(
    400, .invalidRequest, "The request could not be understood by the server due to malformed syntax.")

  static func unknownPath(_ path: String) -> Problem {
    Problem(404, .nonexistentID, "The requested resource does not exist.", at: .url(path))
  }

  static func methodNotAllowed(_ method: String, allowed: [String]) -> Problem {
    // Neither code nor words are documented.
    var problem = Problem(405, .methodNotAllowed, "Method '\(method)' is not allowed for this resource.")
    problem.headers["Allow"] = allowed.joined(separator: ", ")
    return problem
  }

  static func parameter(_ name: String, _ text: String) -> Problem {
    Problem(400, .invalidParameter, text, at: .queryParameter(name))
  }

  static func badQuery(_ error: FilterError) -> Problem {
    parameter(
      "q",
      "Invalid search query. Detailed unprocessed description follows. Search error occurred: \(error.message).")
  }
}

// Records.
extension Problem {
  static func unknownType(_ name: String) -> Problem {
    // Seen live; its code was not noted.
    Problem(404, .nonexistentID, "Record type '\(name)' does not exist.", at: .url(name))
  }

  static let unknownRecord = Problem(
    404, .nonexistentID, "The record instance does not exist. Provide a valid record instance ID.")

  static func business(_ text: String, at place: Place? = nil) -> Problem {
    Problem(400, .userError, "Error while accessing a resource. \(text)", at: place)
  }

  static let wrongTransactionType = business("Transaction type specified is incorrect.")

  static let duplicate = business("This entity already exists.")

  /// `labels` are the fields' names on the page: Company Name.
  static func missing(_ labels: [String], at place: Place? = nil) -> Problem {
    business("Please enter value(s) for: \(labels.joined(separator: ", ")).", at: place)
  }
}

// Bodies.
extension Problem {
  static func badBody(_ text: String) -> Problem {
    Problem(400, .invalidContent, "Invalid content in the request body. \(text)")
  }
}

extension Problem.Detail {
  static func unknownField(_ path: String) -> Self {
    Self(
      text: "Invalid content in the request body. Unknown field '\(path)'.", code: .invalidContent,
      place: .path(path))
  }

  static func wrongValue(_ path: String, expected: String) -> Self {
    Self(
      text: "Invalid content in the request body. The value of field '\(path)' must be \(expected).",
      code: .invalidContent, place: .path(path))
  }

  /// The words NetSuite has for a reference or choice that does not exist.
  static func badReference(_ value: String, _ field: String, at place: Problem.Place) -> Self {
    Self(
      text: "Error while accessing resource: You have entered an Invalid Field Value \(value) "
        + "for the following field: \(field)",
      code: .invalidContent, place: place)
  }
}
