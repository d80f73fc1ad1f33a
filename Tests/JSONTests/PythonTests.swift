import Foundation
import JSON
import Testing

/// Python's json as an independent judge. It is wider in what it calls a constant, and keeps half surrogates.
@Suite struct PythonTests {
  private static let script = """
    import json, sys
    def refuse(word): raise ValueError(word)
    for line in sys.stdin.buffer.read().split(b"\\x01\\n"):
        try:
            value = json.loads(line.decode("utf-8"), parse_constant=refuse, parse_int=str, parse_float=str)
            json.dumps(value, ensure_ascii=False).encode("utf-8")
            print("yes")
        except ValueError: print("no")
    """

  @Test func judgesTheSame() throws {
    let texts = AcceptanceTests.accepted + AcceptanceTests.rejected
    let answers = try python(Self.script, texts.joined(separator: "\u{1}\n")).split(separator: "\n")
    try #require(answers.count == texts.count)
    for (text, answer) in zip(texts, answers) {
      #expect(((try? JSONValue.parse(text)) != nil) == (answer == "yes"), "\(text.debugDescription)")
    }
  }

  @Test func readsTheSame() throws {
    let text =
      #"{"a\u00e9\ud83d\ude00":["\"\\\/\b\f\n\r\t\u001f", "é€😀", -0.0, 1e5, 12345678901234567890, true, null, {}]}"#
    let value = try JSONValue.parse(text)
    let script = """
      import json, sys
      one, other = (json.loads(side, parse_int=str, parse_float=str) for side in sys.stdin.read().split("\\x01"))
      print(one == other)
      """
    #expect(try python(script, text + "\u{1}" + value.text) == "True\n")
  }

  /// What a Python program prints that is given `input`.
  private func python(_ script: String, _ input: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", script]
    let (toProcess, fromProcess) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (toProcess, fromProcess)
    try process.run()
    toProcess.fileHandleForWriting.write(Data(input.utf8))
    try toProcess.fileHandleForWriting.close()
    let output = fromProcess.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
