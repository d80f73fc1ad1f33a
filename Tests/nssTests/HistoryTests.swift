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
    for entry in entries {
      let isNew = history.add(entry)
      #expect(isNew)
    }
    var later = self.history(folder)
    let loaded = later.load()
    #expect(loaded == entries)
    let path = "\(folder.path)/nss/history"
    #expect(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count == entries.count)
    #expect(PrivateFiles.isOwn(path))
  }

  @Test func nothingStandsTwiceInARow() throws {
    let folder = try TemporaryDirectory()
    var history = history(folder)
    let added = ["a", "a", "b", "a"].map { history.add($0) }
    #expect(added == [true, false, true, true])
    var later = self.history(folder)
    let (loaded, isNew) = (later.load(), later.add("a"))
    #expect(loaded == ["a", "b", "a"])
    #expect(!isNew, "nor from session to session")
  }

  @Test func aFileThatOthersCouldReadIsClosed() throws {
    let folder = try TemporaryDirectory()
    try FileManager.default.createDirectory(atPath: "\(folder.path)/nss", withIntermediateDirectories: true)
    try folder.write("old\n", to: "nss/history")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: "\(folder.path)/nss/history")
    var history = history(folder)
    let (loaded, _) = (history.load(), history.add("new"))
    #expect(loaded == ["old"])
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
    let (loaded, isNew) = (history.load(), history.add("a"))
    #expect(loaded == [] && isNew)
  }
}
