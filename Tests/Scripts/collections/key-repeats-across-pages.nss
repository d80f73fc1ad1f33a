# exit: 4
# A value that comes twice is an error also where a page ends between the two: what is above it would leave a row out.
fn union() { return SELECT 1 AS id FROM dual UNION ALL SELECT 2 FROM dual UNION ALL SELECT 2 FROM dual with key: "id", limit: 2 }    # error: row 3 has 2, the one before 2
for row in union() { print row.id }    # expect: 1
