# Quotes, quoted names and comments of SQL are left alone, whatever stands in them.
let name = 1
let made = SELECT id, ';{}()"' AS "a;{b}", 'it''s' -- (; { ' " {{no}}
           /* let x = 1;
              print { {{no}} "'
           */
             FROM customer -- ?
            WHERE id = {{name}} AND 'a' <> '?' AND 'two
lines' <> 'x' with allow: 400
print json.parse(made.request.text).params # expect: ["1"]
print made.request.text.contains("-- (; \{ ' \\\" \{{no}}\\n") # expect: true
# Words of nss, spelt as columns.
let words = SELECT
  check,
  test AS t,
  print
FROM customer
WHERE
  in IN (1)
  and not (id = 1)
  or check = 1
order by print desc with allow: 400
print words.status # expect: 400
let SELECT = 1
print SELECT + 1, SELECT # expect: 2 1
print { SELECT: 2 }.SELECT # expect: 2
