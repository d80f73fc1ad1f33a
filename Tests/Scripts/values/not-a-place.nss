let rows = [1]
(rows)[0] = 2          # error: expected a place to assign to
