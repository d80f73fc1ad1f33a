import Foundation
import Platform
import Testing

struct EnvironmentTests {
  @Test func holdsEveryVariableWithItsWholeValue() {
    setenv("NSS_TEST_VARIABLE", "a=b=ü", 1)
    setenv("NSS_TEST_EMPTY", "", 1)
    defer {
      unsetenv("NSS_TEST_VARIABLE")
      unsetenv("NSS_TEST_EMPTY")
    }
    let variables = Environment.variables
    #expect(variables["NSS_TEST_VARIABLE"] == "a=b=ü")
    #expect(variables["NSS_TEST_EMPTY"] == "")
    #expect(variables["NSS_TEST_MISSING"] == nil)
  }
}
