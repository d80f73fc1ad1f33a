# exit: 4
write("latin.txt", "YQpiCmP8Cg==", as: "base64")
print read("latin.txt")  # error: ill-formed in line 3
