# exit: 4
let a = (GET record/v1/customer/999999)   # error: the request was answered 404 # warning: never used
