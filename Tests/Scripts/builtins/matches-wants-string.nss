# exit: 4
print [1].matches("a")   # error: `matches` wants a string as `text`
