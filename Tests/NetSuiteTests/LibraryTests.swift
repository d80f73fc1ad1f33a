import Foundation
import HTTP
import NetSuite
import Support
import Testing

/// The library as its users see it.
@Suite struct LibraryTests {
  @Test func example() async throws {
    let netsuite = try LocalNetSuite(answer: { request in
      guard request.method == "GET" else {
        return HTTPResponse(status: 204, headers: ["Location": "/services/rest/record/v1/customer/7"])
      }
      return HTTPResponse(status: 200, body: Array(#"{"id":"7","companyName":"Acme","links":[]}"#.utf8))
    })
    let customer = try await makeAndReadACustomer(Client(try netsuite.configuration()))
    #expect(customer.id == "7" && customer.companyName == "Acme")
    #expect(netsuite.requests.map(\.target) == ["/services/rest/record/v1/customer", "/services/rest/record/v1/customer/7"])
    #expect(netsuite.requests[0].headers["Content-Type"] == "application/json")
  }

  /// What the README shows is what is compiled here.
  @Test func theReadmeHasIt() throws {
    let compiled = try String(contentsOf: Repository.path("Tests/NetSuiteTests/LibraryExample.swift"), encoding: .utf8)
    let readme = try String(contentsOf: Repository.path("README.md"), encoding: .utf8)
    for block in readme.components(separatedBy: "```swift\n").dropFirst() {
      let shown = block.components(separatedBy: "```")[0]
      #expect(compiled.contains(shown), "\(shown)")
    }
  }
}
