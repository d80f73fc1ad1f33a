# exit: 4
print unbase64("a!")   # error: the text is no base64
