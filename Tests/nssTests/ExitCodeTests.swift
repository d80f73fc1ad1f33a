import Testing

@testable import nss

@Suite struct ExitCodeTests {
  @Test func ofSeveralFilesTheSeverestCounts() {
    #expect(ExitCode.severest(of: []) == .passed)
    #expect(ExitCode.severest(of: [.passed, .failed]) == .failed)
    #expect(ExitCode.severest(of: [.failed, .notCarriedOut, .passed]) == .notCarriedOut)
    #expect(ExitCode.severest(of: [.notCarriedOut, .refused, .failed]) == .refused)
    #expect(ExitCode.severest(of: [.refused, .interrupted]) == .interrupted)
  }

  @Test func theNumbersAreThoseOfTheReadme() throws {
    #expect(ExitCode.allCases.map(\.rawValue) == [0, 1, 2, 3, 4, 130])
  }
}
