# exit: 4
print read("world/as-unknown.nss", as: "txet")  # error: did you mean "text"?
