# Escapes of JSON, `\{` for a brace, raw strings without either.
print "a\"b\\c\/d", "\u00e9\u20ac", "\ud83d\ude00" # expect: a"b\c/d é€ 😀
print "tab[\t]", "\{{1}}", "{1}", "a{b"            # expect: tab[	] {{1}} {1} a{b
print 'c:\new {{1}} "x"', ''.length                # expect: c:\new {{1}} "x" 0
print "line\nbreak".length, "line\nbreak".split("\n") # expect: 10 ["line","break"]
print "{{ "in {{ 'side' }}" }}", "{{[1, "x"]}}{{null}}"   # expect: in side [1,"x"]null
