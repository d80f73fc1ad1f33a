# exit: 4
print round(1.5, 35)   # error: `places` goes from 0 to 34
