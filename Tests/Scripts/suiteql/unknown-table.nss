# An error of NetSuite that names a table points at it; comments and quotes do not count.
# exit: 4
let found = SELECT id
  FROM custommer -- custommer # error: Invalid search type: custommer
 WHERE id = {{1}} AND 'custommer' = 'x';
print found.body
