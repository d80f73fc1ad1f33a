# Only the file that is run has tests: those of `lib/has-tests.nss` are refused there.
import "lib/has-tests.nss" as other
print other.limit # error: an imported file has no tests
