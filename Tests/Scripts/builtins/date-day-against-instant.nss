# exit: 4
print today() < now()   # error: a day never equals an instant
