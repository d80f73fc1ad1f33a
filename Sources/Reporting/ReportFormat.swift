/// A kind of report about a whole run, for other programs.
public struct ReportFormat: Sendable {
  /// What `--report` calls it.
  public let name: String
  public let summary: String
  /// The report of these files. `redact` strikes the secrets out of a text before it is encoded: afterwards they might
  /// not be known again, and the report's own words must stay what they are.
  public let text: @Sendable (_ files: [FileReport], _ hostName: String, _ redact: (String) -> String) -> String

  /// All of them, as the help lists them.
  public static let all = [junit]

  public static func named(_ name: String) -> ReportFormat? { all.first { $0.name == name } }
}
