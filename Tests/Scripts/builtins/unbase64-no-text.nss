# exit: 4
print unbase64("/w==")   # error: what the base64 stands for is no text
