import COpenSSL

/// What OpenSSL's error queue held. The queue belongs to the thread: clear it before a call whose
/// outcome matters, take it right behind.
struct OpenSSLError {
  let code: UInt

  /// The oldest error, which is the cause; the later ones say what could not be done because of it.
  static func take() -> OpenSSLError {
    let code = ERR_peek_error()
    ERR_clear_error()
    return OpenSSLError(code: code)
  }

  /// OpenSSL's reason in its own words, such as "bad decrypt".
  var reason: String {
    guard code != 0 else { return "no reason given by OpenSSL" }
    guard let text = ERR_reason_error_string(code) else { return "OpenSSL error \(code)" }
    return String(cString: text)
  }
}
