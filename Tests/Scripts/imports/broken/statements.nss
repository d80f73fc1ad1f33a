# exit: 3
import "library.nss" as library
print library.fine
