import Foundation
@testable import Platform
import Support
import Testing

struct FilesTests {
  /// Each test has its own.
  private let temporary: TemporaryDirectory
  private var directory: String { temporary.path }

  init() throws { temporary = try TemporaryDirectory() }

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

  @Test(arguments: [
    (ENOENT, FileError.Reason.notFound), (ENOTDIR, .notFound), (EISDIR, .isDirectory), (EACCES, .noPermission),
    (EPERM, .noPermission), (ENOSPC, .other("No space left on device")),
  ])
  func understandsTheOperatingSystem(number: Int32, reason: FileError.Reason) {
    #expect(FileError(path: "a", number: number).reason == reason)
  }

  @Test func readsAPipeToItsEnd() throws {
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    let pipe = path("pipe")
    let bytes = [UInt8](repeating: 9, count: 200_000)
    let writer = Platform.Thread { try? Files.writeAtomically(bytes, to: pipe) }
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

  @Test func aReaderSeesTheOldOrTheNewFile() throws {
    let (old, new, file) = ([UInt8](repeating: 1, count: 200_000), [UInt8](repeating: 2, count: 300_000), path("data"))
    try Files.writeAtomically(old, to: file)
    let writer = Platform.Thread {
      for _ in 0..<20 { for bytes in [new, old] { try? Files.writeAtomically(bytes, to: file) } }
    }
    for _ in 0..<200 {
      let seen = try Files.read(file)
      #expect(seen == old || seen == new, "\(seen.count) bytes were seen")
    }
    writer.join()
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

  @Test func exists() throws {
    try Files.writeAtomically([], to: path("log"))
    #expect(Files.exists(path("log")) && !Files.exists(path("none")))
  }

  @Test func aPipeWithoutTheOtherEndIsLeftOnCancellation() throws {
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    let (pipe, cancellation) = (path("pipe"), Cancellation())
    let canceller = Platform.Thread {
      _ = Cancellation().wait(by: .after(nanoseconds: 30_000_000))
      cancellation.cancel()
    }
    let interrupted = FileError(path: pipe, reason: .interrupted)
    #expect(throws: interrupted) { try Files.read(pipe, cancellation: cancellation) }
    #expect(throws: interrupted) { try Files.writeAtomically([1], to: pipe, cancellation: cancellation) }
    canceller.join()
  }

  @Test func aDeviceWithoutAnEndIsTooLarge() {
    #expect(throws: FileError(path: "/dev/zero", reason: .tooLarge(limit: 100_000))) {
      try Files.read("/dev/zero", atMost: 100_000)
    }
  }
}
