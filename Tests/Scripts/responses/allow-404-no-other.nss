# run: --allow-404
# exit: 4
# Only that status is expected everywhere.
GET record/v1/customer/987654321
POST record/v1/customer { companyName: "No Subsidiary", colour: 1 }   # error: the request was answered 400
