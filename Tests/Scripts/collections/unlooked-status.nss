# exit: 4
let r = GET record/v1/customr          # error: the request was answered 404
for x in r { print x }
