# exit: 3
import "syntax.nss" as other
print other.a, other.unknown
