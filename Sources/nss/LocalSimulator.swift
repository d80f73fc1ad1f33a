import Crypto
import NetSuite
import Simulator
import Synchronization

/// The simulator behind `--simulator`: started with the first request, reached like any other server.
final class LocalSimulator: Sendable {
  /// Kept, because it stops when nobody holds it.
  private let running = Mutex<Simulator?>(nil)
  private let options: SimulatorOptions

  init(_ options: SimulatorOptions) { self.options = options }

  /// Starts it, and gives what a client needs to log in to it.
  func configuration() throws(NetSuiteError) -> Configuration {
    do {
      let simulator = try running.withLock { running in
        if let running { return running }
        let simulator = try Simulator(options: options)
        try simulator.start()
        running = simulator
        return simulator
      }
      return Configuration(
        account: try Account(id: simulator.account, baseURL: simulator.baseURL),
        credentials: Credentials(
          clientID: simulator.clientID, certificateID: simulator.certificateID,
          key: try PrivateKey(pem: Array(simulator.privateKeyPEM.utf8))),
        roots: .pem(Array(simulator.certificatePEM.utf8)))
    } catch {
      throw NetSuiteError(.configuration, "the simulator could not be started", notes: ["\(error)"])
    }
  }
}
