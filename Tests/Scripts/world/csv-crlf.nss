# Lines of CSV end with LF or CRLF; a byte order mark and empty lines are dropped.
write("mark.csv", "77u/aWQ7bmFtZQ0KNztBY21lDQoNCjg7Ig0KIg0K", as: "base64")
print read("mark.csv", separator: ";")     # expect: [{"id":"7","name":"Acme"},{"id":"8","name":"\r\n"}]
