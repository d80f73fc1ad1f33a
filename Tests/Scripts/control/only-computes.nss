let rows = [2, 1]
rows == [1]                  # error: only computes
rows.reverse()               # error: `rows = rows.reverse()`
rows                         # error: only computes
1 + 1                        # error: only computes
