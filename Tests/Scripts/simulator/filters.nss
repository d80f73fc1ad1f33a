# q: the operators of each kind of field, AND before OR, lists, dates in the user's format.
fn count(type, filter) {
  return (GET record/v1/{{type}} with query: { q: filter, limit: 1 }).body.totalResults
}
print count("customer", "companyName IS Acme"), count("customer", "companyName IS_NOT Acme")     # expect: 1 199
print count("customer", "id ANY_OF [101, 102, 9999]")                                            # expect: 2
print count("customer", "id EQUAL 101 OR id EQUAL 102 AND id EQUAL 103")                         # expect: 1
print count("customer", "(id EQUAL 101 OR id EQUAL 102) AND id EQUAL 102")                       # expect: 1
print count("customer", "email EMPTY") + count("customer", "email EMPTY_NOT")                    # expect: 200
print count("salesOrder", "entity ANY_OF [107] AND tranDate ON 1/2/2026") >= 1                   # expect: true
print count("salesOrder", "tranDate BEFORE 7/1/2026") + count("salesOrder", "tranDate ON_OR_AFTER 7/1/2026")  # expect: 300
print count("salesOrder", "status ANY_OF [A, B, C, D, E, F, G, H]")                              # expect: 300
print count("invoice", "amountRemaining GREATER 0") + count("invoice", "amountRemaining EQUAL 0") == count("invoice", "id EMPTY_NOT")  # expect: true
print count("salesOrder", "total BETWEEN [0, 100]") + count("salesOrder", "total BETWEEN_NOT [0, 100]")  # expect: 300
