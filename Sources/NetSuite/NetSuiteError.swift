/// What went wrong between a program and NetSuite, in words for the one who sees it. An answer with an error status is
/// no thrown error: it is a `RESTResponse`, and its `error` is one of these.
///
/// No text in it holds a key, a passphrase, an assertion or a token.
public struct NetSuiteError: Error, Sendable, Equatable {
  /// What to tell errors apart by.
  public enum Kind: String, Sendable {
    /// What the client was given to work with is missing or wrong: account, ids, key, files.
    case configuration
    /// The request cannot be sent as it is.
    case invalidRequest
    /// The request is for a host that is not the account's.
    case forbiddenHost
    /// The token endpoint gave no token.
    case login
    /// The server could not be reached, or the connection broke.
    case connection
    /// The server's certificate is not trusted, or is for another host.
    case certificate
    case timeout
    case cancelled
    /// What came back is not HTTP, or not what it says it is.
    case protocolViolation
    /// NetSuite answered with an error status.
    case answered
    /// The client may only read, and the request might write.
    case readOnly
    /// The pages of a collection do not fit together, or some of them cannot be had.
    case paging
  }

  /// Which one this is.
  public var kind: Kind
  /// What went wrong.
  public var title: String
  /// What else is known, possible causes first.
  public var notes: [String]
  /// What to do.
  public var hint: String?
  /// Whether a request that changes something was on its way when it failed, so that NetSuite may have
  /// carried it out; only ever true for POST, PUT, PATCH and DELETE.
  public var mayHaveBeenCarriedOut: Bool
  /// Where that is so, a request that shows whether it was: `GET record/v1/customer/eid:C-7`.
  public var lookUp: String?
  /// The status of the answer, where there is one.
  public var status: Int?
  /// All that NetSuite says is wrong.
  public var details: [ErrorDetail] = []
  /// By which NetSuite's support finds the request.
  public var operationID: String?

  /// An error; the texts are for people.
  public init(
    _ kind: Kind, _ title: String, notes: [String] = [], hint: String? = nil, mayHaveBeenCarriedOut: Bool = false
  ) {
    self.kind = kind
    self.title = title
    self.notes = notes
    self.hint = hint
    self.mayHaveBeenCarriedOut = mayHaveBeenCarriedOut
  }
}
