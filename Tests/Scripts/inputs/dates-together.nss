# All wrong inputs are told before anything is sent, those with a computed date among them.
# run: --var day=xx --var since=yy
POST record/v1/customer { companyName: "never made", subsidiary: { id: 1 } }
input day = date("2026-01-01")   # error: the input `day` is "xx"
input since = today() - 7d       # error: the input `since` is "yy"
print day, since, response.id
# exit: 2
