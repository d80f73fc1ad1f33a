# What is not closed is shown where it opens, and the rest of the file is read as if it were.
let b = 1
SELECT id FROM customer WHERE companyname = 'abc; # error: this text is not closed
SELECT "id FROM customer; # error: this name is not closed
SELECT id /* all FROM customer; # error: this comment is not closed
SELECT id FROM customer WHERE id IN (1, 2; # error: expected `)`
SELECT id FROM customer WHERE (id = {{1}; # error: expected `}}`
print unknown1 # error: unknown name
SELECT id FROM customer WHERE id = {{b -- # error: expected `}}`
   AND companyname IN ({{b}}, 'x') ;
SELECT id FROM customer WHERE id = NVL(1, 2)) FROM x; # error: found `)`
SELECT id FROM customer WHERE companyname = 'abc # error: this text is not closed
   AND id = 7;
print unknown2, 'it' # error: unknown name
