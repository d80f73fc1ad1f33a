import Support
import Testing

/// What goes where: to standard output, to standard error, to a terminal, to nobody.
@Suite struct OutputTests {
  @Test func whatVerboseShowsHoldsNoSecret() throws {
    let outcome = try nss("-e", "GET record/v1/customer?limit=1", "--simulator", "--verbose").stdout("").exit(0)
    #expect(outcome.stderr.contains("/services/rest/auth/oauth2/v1/token"))
    #expect(outcome.stderr.contains("< 200 OK"))
    for secret in ["Bearer", "eyJ", "client_assertion", "access_token"] { #expect(!outcome.stderr.contains(secret)) }
  }

  @Test func colourIsForTerminalsWithoutNoColor() throws {
    let onTerminal = Invocation(program: "/usr/bin/script", arguments: ["-qec", "'\(BuiltBinary.path)' -e 'print x'", "/dev/null"])
    #expect(try onTerminal.environment(["TERM": "xterm"]).run().stdout.contains("\u{1B}["))
    #expect(try !onTerminal.environment(["TERM": "xterm", "NO_COLOR": "1"]).run().stdout.contains("\u{1B}["))
    #expect(try onTerminal.environment(["TERM": "xterm", "NO_COLOR": ""]).run().stdout.contains("\u{1B}["))
    #expect(try !nss("-e", "print x").run().stderr.contains("\u{1B}["))
  }

  /// What a server says must not steer a terminal; into a file or a pipe goes what was printed.
  @Test func whatIsPrintedSteersNoTerminal() throws {
    let script = #"print "a\u001b[31mred\tb\nc""#
    let command = "'\(BuiltBinary.path)' -e '\(script)' 2>/dev/null"
    let onTerminal = Invocation(program: "/usr/bin/script", arguments: ["-qec", command, "/dev/null"])
    #expect(try onTerminal.run().stdout == "a\u{FFFD}[31mred\tb\r\nc\r\n")
    try nss("-e", script).stdout("a\u{1B}[31mred\tb\nc\n").exit(0)
  }

  @Test func aReaderThatGoesAwayEndsTheScript() throws {
    let pipeline = "'\(BuiltBinary.path)' -e 'while true { print 1 }' | head -n 1"
    try Invocation(program: "/bin/sh", arguments: ["-c", pipeline])
      .stdout("1\n").stderr(contains: "standard output cannot be written", "nobody reads it any more").exit(0)
  }

  @Test func outputThatIsLostIsAFailure() throws {
    let full = Invocation(program: "/bin/sh", arguments: ["-c", "'\(BuiltBinary.path)' -e 'print 1' > /dev/full"])
    try full.stderr(contains: "standard output cannot be written").exit(4)
  }

  @Test func ctrlCEndsARunThatNobodyReads() throws {
    let program = try RunningProgram(Invocation(program: BuiltBinary.path, arguments: ["-e", "while true { print \"line\" }"]))
    #expect(program.readLine() == "line")
    program.interrupt()
    #expect(program.wait() == 130)
  }

  @Test func ctrlCEndsARunWith130() throws {
    let script = "print \"ready\"\nGET record/v1/customer?limit=1\nwhile true { }"
    let program = try RunningProgram(Invocation(program: BuiltBinary.path, arguments: ["-e", script, "--simulator"]))
    #expect(program.readLine() == "ready")
    program.interrupt()
    #expect(program.wait() == 130)
  }
}
