# In a loop's head a query ends at the loop's brace.
for row in SELECT id FROM customer; { print row.id } # error: a query in a loop's head has no `;`
for row in SELECT id FROM customer WHERE id = 1; # error: a query in a loop's head has no `;`
{
  print row.id
}
