/// The house as it is meant: architecture, section 1, written down a second time so that neither the sources
/// nor Package.swift can drift alone.
enum House {
  static let leaves: Set<String> = ["Platform", "Decimals", "RecordTypes"]

  /// What each target may import.
  static let arrows: [String: Set<String>] = [
    "COpenSSL": [],
    "CReadline": [],
    "Platform": [],
    "Decimals": [],
    "RecordTypes": [],
    "Diagnostics": [],
    "Syntax": leaves.union(["Diagnostics"]),
    "JSON": leaves,
    "Interpreter": leaves.union(["Syntax", "Diagnostics", "JSON"]),
    "Reporting": leaves.union(["Interpreter", "Diagnostics", "JSON"]),
    "Crypto": leaves.union(["COpenSSL"]),
    "HTTP": leaves.union(["Crypto"]),
    "NetSuite": leaves.union(["HTTP", "Crypto", "JSON"]),
    "Simulator": leaves.union(["HTTP", "Crypto", "JSON"]),
    "Scripting": leaves.union(["Reporting", "Interpreter", "Syntax", "Diagnostics", "JSON", "NetSuite"]),
    "nss": leaves.union(
      ["Scripting", "Reporting", "Interpreter", "Diagnostics", "NetSuite", "Crypto", "Simulator", "CReadline"]),
  ]

  /// Modules of the toolchain that any target may import: full Foundation would drag ICU into the static binary.
  static let toolchain: Set<String> = ["FoundationEssentials", "Synchronization"]

  /// The C library goes by a different name on each system: one target knows them.
  static let cLibraries: Set<String> = ["Glibc", "Musl"]

  static let topLevel: Set<String> = [
    "Package.swift", "README.md", "LICENSE", "Grammar", "Examples", "Sources", "Tests", ".ci", ".gitignore",
  ]

  /// What git and the build leave beside the files that are kept.
  static let untracked: Set<String> = [".git", "Package.resolved", ".swiftpm"]

  static let longestFile = 400

  /// Files of facts, which hold one long text and no code.
  static let data: Set<String> = ["Sources/RecordTypes/RecordFacts.swift"]
}
