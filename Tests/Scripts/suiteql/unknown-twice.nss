# A name that stands in the query twice is not guessed: the query is shown.
# exit: 4
SELECT balanced -- # error: the request was answered 400
  FROM customer WHERE balanced > 1;
