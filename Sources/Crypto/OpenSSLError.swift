import COpenSSL

/// What OpenSSL's error queue held. The queue belongs to the thread: clear it before a call whose
/// outcome matters, take it right behind.
struct OpenSSLError {
  let code: UInt

  /// The oldest error, which is the cause; the later ones say what could not be done because of it.
  static func take() -> OpenSSLError { takeAll().first ?? OpenSSLError(code: 0) }

  /// All of them, the oldest first.
  static func takeAll() -> [OpenSSLError] {
    var errors: [OpenSSLError] = []
    while case let code = ERR_get_error(), code != 0 { errors.append(OpenSSLError(code: code)) }
    return errors
  }

  /// OpenSSL's reason in its own words, such as "bad decrypt", or the system's.
  var reason: String {
    guard code != 0 else { return "no reason given by OpenSSL" }
    guard let text = nss_ERR_reason(code) else { return "OpenSSL error \(code)" }
    return String(cString: text)
  }
}
