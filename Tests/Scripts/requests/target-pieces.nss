# exit: 4
# Two dots put together climb as well as two that came together.
GET record/v1/customer/.{{"."}}           # error: `.`
