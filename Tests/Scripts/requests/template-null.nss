# exit: 4
let row = {}
POST record/v1/customer { "companyName": {{row.name}} }   # error: `companyName` in the body is null
