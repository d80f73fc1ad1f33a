import Platform
import Synchronization

/// The token of one scope: fetched when first needed, by one thread for all, and again before it ends.
final class TokenSource: Sendable {
  typealias Fetch = @Sendable (Courier.Limits) throws(Failure) -> Grant

  private let fetch: Fetch
  /// Is told the token that NetSuite refused.
  private let forget: @Sendable (String) -> Void
  private let timekeeper: Timekeeper
  private let state = Mutex(State())

  private struct State {
    var token: Token?
    var count = 0
    /// The login under way.
    var login: Login?
    /// The number of a token that was fetched in the place of a refused one, and has not been taken yet.
    var unproven: Int?
    var wasRefused = false
  }

  /// A login that other threads wait for.
  private final class Login: Sendable {
    let end = Cancellation()
    let result = Mutex<Result<Token, Failure>?>(nil)
  }

  private enum Turn {
    case use(Token)
    case fetch(Login)
    case await(Login)
  }

  init(timekeeper: Timekeeper, forget: @escaping @Sendable (String) -> Void = { _ in }, fetch: @escaping Fetch) {
    self.timekeeper = timekeeper
    self.forget = forget
    self.fetch = fetch
  }

  /// The token, fetched if need be. Throws `Failure`; threads that waited for the same login get the same one.
  func token(within limits: Courier.Limits) throws(Failure) -> Token {
    while true {
      switch state.withLock({ turn(&$0) }) {
      case .use(let token): return token
      case .fetch(let login): return try lead(login, within: limits)
      case .await(let login):
        do throws(StreamError) {
          try Waiting.wait(for: login.end, by: limits.deadline, cancellation: limits.cancellation)
        } catch {
          throw .ofLogin(error)
        }
        // Whoever fetched may have been out of time, or cancelled: that says nothing of this thread.
        guard let result = login.result.withLock({ $0 }), !result.isOfItsCallerOnly else { continue }
        return try result.get()
      }
    }
  }

  private func turn(_ state: inout State) -> Turn {
    if let token = state.token, timekeeper.monotonic() < token.renewal { return .use(token) }
    if let login = state.login { return .await(login) }
    let login = Login()
    state.login = login
    return .fetch(login)
  }

  private func lead(_ login: Login, within limits: Courier.Limits) throws(Failure) -> Token {
    let result: Result<Token, Failure>
    do throws(Failure) {
      // From before it was asked for, so that the time on the way is not counted to its life.
      let begin = timekeeper.monotonic()
      result = .success(keep(try fetch(limits), since: begin))
    } catch {
      result = .failure(error)
    }
    login.result.withLock { $0 = result }
    state.withLock { $0.login = nil }
    login.end.cancel()
    return try result.get()
  }

  private func keep(_ grant: Grant, since begin: Int64) -> Token {
    state.withLock { state in
      state.count += 1
      let token = Token(
        number: state.count, value: grant.token, renewal: begin + grant.use, replacesRefused: state.wasRefused)
      state.token = token
      state.unproven = state.wasRefused ? token.number : nil
      state.wasRefused = false
      return token
    }
  }

  /// NetSuite refused the token (401). Whether to try with another: not when this one was itself fetched for that
  /// reason and nothing has taken it since, because then the token is not what is wrong.
  func refused(_ token: Token) -> Bool {
    forget(token.value)
    return state.withLock { state in
      guard state.token?.number == token.number else { return true }
      guard state.unproven != token.number else { return false }
      state.token = nil
      state.wasRefused = true
      return true
    }
  }

  /// NetSuite took the token.
  func accepted(_ token: Token) {
    guard token.replacesRefused else { return }
    state.withLock { if $0.unproven == token.number { $0.unproven = nil } }
  }
}

extension Result<Token, Failure> {
  fileprivate var isOfItsCallerOnly: Bool {
    guard case .failure(let failure) = self else { return false }
    return failure.error.kind == .timeout || failure.error.kind == .cancelled
  }
}
