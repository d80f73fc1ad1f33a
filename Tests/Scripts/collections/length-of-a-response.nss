GET record/v1/customer
print response.length                  # error: `[...r].length` counts a collection's items on all its pages
print response.items                   # error: a collection is walked itself
