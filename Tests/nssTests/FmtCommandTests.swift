import Foundation
import Support
import Testing

/// `nss fmt`: what it writes where, and what it leaves alone.
@Suite struct FmtCommandTests {
  private let folder: TemporaryDirectory

  init() throws { folder = try TemporaryDirectory() }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.url.appendingPathComponent(name), encoding: .utf8)
  }

  private func number(_ name: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: folder.url.appendingPathComponent(name).path)[.systemFileNumber] as? Int ?? 0
  }

  private func mode(_ name: String) throws -> Int {
    try FileManager.default.attributesOfItem(atPath: folder.url.appendingPathComponent(name).path)[.posixPermissions] as? Int ?? 0
  }

  @Test func filesAreRewrittenInPlaceWhenTheyChange() throws {
    try folder.write("let  a=1 # one\nprint a", to: "a.nss")
    try folder.write("print 1\n", to: "b.nss")
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder.url.appendingPathComponent("a.nss").path)
    let unchanged = try number("b.nss")
    try nss("fmt", "a.nss", "b.nss").directory(folder.url).stdout("").stderr("formatted a.nss\n").exit(0)
    #expect(try text("a.nss") == "let a = 1  # one\nprint a\n")
    #expect(try mode("a.nss") == 0o750)
    #expect(try number("b.nss") == unchanged, "a file that is as it should be is not written")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.nss", "b.nss"])
  }

  @Test func aLinkStaysALink() throws {
    try folder.write("print   1", to: "real.nss")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appendingPathComponent("link.nss").path, withDestinationPath: "real.nss")
    try nss("fmt", "link.nss").directory(folder.url).stdout("").stderr("formatted link.nss\n").exit(0)
    #expect(try text("real.nss") == "print 1\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.url.appendingPathComponent("link.nss").path) == "real.nss")
  }

  @Test func aFolderStandsForItsScripts() throws {
    try folder.write("print   1", to: "t/a.nss")
    try folder.write("print 1\n", to: "t/b.nss")
    try folder.write("print   1", to: "t/lib/c.nss")
    try folder.write("print   1", to: "t/d.txt")
    try nss("fmt", "--check", "t").directory(folder.url).stdout("t/a.nss\nt/lib/c.nss\n").stderr("").exit(1)
    try nss("fmt", "t").directory(folder.url).stdout("").stderr("formatted t/a.nss\nformatted t/lib/c.nss\n").exit(0)
    try nss("fmt", "t").directory(folder.url).stdout("").stderr("").exit(0)
    #expect(try text("t/d.txt") == "print   1")
    try nss("help", "fmt").stdout(contains: "a folder as FILE stands for all").exit(0)
  }

  @Test func aFileThatCannotBeWrittenIsSaidAndTheOthersAreDone() throws {
    // The new file beside it would have a name that is too long for the system.
    let long = String(repeating: "a", count: 250) + ".nss"
    try folder.write("print   1", to: long)
    try folder.write("print   1", to: "b.nss")
    try nss("fmt", long, "b.nss").directory(folder.url).stdout("")
      .stderr(contains: "error: the formatted script cannot be written\n= \(long): ", "\(long) is as it was\n= hint: ", "formatted b.nss\n")
      .exit(4)
    #expect(try text(long) == "print   1")
    #expect(try text("b.nss") == "print 1\n")
  }

  @Test func aScriptThatDoesNotParseIsLeftAloneAndTheOthersAreDone() throws {
    try folder.write("print   1\nlet = 2\n", to: "broken.nss")
    try folder.write("print   1", to: "good.nss")
    try nss("fmt", "broken.nss", "good.nss").directory(folder.url).stdout("")
      .stderr(contains: "error: expected a name", "broken.nss:2:5").exit(3)
    #expect(try text("broken.nss") == "print   1\nlet = 2\n")
    #expect(try text("good.nss") == "print 1\n")
  }

  @Test func checkingWritesNothingAndNamesWhatWouldChange() throws {
    try folder.write("print   1", to: "a.nss")
    try folder.write("print 1\n", to: "b.nss")
    try nss("fmt", "--check", "a.nss", "b.nss").directory(folder.url).stdout("a.nss\n").stderr("").exit(1)
    #expect(try text("a.nss") == "print   1")
    try nss("fmt", "--check", "b.nss").directory(folder.url).stdout("").stderr("").exit(0)
    try folder.write("print (", to: "c.nss")
    try nss("fmt", "--check", "a.nss", "c.nss").directory(folder.url).stdout("a.nss\n").exit(3)
  }

  @Test func standardInputGoesToStandardOutput() throws {
    try nss("fmt", "-").input("if a{print 1}").stdout("if a { print 1 }\n").stderr("").exit(0)
    try nss("fmt", "-").input("print 1\n").stdout("print 1\n").stderr("").exit(0)
    try nss("fmt", "-").input("print (").stdout("").stderr(contains: "<input>:1:8").exit(3)
    try nss("fmt", "-e", "print  1").stdout("print 1\n").stderr("").exit(0)
    try nss("fmt", "--check", "-").input("print  1").stdout("<input>\n").exit(1)
  }

  @Test func aScriptIsAskedFor() throws {
    try nss("fmt").stdout("").stderr(contains: "'nss fmt' wants a script").exit(2)
    try nss("fmt", "nowhere.nss").stdout("").stderr(contains: "cannot read the script").exit(2)
  }

  @Test func theExamplesAreInTheStyle() throws {
    let files = Repository.files(under: "Examples", withExtension: "nss").map(\.path)
    try Invocation(program: BuiltBinary.path, arguments: ["fmt", "--check"] + files).stdout("").stderr("").exit(0)
  }
}
