import Foundation
import Simulator
import Testing

/// The simulator as another program's tests use it: nothing but its public interface and the `curl` command.
struct PublicInterfaceTests {
  @Test func aTestOfAnotherProgramCanUseIt() throws {
    var options = SimulatorOptions()
    options.account = "7654321_SB1"
    options.tokenLife = 60
    options.tba = [TBACredentials(consumerKey: "key", consumerSecret: "s1", token: "token", tokenSecret: "s2")]
    options.restlets = ["customscript_hello": Array(#"{"hello":"world"}"#.utf8)]
    options.faults = [.slow: 1]
    options.slowness = 1_000_000
    let simulator = try Simulator(options: options)
    try simulator.start()
    defer { simulator.stop() }
    #expect(simulator.account == "7654321_SB1" && simulator.tba == options.tba[0])
    #expect(simulator.clientID.count == 64 && !simulator.certificateID.isEmpty)
    #expect(simulator.privateKeyPEM.hasPrefix("-----BEGIN PRIVATE KEY-----"))

    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).pem")
    try Data(simulator.certificatePEM.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let curl = ["--silent", "--noproxy", "*", "--cacert", file.path, "--include"]
    let answer = try run("curl", curl + ["\(simulator.baseURL)/services/rest/record/v1/customer"])
    #expect(answer.hasPrefix("HTTP/1.1 401"))
    #expect(answer.contains("X-Simulator-Fault: slow"))
    #expect(answer.contains(#"WWW-Authenticate: Bearer realm="7654321_SB1""#))

    // By the account's own host name, as for a client that takes no other.
    let port = try #require(simulator.baseURL.split(separator: ":").last)
    let host = "7654321-sb1.suitetalk.api.netsuite.com"
    let named = try run(
      "curl", curl + ["--resolve", "\(host):\(port):127.0.0.1", "https://\(host):\(port)/services/rest/record/v1/customer"])
    #expect(named.hasPrefix("HTTP/1.1 401"))
  }

  @Test func optionsThatCannotBeAreRefused() {
    func refused(_ change: (inout SimulatorOptions) -> Void) -> Bool {
      var options = SimulatorOptions()
      change(&options)
      do {
        _ = try Simulator(options: options)
        return false
      } catch {
        return true
      }
    }
    #expect(refused { $0.latency = -1 })
    #expect(refused { $0.concurrency = 0 })
    #expect(refused { $0.faults = [.drop: 0.7, .lost: 0.7] })
    #expect(refused { $0.faults = [.drop: -0.1] })
  }
}
