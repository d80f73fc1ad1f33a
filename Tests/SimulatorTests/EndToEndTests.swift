import Foundation
import JSON
import Simulator
import Testing

/// Over TLS, by another client: the `curl` command, which checks the certificate against the one that is shown.
struct EndToEndTests {
  @Test func curlLogsInAndReads() throws {
    let simulator = try Simulator()
    try simulator.start()
    defer { simulator.stop() }
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pem")
    try Data(simulator.certificatePEM.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }

    let tokenURL = "\(simulator.baseURL)/services/rest/auth/oauth2/v1/token"
    let now = Int64(Date().timeIntervalSince1970)
    let assertion = try TestAccount.assertion(for: simulator, audience: tokenURL, at: now)
    let form = TestAccount.form(assertion).map { "\($0)=\($1)" }.joined(separator: "&")
    let curl = ["--silent", "--noproxy", "*", "--cacert", file.path]
    let answer = try run("curl", curl + ["--data", form, tokenURL])
    let token = try #require(try JSONValue.parse(answer)["access_token"]?.string)

    let record = "\(simulator.baseURL)/services/rest/record/v1/customer/1234"
    let acme = try JSONValue.parse(try run("curl", curl + ["-H", "Authorization: Bearer \(token)", record]))
    #expect(acme["companyName"] == "Acme")
    #expect(acme["links"]?[0]?["href"] == .string(record))
    let status = ["--output", "/dev/null", "--write-out", "%{http_code}"]
    let other = record.replacingOccurrences(of: "127.0.0.1", with: "localhost")
    #expect(try run("curl", curl + status + ["-H", "Authorization: Bearer \(token)", other]) == "200")
    #expect(try run("curl", curl + status + [record]) == "401")
    #expect(throws: CommandFailed.self) { try run("curl", ["--silent", "--noproxy", "*", record]) }
  }

  @Test func itCanBeStoppedAndStartedAgain() throws {
    let simulator = try Simulator()
    #expect(simulator.baseURL == "https://127.0.0.1")
    try simulator.start()
    let first = simulator.baseURL
    try simulator.start()
    #expect(simulator.baseURL == first)
    #expect(first.hasPrefix("https://127.0.0.1:"))
    simulator.stop()
    simulator.stop()
    #expect(simulator.baseURL == "https://127.0.0.1")
    try simulator.start()
    simulator.stop()
  }

  @Test func aPortThatIsTakenOrNoneIsNamed() throws {
    let (one, other) = (try Simulator(), try Simulator())
    try one.start()
    defer { one.stop() }
    let port = try #require(Int(one.baseURL.split(separator: ":").last ?? ""))
    for port in [port, 65_536, -1] {
      do throws(SimulatorError) {
        try other.start(port: port)
        Issue.record("it started")
      } catch {
        guard case .port(port, _) = error else { throw error }
      }
    }
  }
}
