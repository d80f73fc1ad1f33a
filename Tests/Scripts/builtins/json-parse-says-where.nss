# exit: 4
print json.parse("{\n  \"a\": 1,\n  b: 2 }")   # error: the text is no JSON: line 3, column 3: expected
