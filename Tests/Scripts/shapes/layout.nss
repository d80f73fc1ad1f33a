# Newlines in the braces do not count, and a comma may trail.
let order = { id: "18", status: { refName: "Open" }, items: [1, 2] }
assert order matches {
  id:
    string,
  status: {
    refName: "Billed"
      | "Open",
  },
  items: [
    1,
    > 1,
  ],
}
assert order matches { items: [...int,], }
assert order matches
  { id: string } and order.id == "18"
print "fine"     # expect: fine
