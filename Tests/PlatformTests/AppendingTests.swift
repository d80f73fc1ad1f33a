import Foundation
import Platform
import Support
import Synchronization
import Testing

/// Lines at the end of files: whole, on disk, one after another.
@Suite struct AppendingTests {
  private let folder: TemporaryDirectory
  private let path: String

  init() throws {
    folder = try TemporaryDirectory()
    path = folder.path + "/log"
  }

  private func text() throws -> String { String(decoding: try Files.read(path), as: UTF8.self) }

  @Test func theFileIsMadeAndAddedTo() throws {
    for line in ["a\n", "b\n"] { try Files.appendLines(to: path) { _ in Array(line.utf8) } }
    #expect(try text() == "a\nb\n")
  }

  @Test func theBeginningIsShown() throws {
    try folder.write("head\nrow\n", to: "log")
    try Files.appendLines(to: path) { beginning in
      #expect(String(decoding: beginning, as: UTF8.self) == "head\nrow\n")
      return []
    }
  }

  @Test func anOpenLineIsEndedFirst() throws {
    try folder.write("half", to: "log")
    try Files.appendLines(to: path) { _ in Array("whole\n".utf8) }
    #expect(try text() == "half\nwhole\n")
  }

  @Test func aRefusalLeavesTheFileAsItWas() throws {
    struct Refusal: Error {}
    try folder.write("a\n", to: "log")
    #expect(throws: Refusal.self) { try Files.appendLines(to: path) { _ in throw Refusal() } }
    #expect(try text() == "a\n")
  }

  @Test func manyAtOnceDoNotMix() throws {
    let threads = (0..<4).map { number in
      Platform.Thread { [path] in
        for _ in 0..<25 {
          try? Files.appendLines(to: path) { beginning in Array("\(beginning.isEmpty ? "head\n" : "")row \(number)\n".utf8) }
        }
      }
    }
    threads.forEach { $0.join() }
    let lines = try text().split(separator: "\n")
    #expect(lines.count == 101 && lines.first == "head")
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("row ") && $0.count == 5 })
  }

  @Test func aFolderAndAMissingFolderAreRefused() {
    #expect(throws: FileError(path: folder.path, reason: .isDirectory)) { try Files.appendLines(to: folder.path) { _ in [1] } }
    let missing = folder.path + "/none/log"
    #expect(throws: FileError(path: missing, reason: .notFound)) { try Files.appendLines(to: missing) { _ in [1] } }
  }

  @Test func aDeviceIsWrittenTo() throws {
    try Files.appendLines(to: "/dev/null") { beginning in
      #expect(beginning.isEmpty)
      return [1]
    }
  }
}
