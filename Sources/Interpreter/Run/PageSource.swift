import Platform

/// The later pages of one walk over a collection, one after another. A walk belongs to one thread.
public protocol PageSource: AnyObject {
  /// Whether there is no next page to be fetched. Throws what is wrong with the pages so far.
  func isAtEnd() throws(SendFailure) -> Bool

  /// Fetches the next page, whatever its status; nil when there is none. Throws when there was no answer, and when the
  /// pages do not make a whole.
  func next(cancellation: Cancellation) throws(SendFailure) -> IncomingResponse?

  /// What to warn of, once at the request; set as soon as it is known.
  var warning: PageNotice? { get }
}

/// What is odd about a collection, in words.
public struct PageNotice: Sendable {
  public let title: String
  public let notes: [String]
  public let hint: String

  public init(title: String, notes: [String], hint: String) {
    (self.title, self.notes, self.hint) = (title, notes, hint)
  }
}
