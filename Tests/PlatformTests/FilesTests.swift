import Foundation
import Platform
import Testing

/// A directory of its own for each test.
final class FilesTests {
  private let directory = NSTemporaryDirectory() + "nss-files-" + Randomness.hex(byteCount: 8)

  init() throws { try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(atPath: directory) }

  private func path(_ name: String) -> String { "\(directory)/\(name)" }

  @Test(arguments: [0, 1, 65_535, 65_536, 1_000_001])
  func readsWhatWasWritten(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    try Files.writeAtomically(bytes, to: path("data"))
    #expect(try Files.read(path("data")) == bytes)
  }

  @Test func tellsWhyItCannotRead() throws {
    #expect(throws: FileError(path: path("none"), reason: .notFound)) { try Files.read(path("none")) }
    #expect(throws: FileError(path: directory, reason: .isDirectory)) { try Files.read(directory) }
    #expect(FileError(path: "a.csv", reason: .notFound).description == "a.csv does not exist")
    #expect(FileError(path: "a.csv", reason: .isDirectory).description == "a.csv is a directory")
    #expect(FileError(path: "a.csv", reason: .noPermission).description == "no permission for a.csv")
  }

  @Test(.enabled(if: geteuid() != 0, "root may read every file"))
  func tellsOfMissingPermission() throws {
    try Files.writeAtomically([1], to: path("secret"))
    #expect(chmod(path("secret"), 0) == 0)
    #expect(throws: FileError(path: path("secret"), reason: .noPermission)) { try Files.read(path("secret")) }
  }

  @Test func readsAPipeToItsEnd() throws {
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    let pipe = path("pipe")
    let bytes = [UInt8](repeating: 9, count: 200_000)
    let writer = Platform.Thread { try? Files.append(bytes, to: pipe) }
    #expect(try Files.read(pipe) == bytes)
    writer.join()
  }

  @Test func readsFilesWithoutASize() throws {
    #expect(try !Files.read("/proc/self/status").isEmpty)
  }

  @Test func replacesAFileAndKeepsItsPermissions() throws {
    try Files.writeAtomically(Array("old".utf8), to: path("data"))
    #expect(chmod(path("data"), 0o640) == 0)
    try Files.writeAtomically(Array("new".utf8), to: path("data"))
    #expect(try Files.read(path("data")) == Array("new".utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: path("data"))
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["data"])
  }

  @Test func replacesWhatALinkNames() throws {
    try Files.writeAtomically([1], to: path("data"))
    #expect(symlink(path("data"), path("link")) == 0)
    try Files.writeAtomically([2], to: path("link"))
    #expect(try Files.read(path("data")) == [2])
  }

  @Test func writesToADeviceInPlace() throws {
    try Files.writeAtomically([1], to: "/dev/null")
    #expect(try Files.read("/dev/null") == [])
  }

  @Test func tellsWhyItCannotWrite() throws {
    let missing = path("none/data")
    #expect(throws: FileError(path: missing, reason: .notFound)) { try Files.writeAtomically([1], to: missing) }
    #expect(throws: FileError(path: directory, reason: .isDirectory)) { try Files.writeAtomically([1], to: directory) }
  }

  @Test func appends() throws {
    try Files.append(Array("a".utf8), to: path("log"))
    try Files.append(Array("b".utf8), to: path("log"))
    #expect(try Files.read(path("log")) == Array("ab".utf8))
    #expect(Files.exists(path("log")) && !Files.exists(path("none")))
  }
}
