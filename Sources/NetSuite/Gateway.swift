import Crypto
import HTTP
import Platform

/// What a client has once it knows its configuration: connections, and a token for each scope.
final class Gateway: Sendable {
  let account: Account
  let courier: Courier
  let budget: ConcurrencyBudget
  let access: ReadOnlyGuard?
  private let restTokens: TokenSource
  private let restletTokens: TokenSource

  init(
    _ configuration: Configuration, userAgent: String, redactor: Redactor, timekeeper: Timekeeper, tokenCache: TokenCache?,
    observer: Client.Observer?
  ) {
    for secret in configuration.secrets { redactor.add(secret: secret) }
    for secret in configuration.proxies.secrets { redactor.add(secret: secret) }
    let roots = configuration.roots
    let pool = ConnectionPool(proxies: configuration.proxies) { () throws(TLSError) in try TLSContext.client(roots: roots) }
    let courier = Courier(pool: pool, timekeeper: timekeeper, observer: observer)
    let endpoint = TokenEndpoint(
      configuration: configuration, courier: courier, redactor: redactor, userAgent: userAgent)
    let source = { (scope: Scope) -> TokenSource in
      TokenSource(
        timekeeper: timekeeper,
        forget: { tokenCache?.drop($0, configuration, scope, now: timekeeper.wall()) }
      ) { (limits: Courier.Limits) throws(Failure) in
        let now = timekeeper.wall()
        if let entry = tokenCache?.load(configuration, scope, now: now) {
          redactor.add(secret: entry.token)
          return Grant(entry, now: now)
        }
        let grant = try endpoint.fetch(scope, within: limits)
        tokenCache?.save(
          TokenCache.Entry(token: grant.token, renewal: now + grant.use / 1_000_000_000, end: now + grant.life),
          configuration, scope)
        return grant
      }
    }
    account = configuration.account
    access = configuration.access
    budget = configuration.budget ?? .shared(by: configuration.account, most: configuration.concurrency)
    self.courier = courier
    restTokens = source(.restWebServices)
    restletTokens = source(.restlets)
  }

  func tokens(_ scope: Scope) -> TokenSource {
    switch scope {
    case .restWebServices: restTokens
    case .restlets: restletTokens
    }
  }

  /// Sends a request with a token, once more with another if the first is refused: a 401 did nothing. Throws `Failure`.
  func exchange(
    _ request: HTTPRequest, at target: Target, isRepeatable: Bool, within limits: Courier.Limits
  ) throws(Failure) -> HTTPExchange {
    let tokens = tokens(target.scope)
    let (first, token) = try exchange(request, at: target, tokens, isRepeatable, within: limits)
    guard first.response.status == 401, tokens.refused(token) else { return first }
    courier.observer?(.renewing)
    return try exchange(request, at: target, tokens, isRepeatable, within: limits).0
  }

  private func exchange(
    _ request: HTTPRequest, at target: Target, _ tokens: TokenSource, _ isRepeatable: Bool, within limits: Courier.Limits
  ) throws(Failure) -> (HTTPExchange, Token) {
    let token = try tokens.token(within: limits)
    var request = request
    request.headers.set("Authorization", "Bearer \(token.value)")
    let exchange = try courier.deliver(request, to: target.origin, isRepeatable: isRepeatable, within: limits)
    if exchange.response.status != 401 { tokens.accepted(token) }
    return (exchange, token)
  }
}
