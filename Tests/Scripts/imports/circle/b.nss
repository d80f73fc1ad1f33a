# exit: 3
import "a.nss" as a
fn f() { return a.f() }
