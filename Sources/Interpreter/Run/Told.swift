import Synchronization

/// The requests of a run that something was said about, so that it is said once; shared by all threads of the run.
final class Told: Sendable {
  private let places = Mutex<Set<String>>([])

  /// Whether nothing was said about the request yet, wherever it has been sent from; from now on something is.
  func isNews(of response: ResponseBox) -> Bool {
    places.withLock { $0.insert("\(response.source.name):\(response.span.start)").inserted }
  }
}
