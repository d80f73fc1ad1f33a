extension String {
  /// A URL as messages show it: what stands before an `@` in its authority may be a password (RFC 3986, 3.2.1).
  var hidingUserInfo: String {
    guard let slashes = utf8.firstRange(of: "://".utf8) else { return self }
    let authority = self[slashes.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard let at = authority.lastIndex(of: "@") else { return self }
    return self[..<slashes.upperBound] + "…" + self[at...]
  }
}
