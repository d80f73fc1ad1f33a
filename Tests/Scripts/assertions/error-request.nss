# exit: 1
# The request that an assertion is about is shown with its error.
GET record/v1/customer/99999999
assert status == 200
