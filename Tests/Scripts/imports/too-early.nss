# exit: 4
fn early() { return numbers.square(2) }   # error: `numbers.square` has no value yet
early()
import "lib/numbers.nss" as numbers
