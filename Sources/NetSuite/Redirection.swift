import HTTP

/// Follows an answer that points elsewhere (RFC 9110 section 15.4): reads only, and on the account's own hosts only.
enum Redirection {
  private static let longestChain = 5

  /// The answer of the place where the pointing ends; one that is not followed stands as it is.
  static func following(
    _ request: HTTPRequest, from target: Target, in account: Account,
    exchange: (HTTPRequest, Target) throws(Failure) -> HTTPExchange
  ) throws(Failure) -> HTTPExchange {
    var (request, target) = (request, target)
    for _ in 0..<longestChain {
      let answer = try exchange(request, target)
      guard Repetition.isSafe(request.method), let next = next(answer.response, from: target, in: account) else {
        return answer
      }
      target = next
      request.target = next.path
    }
    return try exchange(request, target)
  }

  private static func next(_ answer: HTTPResponse, from target: Target, in account: Account) -> Target? {
    guard [301, 302, 303, 307, 308].contains(answer.status), let location = answer.headers["Location"] else { return nil }
    return try? Target(absolute(String(location.prefix { $0 != "#" }), from: target), in: account)
  }

  /// RFC 3986 section 5.2, as far as servers use it.
  private static func absolute(_ location: String, from target: Target) -> String {
    if location.contains("://") { return location }
    if location.hasPrefix("//") { return (target.origin.isSecure ? "https:" : "http:") + location }
    if location.hasPrefix("/") { return target.origin.description + location }
    let path = target.path.prefix { $0 != "?" }
    return target.origin.description + path.prefix(through: path.lastIndex(of: "/") ?? path.startIndex) + location
  }
}
