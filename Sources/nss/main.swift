print("nss")
