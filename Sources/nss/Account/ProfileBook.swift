import Diagnostics
import NetSuite
import Platform
import Scripting

/// The user's profiles, where they lie: `$XDG_CONFIG_HOME/nss/profiles.nss`, else below `~/.config`.
struct ProfileBook: Sendable {
  private let environment: [String: String]
  /// The folder of the file, the keys and the certificates; nil where the environment names no home.
  let folder: String?

  init(environment: [String: String]) {
    self.environment = environment
    folder = UserFolder.config.path(environment)
  }

  var path: String { folder.map { "\($0)/profiles.nss" } ?? "profiles.nss" }

  /// Nil when there is none. Throws `NetSuiteError` when it cannot be read, or a key in it can be by others.
  func file() throws(NetSuiteError) -> ProfilesFile? {
    guard folder != nil, Files.exists(path) else { return nil }
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path, atMost: 1 << 20)
    } catch {
      throw NetSuiteError(.configuration, "the profiles cannot be read: \(error)")
    }
    let file: ProfilesFile
    do {
      file = try ProfilesFile(Source(name: path, bytes: bytes))
    } catch {
      throw NetSuiteError(of: error)
    }
    if PrivateFiles.isOpenToOthers(path), file.profiles.contains(where: { $0.privateKey?.contains("-----BEGIN") == true }) {
      throw NetSuiteError(
        .configuration, "\(path) holds a private key and can be read by others than its owner", notes: ["it was not used"],
        hint: "chmod 600 \(path)")
    }
    return file
  }

  /// The profile for whom the command line names none: that of `NSS_PROFILE`, or the file's `default`.
  func standard() throws(NetSuiteError) -> Profile? {
    if let name = environment["NSS_PROFILE"] { return try profile(name, by: "NSS_PROFILE") }
    guard let file = try file() else { return nil }
    return file.defaultName.flatMap(file.profile)
  }

  /// Throws `NetSuiteError` for a name that is not there.
  func profile(_ name: String, by origin: String) throws(NetSuiteError) -> Profile {
    let file = try file()
    if let profile = file?.profile(name) { return profile }
    let names = file?.profiles.map(\.name) ?? []
    let nearest = Suggestion.nearest(to: name, among: names)
    throw NetSuiteError(
      .configuration, "there is no profile “\(name)”, which \(origin) names",
      notes: [file == nil ? "\(path) does not exist" : "\(path) has \(names.joined(separator: ", "))"],
      hint: nearest.map { "did you mean \($0)?" } ?? "'nss auth setup \(name) --account ID' makes it")
  }

  /// A profile's fields under the names of the environment's variables, with whole paths.
  func values(of profile: Profile) -> [String: String] {
    var values: [String: String] = [:]
    values["NSS_ACCOUNT"] = profile.account
    values["NSS_CLIENT_ID"] = profile.clientID
    values["NSS_CERTIFICATE_ID"] = profile.certificateID
    values["NSS_PRIVATE_KEY"] = profile.privateKey.map(whole)
    values["NSS_PRIVATE_KEY_PASSPHRASE"] = environment["NSS_PRIVATE_KEY_PASSPHRASE"]
    values["NSS_BASE_URL"] = profile.baseURL
    values["NSS_CA_FILE"] = profile.caFile.map(whole)
    return values
  }

  /// `~/` is the home, and a relative path is meant from the profiles' folder.
  func whole(_ path: String) -> String {
    if path.contains("-----BEGIN") || path.hasPrefix("/") { return path }
    if path.hasPrefix("~/"), let home = environment["HOME"] { return home + path.dropFirst() }
    return folder.map { "\($0)/\(path)" } ?? path
  }

  /// Where the certificate of a profile's key lies, if nss made it: `sandbox.cert.pem` beside `sandbox.key.pem`.
  func certificatePath(of profile: Profile) -> String? {
    guard let key = profile.privateKey, key.hasSuffix(".key.pem") else { return nil }
    return whole(key.dropLast("key.pem".count) + "cert.pem")
  }

  /// Replaces the file, or makes it. Throws `NetSuiteError`.
  func set(_ fields: [(name: String, value: String)], of name: String) throws(NetSuiteError) {
    do {
      let file = try file() ?? ProfilesFile(Source(name: path, text: "{\n  default: \(ProfilesFile.literal(name)),\n  \(name): {}\n}\n"))
      try PrivateFiles.write(file.setting(fields, of: name).source.bytes, to: path)
    } catch let error as NetSuiteError {
      throw error
    } catch let error as Diagnostic {
      throw NetSuiteError(of: error)
    } catch {
      throw NetSuiteError(.configuration, "the profile cannot be saved: \(error)")
    }
  }
}

extension NetSuiteError {
  /// Line and column in words: who meets this has a script at hand that it is not about.
  fileprivate init(of diagnostic: Diagnostic) {
    let (source, start) = (diagnostic.source, diagnostic.span.start)
    let line = source.map { $0.line(at: start) } ?? 1
    let column = source.map { Int(start) - $0.range(ofLine: line).lowerBound + 1 } ?? 1
    let label = diagnostic.labels.first?.text.flatMap { $0.isEmpty ? nil : $0 } ?? diagnostic.title
    self.init(
      .configuration, "the profiles cannot be read: \(label)",
      notes: ["\(source?.name ?? ""), line \(line), column \(column)"] + diagnostic.notes, hint: diagnostic.hint)
  }
}
