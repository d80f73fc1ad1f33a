# exit: 4
# A key whose values come twice would leave rows out.
let rows = SELECT id, subsidiary FROM customer with key: "subsidiary", limit: 50    # error: the query's `subsidiary` does not rise
for row in rows { }
