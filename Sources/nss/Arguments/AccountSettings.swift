/// Which account is meant and how it is reached, as the command line says it.
struct AccountSettings: Sendable {
  static let profile = CommandOption("--profile", value: "NAME", "Use this profile, whatever the environment says.")
  static let concurrency = CommandOption("--concurrency", value: "N", "Ask at most this many at once; else the profile's number, or 5.")
  static let readOnly = CommandOption("--read-only", "Refuse what could write, before anything is sent.")
  static let allowsWrites = CommandOption("--allow-writes", "Let a profile that is read-only write.")
  static let noTokenCache = CommandOption("--no-token-cache", "Log in anew, and keep no token for the next run.")
  static let certificates = CommandOption("--cacert", value: "FILE", "Trust these certificates (PEM) instead of the system's.")

  /// The rows of the help, in its order.
  static let options = [profile, concurrency, readOnly, allowsWrites, noTokenCache, certificates]

  var profile: String?
  /// What named the profile.
  var profileOrigin = AccountSettings.profile.name
  var concurrency: Int?
  var isReadOnly = false
  var allowsWrites = false
  var usesTokenCache = true
  var certificates: String?

  init() {}

  init(_ arguments: ParsedArguments) throws(UsageError) {
    profile = arguments.value(of: Self.profile)
    isReadOnly = arguments.has(Self.readOnly)
    allowsWrites = arguments.has(Self.allowsWrites)
    usesTokenCache = !arguments.has(Self.noTokenCache)
    certificates = arguments.value(of: Self.certificates)
    concurrency = try Self.number(arguments.value(of: Self.concurrency))
    if isReadOnly, allowsWrites {
      throw UsageError("\(Self.readOnly.name) and \(Self.allowsWrites.name) say the opposite", hint: "leave one of them out")
    }
  }

  private static func number(_ text: String?) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), 1...1000 ~= number else {
      throw UsageError("'\(text)' is no number of requests", hint: "\(concurrency.name) wants a whole number from 1 to 1000")
    }
    return number
  }
}
