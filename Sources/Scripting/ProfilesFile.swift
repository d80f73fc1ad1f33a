import Diagnostics
import Syntax

/// The file of profiles: one map literal of nss, so that JSON works too, with comments (`profiles.nss`).
///
/// ```nss
/// {
///   default: "sandbox",
///   sandbox: { account: "1234567_SB1", clientId: "…", certificateId: "…", privateKey: "sandbox.key.pem" },
/// }
/// ```
public struct ProfilesFile: Sendable {
  public let source: Source
  /// The name under `default`.
  public private(set) var defaultName: String?
  /// In the order of the file.
  public private(set) var profiles: [Profile] = []
  /// The last entry, or the brace that begins the map: behind it one can be added.
  let end: Span
  let isEmpty: Bool

  /// Reads a file's text. Throws the first thing that is wrong with it.
  public init(_ source: Source) throws(Diagnostic) {
    self.source = source
    let literal = try MapLiteral(source)
    end = literal.entries.last?.value.span ?? literal.start
    isEmpty = literal.entries.isEmpty
    for entry in literal.entries where entry.name != "default" { profiles.append(try Profile(entry, in: source)) }
    guard let entry = literal.entries.first(where: { $0.name == "default" }) else { return }
    guard case .string(let name) = entry.value.kind else {
      throw .wrong("`default` is the name of a profile", at: entry.value.span, in: source)
    }
    guard profile(name) != nil else {
      let nearest = Suggestion.nearest(to: name, among: profiles.map(\.name))
      throw .wrong("there is no profile “\(name)”", at: entry.value.span, in: source, hint: nearest.map { "did you mean \"\($0)\"?" })
    }
    defaultName = name
  }

  /// Nil for a name that no profile has.
  public func profile(_ name: String) -> Profile? { profiles.first { $0.name == name } }
}

extension Diagnostic {
  static func wrong(_ label: String, at span: Span, in source: Source, hint: String? = nil) -> Diagnostic {
    Diagnostic(.error, "the profiles cannot be read", at: span, in: source, label: label, hint: hint)
  }
}
