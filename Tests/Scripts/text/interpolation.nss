let n = 3
let who = { name: "Acme", tags: ["a", "b"] }
print "{{n}} of {{n * 2}}: {{who.name}} {{who.tags}} {{who}} {{null}} {{1.50}}"   # expect: 3 of 6: Acme ["a","b"] {"name":"Acme","tags":["a","b"]} null 1.50
print "{{ "in {{n}} out" }}", "\{{n}}", 'raw {{n}}\n'    # expect: in 3 out {{n}} raw {{n}}\n
print "a\tb\u00e9\ud83d\ude00\\"                      # expect: a	bé😀\
print """
  two {{n}}
    lines
  """
# expect: two 3
# expect:   lines
