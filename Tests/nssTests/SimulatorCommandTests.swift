import Foundation
import Support
import Testing

@Suite struct SimulatorCommandTests {
  /// Starts `nss simulator` and reads the environment that it prints.
  private func start(_ arguments: String...) throws -> (program: RunningProgram, environment: [String: String]) {
    let program = try RunningProgram(Invocation(program: BuiltBinary.path, arguments: ["simulator"] + arguments))
    var environment: [String: String] = [:]
    for _ in 0..<10 {
      let line = try #require(program.readLine())
      let parts = try #require(line.wholeMatch(of: #/export (NSS_\w+)='([^']*)'/#), "\(line)")
      environment[String(parts.output.1)] = String(parts.output.2)
    }
    return (program, environment)
  }

  private func permissions(of path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func whatItPrintsPointsAClientAtIt() throws {
    let (program, environment) = try start()
    defer { program.stop() }
    #expect(environment["NSS_BASE_URL"]?.hasPrefix("https://127.0.0.1:") == true)
    try nss("-e", "GET record/v1/customer?limit=1\nprint status, body.count")
      .environment(environment).stdout("200 1\n").exit(0)
  }

  @Test func itsKeyIsForItsUserAlone() throws {
    let (program, environment) = try start()
    defer { program.stop() }
    let key = try #require(environment["NSS_PRIVATE_KEY"])
    #expect(try permissions(of: key) == 0o600)
    #expect(try permissions(of: URL(fileURLWithPath: key).deletingLastPathComponent().path) == 0o700)
  }

  @Test(arguments: [false, true])
  func itLeavesNothingBehind(byTermination: Bool) throws {
    let (program, environment) = try start()
    let folder = URL(fileURLWithPath: try #require(environment["NSS_PRIVATE_KEY"])).deletingLastPathComponent().path
    #expect(FileManager.default.fileExists(atPath: folder))
    if byTermination { program.terminate() } else { program.interrupt() }
    #expect(program.wait() == 0)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func itTakesRecordTypesAndCustomers() throws {
    let folder = try TemporaryDirectory()
    let file = try folder.write("machine\nhours number\nowner ref employee\n", to: "machine.txt")
    let directory = URL(fileURLWithPath: file).deletingLastPathComponent().path
    let (program, environment) = try start("--records", directory, "--customers", "300")
    defer { program.stop() }
    let script = """
      POST record/v1/machine { hours: 12.50, owner: 11 }
      GET record/v1/machine/{{response.id}}
      print body.hours, body.owner.refName
      print (GET record/v1/customer?limit=1).body.totalResults
      """
    try nss("-e", script).environment(environment).stdout("12.50 Larissa Bennett\n300\n").exit(0)
    _ = try folder.write("machine\nhours thing\n", to: "machine.txt")
    try nss("simulator", "--records", directory).stderr(contains: "machine.txt, line 2: 'thing' is no kind of field").exit(2)
    try nss("simulator", "--records", "\(directory)/none").stderr(contains: "does not exist").exit(2)
    try nss("simulator", "--customers", "5").stderr(contains: "does not go with --customers").exit(2)
  }

  @Test func whateverEndsItWhatItAnsweredIsKept() throws {
    let folder = try TemporaryDirectory()
    let writer = """
      for number in 1..10000 {
        POST record/v1/customer { companyName: "kept {{number}} {{uuid()}}", subsidiary: { id: 1 } }
        print response.id
      }
      """
    var made: [String] = []
    for round in 1...3 {
      let (simulator, environment) = try start("--data", "\(folder.path)/account")
      let script = try RunningProgram(
        Invocation(program: BuiltBinary.path, arguments: ["-e", writer]).environment(environment))
      for _ in 0..<5 * round { made.append(try #require(script.readLine())) }
      simulator.send(SIGKILL)
      #expect(simulator.wait() == SIGKILL)
      script.terminate()
      while let line = script.readLine() { made.append(line) }
      _ = script.wait()
    }
    #expect(Set(made).count == made.count && made.count >= 30)
    let (simulator, environment) = try start("--data", "\(folder.path)/account")
    defer { simulator.stop() }
    try nss("-e", "input ids\nfor id in ids { GET record/v1/customer/{{id}}; assert body.companyName startsWith \"kept\" }",
      "--var", "ids=[\(made.joined(separator: ","))]").environment(environment).exit(0)
    try nss("simulator", "--data", "\(folder.path)/account").stderr(contains: "another process uses it").exit(4)
  }

  @Test func withAFolderItsEnvironmentStaysGood() throws {
    let folder = try TemporaryDirectory()
    let (first, environment) = try start("--data", "\(folder.path)/account")
    for name in ["NSS_PRIVATE_KEY", "NSS_CA_FILE"] {
      #expect(environment[name]?.hasPrefix("\(folder.path)/account/") == true)
      #expect(try permissions(of: #require(environment[name])) == 0o600)
    }
    first.send(SIGKILL)
    _ = first.wait()
    let (second, again) = try start("--data", "\(folder.path)/account")
    defer { second.stop() }
    #expect(again == environment)
    try nss("-e", "print (GET record/v1/customer?limit=1).status").environment(environment).stdout("200\n").exit(0)
  }

  @Test func itsStateGoesOutAndIn() throws {
    let folder = try TemporaryDirectory()
    let file = "\(folder.path)/state.json"
    try nss("simulator", "--customers", "210", "--export", file).stdout("").exit(0)
    let (simulator, environment) = try start("--import", file)
    defer { simulator.stop() }
    try nss("-e", "print (GET record/v1/customer?limit=1).body.totalResults").environment(environment).stdout("210\n").exit(0)
    try nss("simulator", "--import", "\(folder.path)/none.json").stderr(contains: "cannot read the state").exit(2)
    try folder.write("{}", to: "state.json")
    try nss("simulator", "--import", file).stderr(contains: "the state cannot be read: it has no").exit(4)
  }

  @Test func whatItIsToldReachesIt() throws {
    let folder = try TemporaryDirectory()
    let answer = try folder.write(#"{"hello":"world"}"#, to: "answer.json")
    let (program, environment) = try start(
      "--tba", "a:b:c:d", "--restlet", "6=\(answer)", "--fault", "500:1", "--seed", "2", "--latency", "1ms",
      "--concurrency", "3", "--token-life", "5s")
    defer { program.stop() }
    let tba = ["CONSUMER_KEY", "CONSUMER_SECRET", "TOKEN", "TOKEN_SECRET"].map { environment["NSS_TBA_\($0)"] }
    #expect(tba == ["a", "b", "c", "d"])
    // Logging in fails, too.
    try nss("-e", "GET record/v1/customer").environment(environment).stderr(contains: "500").exit(4)
  }

  @Test(arguments: [
    (["--tba", "a:b:c"], "wants four parts"), (["--tba", "a:b::d"], "wants four parts"),
    (["--token-life", "80ms"], "does not go with --token-life"), (["--concurrency", "0"], "does not go with --concurrency"),
    (["--restlet", "6"], "gives no RESTlet its answer"), (["--restlet", "6=/nowhere"], "/nowhere does not exist"),
  ])
  func whatCannotBeMeantIsNamed(arguments: [String], words: String) throws {
    try Invocation(program: BuiltBinary.path, arguments: ["simulator"] + arguments).stderr(contains: words).exit(2)
  }

  @Test func aPortThatIsTakenIsSaid() throws {
    let (program, environment) = try start()
    defer { program.stop() }
    let port = try #require(environment["NSS_BASE_URL"]?.split(separator: ":").last)
    try nss("simulator", "--port", String(port)).stdout("").stderr(contains: "could not be started", String(port)).exit(4)
  }
}
