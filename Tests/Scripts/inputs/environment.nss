# NSS_VAR_name gives an input; the same rules of type.
# env: NSS_VAR_id=99
# env: NSS_VAR_name=Größe & Söhne
input id = 1234
input name = "x"
print id + 1, name  # expect: 100 Größe & Söhne
