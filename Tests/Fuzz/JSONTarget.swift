import Diagnostics
import Interpreter
import JSON

/// What the reader accepts is written and read again as the same; what a script makes of it is the same too.
enum JSONTarget {
  static func test(_ bytes: [UInt8]) {
    let value = try? JSONValue.parse(bytes)
    if let value {
      let again = try? JSONValue.parse(value.bytes)
      expect(again == value, "what is written is read as the same")
    }
    // A script's `read` drops a byte order mark, which is no JSON.
    guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
    let printed = FuzzHost.run(program, file: bytes)
    expect((printed != nil) == (value != nil), "both readers accept the same")
    if let printed, let value {
      expect((try? JSONValue.parse(printed)) == .list([value]), "both readers read the same")
    }
  }

  private static let program: Program = {
    guard let program = ResolverTarget.program(of: Source(name: "read.nss", text: #"print [read("fuzz.json")]"#)) else {
      fatalError("the script does not pass the check")
    }
    return program
  }()
}
