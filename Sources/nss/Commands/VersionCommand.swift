extension Command {
  /// `nss version`, `nss --version`
  static let version = Command("version", summary: "Show the version and the licence.") { _, console in
    console.output.write(
      """
      nss \(Version.current)
      The source is under the Apache License 2.0. This program, linked with GNU readline \(LineEditor.libraryVersion), is as a
      whole under the GNU General Public License, version 3 or later. There is no warranty.

      """)
    return .passed
  }
}

/// Which nss this is.
enum Version {
  static let current = "0.1.0"
}
