import Crypto
import Diagnostics
import NetSuite
import Platform
import Scripting

/// `nss auth status`: what is here, without asking NetSuite.
struct AuthStatus {
  let console: Console

  func run() throws {
    let book = ProfileBook(environment: console.environment)
    guard let file = try book.file(), !file.profiles.isEmpty else {
      console.output.write("There are no profiles in \(book.path).\n")
      return
    }
    console.output.write("profiles of \(book.path):\n")
    for profile in file.profiles { show(profile, file, book) }
  }

  private func show(_ profile: Profile, _ file: ProfilesFile, _ book: ProfileBook) {
    let marks = [profile.name == file.defaultName ? "default" : nil, profile.isReadOnly ? "read-only" : nil].compactMap { $0 }
    console.output.write("\n\(profile.name)\(marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")\n")
    var rows = [("account", profile.account ?? "missing")]
    let missing = [("clientId", profile.clientID), ("certificateId", profile.certificateID), ("privateKey", profile.privateKey)]
      .filter { $0.1 == nil }.map(\.0)
    if !missing.isEmpty { rows.append(("lacks", missing.joined(separator: ", "))) }
    if let path = book.certificatePath(of: profile) { rows.append(("certificate", certificate(path, profile))) }
    rows.append(("token", token(profile, book)))
    console.output.write(Help.table(rows) + "\n")
  }

  private func certificate(_ path: String, _ profile: Profile) -> String {
    guard let bytes = try? Files.read(path, atMost: 1 << 20), let certificate = try? Certificate(pem: bytes),
      let left = certificate.secondsLeft
    else { return "\(path) cannot be read" }
    if left / 86_400 < CertificateLife.warning {
      console.report(
        Diagnostic(
          .warning, "the certificate of the profile \(profile.name) \(left < 0 ? "has ended" : "ends in \(left / 86_400) days")",
          hint: left < 0 ? "nss auth setup makes another, under another name" : "nss auth rotate \(profile.name)"))
    }
    return CertificateLife.words(left)
  }

  private func token(_ profile: Profile, _ book: ProfileBook) -> String {
    let source = AccountSource(environment: console.environment, settings: AccountSettings())
    let now = Clock.wall / 1_000_000_000
    guard let cache = TokenCache(environment: console.environment), let found = try? source.found(profile, book),
      let end = cache.end(for: found.configuration, now: now)
    else { return "none kept" }
    return "kept, for \((end - now) / 60) more minutes"
  }
}
