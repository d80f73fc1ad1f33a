1 FROM a;
for row in SELECT b FROM c WHERE d > {{now()}} { print row }
let e = (SELECT f FROM g).body
WITH h AS (SELECT 1 FROM i) SELECT * FROM h;
"{{(SELECT 2 FROM j).status}}"
