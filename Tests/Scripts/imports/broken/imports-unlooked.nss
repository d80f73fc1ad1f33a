# exit: 4
import "unlooked.nss" as other
print other.a.status
