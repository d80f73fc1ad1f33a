import "numbers.nss" as numbers
let limit = 10               # warning: never used
let calls = 0
let made = []
fn create(name, subsidiary = 1) {   # warning: never used
  calls += 1
  made.push(name)
  return { name: name, subsidiary: subsidiary, twice: numbers.double(calls) }
}
fn count() { return calls }  # warning: never used
let first = numbers.next()   # warning: never used
