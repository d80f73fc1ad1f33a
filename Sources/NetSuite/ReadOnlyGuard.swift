import HTTP

/// Keeps a client from writing: only reads and queries of SuiteQL pass, and of RESTlets those that are known to read.
public struct ReadOnlyGuard: Sendable, Equatable {
  /// What asked for it: `--read-only`, `the profile production`.
  public let source: String
  /// RESTlets that may be called: `customscript_find`, or `customscript_find/customdeploy_find`.
  public let restlets: [String]
  /// How it is undone.
  public let remedy: String

  public init(
    source: String, restlets: [String] = [],
    remedy: String = "--allow-writes undoes a profile's readOnly; nothing undoes --read-only and NSS_READ_ONLY"
  ) {
    self.source = source
    self.restlets = restlets
    self.remedy = remedy
  }

  /// Throws `NetSuiteError` of the kind `readOnly` for a request that might write.
  func check(_ request: HTTPRequest, at target: Target, _ repetition: Repetition) throws(NetSuiteError) {
    // A server that heeds one of these takes a GET for something else.
    let overrides = ["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"]
    if target.scope == .restlets {
      guard isListed(target.path) else { throw refusal(request, target, "what a RESTlet does, its script alone knows") }
    } else if repetition != .read {
      throw refusal(request, target, "only GET, HEAD, OPTIONS and SuiteQL pass")
    }
    if let name = overrides.first(where: request.headers.contains) {
      throw refusal(request, target, "the header \(name) asks for another method")
    }
  }

  /// Each of the two must be there once: of two, nobody knows which one counts.
  private func isListed(_ path: String) -> Bool {
    guard path.hasPrefix("/app/site/hosting/restlet.nl?") else { return false }
    let pairs = path.drop { $0 != "?" }.dropFirst().split(separator: "&").map { $0.split(separator: "=", maxSplits: 1) }
    func values(_ name: String) -> [String] { pairs.filter { $0[0] == name }.map { $0.count > 1 ? String($0[1]) : "" } }
    let (scripts, deployments) = (values("script"), values("deploy"))
    guard scripts.count == 1, deployments.count == 1 else { return false }
    return restlets.contains(scripts[0]) || restlets.contains("\(scripts[0])/\(deployments[0])")
  }

  private func refusal(_ request: HTTPRequest, _ target: Target, _ why: String) -> NetSuiteError {
    NetSuiteError(
      .readOnly, "\(request.method) \(target.url.prefix { $0 != "?" }) is refused: this run may only read",
      notes: ["\(source) says so; \(why)", "nothing was sent"],
      hint: target.scope == .restlets
        ? "list one that only reads under readOnlyRestlets of the profile, as \"SCRIPT/DEPLOY\""
        : remedy)
  }
}
