print upper("größe ß"), lower("ÄB"), trim("\t a b \u00a0\r\n"), trim("  ")   # expect: GRÖSSE SS äb a b 
print "a,b,,c".split(","), "".split(","), "aß".split(""), "a--b".split("--")   # expect: ["a","b","","c"] [""] ["a","ß"] ["a","b"]
print "a.b.c".replace(".", ""), "aaa".replace("aa", "b"), "x".replace("y", "z")   # expect: abc ba x
print "7".padStart(3, "0"), "ß".padStart(4, "ab"), "abc".padStart(2) + "|", "ab".padEnd(4) + "|"   # expect: 007 abaß abc| ab  |
print "SO-12".startsWith("SO"), "SO-12".endsWith("12"), "a".startsWith(""), "".endsWith("a")   # expect: true true true false
print "SO-12".contains("-"), [1, 2].contains(2.0), (1..3).contains(4), { a: null }.contains("a"), "b".in(["a"]), "a".in("cat")   # expect: true true false true false true
print "Größe".indexOf("e"), "ab".indexOf("c"), ["a", 2].indexOf(2), (5..9).indexOf(7), [].indexOf(1), "a".indexOf("")   # expect: 4 -1 1 2 -1 0

# Regexes: found anywhere, by Unicode scalars, ASCII \d \w \s; the whole first, then the groups.
print "SO-12".match('(\w+)-(\d+)'), "x SO-7".match('SO-\d+'), "SO".match('\d'), "b".match('(a)|(b)')   # expect: ["SO-12","SO","12"] ["SO-7"] null ["b",null,"b"]
print "2026-01".match('(?<year>\d{4})-(?<month>\d\d)'), "٣".match('\d'), "e\u0301".match('^.')[0].length   # expect: ["2026-01","2026","01"] null 1
print "SO-12".matches('^SO'), ["SO-1", "x"].filter(t => t.matches('\d')), "a\nb".matches('^b')   # expect: true ["SO-1"] false
print base64(""), base64("a"), base64("Größe?"), unbase64("YQ"), unbase64("YQ==\n"), unbase64("")   # expect:  YQ== R3LDtsOfZT8= a a 
print urlEncode("a b/ü?&=-._~"), urlEncode("")   # expect: a%20b%2F%C3%BC%3F%26%3D-._~ 
assert uuid().matches('^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$')
