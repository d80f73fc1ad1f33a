import Support
import Testing

/// `--inputs FILE`, by the built binary.
@Suite struct InputFileTests {
  private func run(_ file: String, _ script: String, _ options: String...) throws -> Outcome {
    let folder = try TemporaryDirectory()
    try folder.write(file, to: "inputs.json")
    try folder.write(script, to: "a.nss")
    return try Invocation(program: BuiltBinary.path, arguments: ["run", "a.nss", "--inputs", "inputs.json"] + options)
      .directory(folder.url).run()
  }

  @Test func aFileThatIsNoMapIsShownAtItsPlace() throws {
    let script = "input id = 1\nprint id"
    let broken = try run("{\n  \"id\": 7,,\n}", script)
    #expect(broken.code == 2 && broken.stderr.contains("inputs.json:2:"), "\(broken.stderr)")
    let list = try run("[1]", script)
    #expect(list.code == 2 && list.stderr.contains("the file of inputs is no map"))
    let mark = try run("\u{FEFF}{\"id\": 7}", script)
    #expect(mark.code == 0 && mark.stdout == "7\n")
    try nss("-e", script, "--inputs", "nowhere.json").stdout("").stderr(contains: "nowhere.json does not exist").exit(2)
  }

  @Test func allThatIsWrongIsTold() throws {
    let outcome = try run(
      #"{ "cuont": 1, "count": "x", "name": "x" }"#, "input count = 1\ninput name = \"x\"\ninput id\nprint count, name, id",
      "--var", "nmae=y")
    #expect(outcome.code == 2 && outcome.stdout.isEmpty)
    for part in [
      "unknown input 'cuont'", "it stands in inputs.json", "did you mean 'count'?", "unknown input 'nmae'", "did you mean 'name'?",
      "the input `count` is \"x\"", "it was given by inputs.json", "the input `id` has no value",
    ] { #expect(outcome.stderr.contains(part), "\(part)\n\(outcome.stderr)") }
  }

  @Test func oneFileServesSeveralScripts() throws {
    let folder = try TemporaryDirectory()
    try folder.write(#"{ "a": 1, "b": 2 }"#, to: "inputs.json")
    try nss("-e", "input a = 0; print a", "-e", "input b = 0; print b", "--inputs", "inputs.json").directory(folder.url)
      .stdout("1\n2\n").exit(0)
  }

  @Test func theLaterFileWins() throws {
    let folder = try TemporaryDirectory()
    try folder.write(#"{ "a": 1 }"#, to: "one.json")
    try folder.write(#"{ "a": 2 }"#, to: "two.json")
    try nss("-e", "input a = 0; print a", "--inputs", "one.json", "--inputs=two.json").directory(folder.url).stdout("2\n").exit(0)
  }
}
