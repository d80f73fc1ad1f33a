# exit: 4
print round("1.5")   # error: `round` wants a number as `number`
