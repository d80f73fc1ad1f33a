# An error of NetSuite that names a column points at it.
# exit: 4
SELECT id,
       balanced -- # error: Unknown identifier 'balanced'
  FROM customer;
