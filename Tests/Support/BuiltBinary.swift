import Foundation

/// The `nss` that was built together with the tests.
public enum BuiltBinary {
  /// It lies beside the program that runs the tests.
  public static let path: String = {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("nss").path
  }()

  private static let unwanted = [
    "NO_COLOR", "SSL_CERT_FILE", "SSL_CERT_DIR", "HTTPS_PROXY", "NO_PROXY", "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME",
  ]

  /// This process's environment without the variables that nss reads, and without a home, where a profile or a token
  /// might be: a test says itself what it sets.
  public static let cleanEnvironment = ProcessInfo.processInfo.environment.filter { name, _ in
    !name.hasPrefix("NSS_") && !unwanted.contains(name.uppercased())
  }
}
