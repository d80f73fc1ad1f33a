let body = "mine"            # warning: hides
GET record/v1/customer?limit=1
print body, status           # expect: mine 200
