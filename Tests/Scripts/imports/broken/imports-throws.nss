# exit: 4
import "throws.nss" as other
print other.a
