# A script of another system
let a = """
  b
  """
if a {
	print a	
}
GET record/v1/customer
?limit=1

print 2