a FROM b

 WHERE c IN (1,
 print 2