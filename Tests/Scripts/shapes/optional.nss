# `?` behind an entry: or null, or absent; it binds tighter than `|`.
print {} matches { memo: "checked"? }, { memo: null } matches { memo: "checked"? }  # expect: true true
print { memo: "checked" } matches { memo: "checked"? }                 # expect: true
print { memo: "other" } matches { memo: "checked"? }                   # expect: false
print {} matches { memo: "checked" }, { memo: null } matches { memo: "checked" }    # expect: false false
print {} matches { rate: number | string? }, {} matches { rate: number? | string }  # expect: true true
print {} matches { total: > 0? }, { total: 0 } matches { total: > 0? }               # expect: true false
print [1, null] matches [...int?], [1, "x"] matches [...int?]          # expect: true false
print null matches string?, 1 matches string?                          # expect: true false
print {} matches { item: { id: any }? }, { item: {} } matches { item: { id: any }? } # expect: true false
