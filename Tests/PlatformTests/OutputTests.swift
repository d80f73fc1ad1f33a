import Foundation
import Platform
import Testing

struct OutputTests {
  private let pipe = Pipe()
  private var writeEnd: Int32 { pipe.fileHandleForWriting.fileDescriptor }

  /// What has been written; the write end is closed with it.
  private func written() throws -> String {
    try pipe.fileHandleForWriting.close()
    return String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
  }

  @Test func unbufferedShowsAtOnce() throws {
    let output = Output(descriptor: writeEnd, redactor: Redactor())
    output.write("a line\n")
    #expect(pipe.fileHandleForReading.availableData == Data("a line\n".utf8))
    #expect(!output.isTerminal)
  }

  @Test func bufferedWaitsForFlush() throws {
    let output = Output(descriptor: writeEnd, redactor: Redactor(), isBuffered: true)
    output.write("one ")
    output.write("two")
    #expect(fcntl(pipe.fileHandleForReading.fileDescriptor, F_SETFL, O_NONBLOCK) == 0)
    var byte: UInt8 = 0
    #expect(read(pipe.fileHandleForReading.fileDescriptor, &byte, 1) == -1)
    output.flush()
    #expect(pipe.fileHandleForReading.availableData == Data("one two".utf8))
  }

  @Test func flushesWhenLetGo() throws {
    do {
      let output = Output(descriptor: writeEnd, redactor: Redactor(), isBuffered: true)
      output.write("the end")
    }
    #expect(try written() == "the end")
  }

  @Test func strikesSecretsOut() throws {
    let redactor = Redactor()
    redactor.add(secret: "sesame")
    let output = Output(descriptor: writeEnd, redactor: redactor)
    output.write("open sesame\n")
    #expect(try written() == "open ***\n")
  }

  /// A pipe holds 64 KB: the rest must wait for the reader, also where the descriptor does not block.
  @Test(arguments: [false, true])
  func writesWholeThroughASmallPipe(isNonBlocking: Bool) throws {
    if isNonBlocking { #expect(fcntl(writeEnd, F_SETFL, O_NONBLOCK) == 0) }
    let bytes = [UInt8](repeating: 7, count: 1_000_000)
    // One of its own: the handle closes the other when it goes, which may be another file's number by then.
    let descriptor = dup(writeEnd)
    try pipe.fileHandleForWriting.close()
    let writer = Platform.Thread {
      let output = Output(descriptor: descriptor, redactor: Redactor())
      output.write(bytes)
      close(descriptor)
    }
    let read = try pipe.fileHandleForReading.readToEnd()
    writer.join()
    #expect(read == Data(bytes))
  }

  @Test func aReaderThatHasGoneIsFlagged() throws {
    Signals.ignorePipe()
    try pipe.fileHandleForReading.close()
    let output = Output(descriptor: writeEnd, redactor: Redactor())
    #expect(output.failure == nil)
    output.write("nobody reads this")
    #expect(output.failure == .readerGone)
    output.write("nor this")
  }
}
