# exit: 1
# Every mismatch is shown with its path.
let order = {
  id: 18, tranId: "XO18", total: "39.95", status: { refName: "Open" }, memo: "other", emial: "x", on: "2026-02-30",
  item: { items: [{ quantity: 1, rate: 12.5 }, { quantity: "2", "odd key": 1 }, { quantity: 3, rate: true }] },
}
assert order matches {
  id: string,
  tranId: ~ '^SO\d+$',
  total: > 0,
  status: { refName: "Billed" | "Pending Fulfillment" },
  item: { items: [...{ quantity: number, rate: number?, "odd key": null }] },
  memo: "checked"?,
  email: string,
  on: date,
}
