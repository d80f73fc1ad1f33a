import Foundation
import Support
import Testing

/// Every file in `Examples`, against the simulator.
@Suite struct ExampleTests {
  @Test(arguments: try Repository.names(in: "Examples").filter { $0.hasSuffix(".nss") && $0 != "failing.nss" })
  func passes(example: String) throws {
    try nss("run", "Examples/\(example)", "--simulator").exit(0)
  }

  @Test func theOneThatFailsDrawsItsAssertion() throws {
    try nss("Examples/failing.nss", "--simulator")
      .stdout("")
      .stderr(contains: "error: assertion failed", "--> Examples/failing.nss:", "^^^^", "= GET record/v1/customer/")
      .exit(1)
  }

  @Test func theyCanBeStartedByTheirFirstLine() throws {
    for example in Repository.files(under: "Examples", withExtension: "nss") {
      #expect(try String(contentsOf: example, encoding: .utf8).hasPrefix("#!/usr/bin/env nss\n"))
      #expect(FileManager.default.isExecutableFile(atPath: example.path), "\(example.lastPathComponent) is not executable")
    }
  }
}
