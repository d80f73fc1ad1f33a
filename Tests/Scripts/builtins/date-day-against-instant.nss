# exit: 4
print today() < now()   # error: a day and an instant have no order
