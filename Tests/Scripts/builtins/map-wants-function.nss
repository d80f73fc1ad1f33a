# exit: 4
print [1].map(upper("a"))   # error: `map` wants a function as `function`
