import Foundation
import Support
import Testing

/// Sessions at the prompt, typed into a terminal: what `Tests/Sessions` shows is what a person sees.
///
/// A header says what is run and how wide the terminal is: `# run: --simulator`, `# columns: 200`; what lies in the home,
/// `# file: NAME TEXT`, `# key: NAME`; what is in the environment, `# env: NAME=VALUE`, `# editor: COMMAND`. `NSS_RECORD=1`
/// writes down what comes instead.
@Suite(.serialized) struct PromptTests {
  private static let folder = Repository.path("Tests/Sessions")

  private static let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".session") }.sorted()

  @Test(arguments: names)
  func showsWhatTheSessionSays(name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    let header = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").prefix { $0.hasPrefix("# ") }
    func value(of key: String) -> String? {
      header.first { $0.hasPrefix("# \(key): ") }.map { String($0.dropFirst(key.count + 4)) }
    }
    let home = try TemporaryDirectory()
    if let key = value(of: "key") {
      try FileManager.default.createDirectory(atPath: "\(home.path)/.config/nss", withIntermediateDirectories: true)
      try Invocation(
        program: "/usr/bin/openssl",
        arguments: ["genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "\(home.path)/\(key)"]).exit(0)
    }
    for line in header where line.hasPrefix("# file: ") {
      let parts = line.dropFirst("# file: ".count).split(separator: " ", maxSplits: 1)
      let file = home.url.appendingPathComponent(String(parts[0]))
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try home.write(String(parts[1]).replacing("\\n", with: "\n"), to: String(parts[0]))
    }
    let variables = Dictionary(
      uniqueKeysWithValues: header.filter { $0.hasPrefix("# env: ") }.map { line in
        let parts = line.dropFirst("# env: ".count).split(separator: "=", maxSplits: 1)
        return (String(parts[0]), String(parts[1]))
      })
    let arguments = (value(of: "run") ?? "").split(separator: " ").map(String.init)
    let outcome = try Invocation(
      program: "/usr/bin/env",
      arguments: ["python3", Repository.path("Tests/nssTests/Terminal/session.py").path, file.path, BuiltBinary.path] + arguments
    )
    .environment([
      "TERM": "xterm", "NO_COLOR": "1", "PAGER": "", "HOME": home.path, "COLUMNS": value(of: "columns") ?? "80", "LINES": "200",
      "EDITOR": value(of: "editor") ?? "false", "INPUTRC": "/dev/null",
    ]).environment(variables).directory(home.url).run()
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let shown = outcome.stdout.replacing(home.path, with: "HOME")
    try Golden.expect(header.map { $0 + "\n" }.joined() + shown, in: file, durationsVary: false)
  }
}
