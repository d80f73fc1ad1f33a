# run: --var ids=1,2
# exit: 2
input ids = []                             # error: give it as `ids='[1, 2]'`
print ids
