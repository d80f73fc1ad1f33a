# exit: 1
# A near name is pointed out in a list and among a map's keys.
let fields = { companyName: 1 }
let names = ["companyName", "email"]
assert names contains "emial" or fields contains "companyname"
