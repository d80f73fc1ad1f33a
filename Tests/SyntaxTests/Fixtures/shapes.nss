# Shapes: what is well said, and what is wrong.
assert body matches {
  id: string,
  tranId: ~ '^SO\d+$',
  total: > 0,
  status: { refName: "Billed" | "Pending Fulfillment" },
  item: { items: [...{ quantity: number, rate: number? }] },
  memo: "checked"?,
}
assert x matches strng # error: `matches` takes a shape or a regex
assert x matches wanted.shape # error: `matches` takes a shape or a regex
assert x matches # error: expected a shape or a value
assert x matches { email?: string } # error: the `?` of a shape stands behind the entry
assert x matches { total: == 5 } # error: a shape has no `==`
assert x matches { ...base } # error: expected a key
assert x matches { id } # error: expected `:`
assert x matches { id: } # error: expected a shape or a value
assert x matches { id: a == 1 } # error: expected `,` or `}`
assert x matches { id: a ?? 1 } # error: expected `,` or `}`
assert x matches [a, ...b] # error: expected a shape
assert x matches [...a, b] # error: expected `]`
assert x matches ...a # error: expected a shape
assert x matches { id: ~ } # error: expected a value
assert x matches { id: > } # error: expected a value
assert x matches { id: string | } # error: expected a shape or a value
assert x matches int == y # error: comparisons do not chain
assert x matches { id: string?? } # error: expected `,` or `}`
assert x matches { a: string
#^ error: expected `,` or `}`
