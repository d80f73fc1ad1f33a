/// The ways to log in to a service: a bearer token, or a request that is signed by itself.
struct Logins: Sendable {
  let bearers: Authorizer
  let signatures: SignatureLogin

  /// Who sent the request. Throws when it does not come from somebody who may use what `scope` stands for.
  func authorize(_ call: Call, for scope: String) throws(LoginRefusal) -> String {
    let headers = call.request.headers.values(of: "Authorization")
    guard headers.count <= 1 else { throw .headerIsMalformed }
    if let header = headers.first, header.prefix(6).lowercased() == "oauth " {
      return try signatures.authorize(header, call)
    } else {
      return try bearers.authorize(headers.first, for: scope).clientID
    }
  }
}
