import "itself.nss" as me    # error: the import leads back to its own file
print me.x
