import Foundation
import Platform
import Support
import Testing

@testable import nss

/// What was typed is kept for its owner alone, and never a secret.
@Suite struct HistoryTests {
  private func history(_ folder: TemporaryDirectory) -> History { History(environment: ["XDG_STATE_HOME": folder.path]) }

  @Test func aBlockIsOneEntry() throws {
    let folder = try TemporaryDirectory()
    var history = history(folder)
    let entries = ["1 + 1", "fn f() {\n  return \"a\\nb\"\n}", "print 'C:\\new'", "ümlaut"]
    for entry in entries { #expect(history.add(entry)) }
    var later = self.history(folder)
    #expect(later.load() == entries)
    let path = "\(folder.path)/nss/history"
    #expect(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count == entries.count)
    #expect(PrivateFiles.isOwn(path))
  }

  @Test func nothingStandsTwiceInARow() throws {
    let folder = try TemporaryDirectory()
    var history = history(folder)
    #expect(history.add("a") && !history.add("a") && history.add("b") && history.add("a"))
    var later = self.history(folder)
    #expect(later.load() == ["a", "b", "a"])
    #expect(!later.add("a"), "nor from session to session")
  }

  @Test func aFileThatOthersCouldReadIsClosed() throws {
    let folder = try TemporaryDirectory()
    try FileManager.default.createDirectory(atPath: "\(folder.path)/nss", withIntermediateDirectories: true)
    try folder.write("old\n", to: "nss/history")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: "\(folder.path)/nss/history")
    var history = history(folder)
    #expect(history.load() == ["old"])
    #expect(history.add("new"))
    #expect(PrivateFiles.isOwn("\(folder.path)/nss/history"))
  }

  @Test func whatIsSecretIsNotKept() {
    let redactor = Redactor()
    redactor.add(secret: "hunter2!")
    #expect(History.mayKeep("GET record/v1/customer", redactor))
    #expect(!History.mayKeep("let p = \"hunter2!\"", redactor))
    #expect(!History.mayKeep("let k = \"\"\"\n-----BEGIN PRIVATE KEY-----\n\"\"\"", redactor))
  }

  @Test func withoutAHomeNothingIsKept() {
    var history = History(environment: ["XDG_STATE_HOME": "relative"])
    #expect(history.path == nil)
    #expect(history.load() == [] && history.add("a"))
  }
}
