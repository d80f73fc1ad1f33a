# exit: 4
# A request that stands before it and was not sent gave no answer.
if 1 == 2 { GET record/v1/customer/1234 }
print status                               # error: no request has been answered yet
