print "a {{ b+c }}\n",'raw  {{ }}',"{{ {a:1} }}"
let text="""
      indented
    as {{ b+c }}
  """
let a = f("""
x
""",{a:1})
print 1_000,1e-3,19.90,1.5s
