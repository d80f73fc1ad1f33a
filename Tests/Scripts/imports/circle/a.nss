# exit: 3
import "b.nss" as b
fn f() { return b.f() }
print f()
