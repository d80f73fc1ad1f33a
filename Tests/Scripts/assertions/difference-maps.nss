# exit: 1
# `==` between maps shows what differs, by path.
let found = { id: 18, total: "39.95", status: { refName: "Open", id: "A" }, emial: "x", lines: [{ q: 1 }, { q: 2 }], "odd key": [] }
assert found == { id: 18, total: 39.95, status: { refName: "Closed", id: "A", code: 1 }, email: "x", lines: [{ q: 1 }, { q: 3 }] }
