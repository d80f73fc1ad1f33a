# exit: 4
print today().format("d 'of")   # error: a quote in it never ends
