import Foundation
import Support
import Testing

/// The reference is current: what it says of built-ins, options and exit codes is what the program has.
@Suite struct ReferenceTests {
  @Test func theReferenceSaysWhatTheProgramHas() throws {
    let file = Repository.path("Grammar/README.md")
    let renewed = try #require(Reference.renewed(try String(contentsOf: file, encoding: .utf8)))
    try Golden.expect(renewed, in: file, durationsVary: false)
  }
}
