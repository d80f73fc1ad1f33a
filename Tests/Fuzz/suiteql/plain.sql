id, email FROM customer WHERE id = {{x}} AND type IN ({{xs}});
print 1
