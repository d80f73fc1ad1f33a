let late=SELECT id,  tranid
             FROM transaction   -- kept as it is
            WHERE type = 'CustInvc' AND duedate < {{ since+1d }} ;print table( late )
for row in SELECT id, email FROM customer WHERE id IN ({{ids}}) with parallel:4{PATCH record/v1/customer/{{row.id}} {email:null}}
for row in SELECT id
  FROM customer
{print row.id}
SELECT id FROM customer with key:"id",limit:500; print 1
let n=(SELECT count(*) AS n FROM customer) . items[0].n
SELECT 1 -- the semicolon cannot follow this
; # but a comment can follow it
fn f(){return SELECT id FROM customer}
fn g() {
  SELECT id FROM customer
}
f(SELECT id FROM customer, 1) ;
WITH late AS (SELECT id FROM transaction) SELECT * FROM late
