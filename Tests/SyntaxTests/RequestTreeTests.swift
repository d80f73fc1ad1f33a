import Testing

/// Requests in every form of the language's section 4.
struct RequestTreeTests {
  @Test(arguments: [
    ("GET record/v1/customer/1234", #"(GET "record/v1/customer/1234")"#),
    ("GET record/v1/customer/{{id}}/x{{ a.b }}", #"(GET (text "record/v1/customer/" id "/x" (. a b)))"#),
    ("GET {{url}}", "(GET (text url))"),
    (#"GET a/{{ m["k}}"] }}/b"#, #"(GET (text "a/" ([] m "k}}") "/b"))"#),
    ("GET https://x.example/services/rest/a?b=(c) HTTP/1.1", #"(GET "https://x.example/services/rest/a?b=(c)")"#),
    ("GET a;GET b", "(GET \"a\")\n(GET \"b\")"),
    ("GET a#b # c", #"(GET "a#b")"#),
    ("if x {GET a} else {DELETE b}", "(if x {\n  (GET \"a\")} {\n  (DELETE \"b\")})"),
    ("let x = (GET a).status", #"(let x (. (() (GET "a")) status))"#),
    ("print (GET a(b)[c]).x", #"(print (. (() (GET "a(b)[c]")) x))"#),
    ("HEAD a; OPTIONS b; PUT c; PATCH d; POST e", "(HEAD \"a\")\n(OPTIONS \"b\")\n(PUT \"c\")\n(PATCH \"d\")\n(POST \"e\")"),
    ("x.GET = 1; let m = { GET: 2, POST : 3 }", "(= (. x GET) 1)\n(let m (map (: \"GET\" 2) (: \"POST\" 3)))"),
  ])
  func targets(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("GET a\n  ?q=x IS \"a b\" AND y\n  &limit=1=0 \n&e=", #"(GET "a" (query q "x IS \"a b\" AND y") (query limit "1=0") (query e ""))"#),
    ("GET a\nAccept: */*\nX-A:b # c\n\nprint 1", "(GET \"a\" (header Accept \"*/*\") (header X-A \"b # c\"))\n(print 1)"),
    ("GET a\r\n  ?b={{c}} d\r\n  E: {{f}}\r\n", #"(GET "a" (query b (text c " d")) (header E (text f)))"#),
    ("GET a # why\n# X-Off: 1\n?b=c\n# more\nX: y", #"(GET "a" (query b "c") (header X "y"))"#),
    ("GET a\n  with timeout: 1s,\n    retry: 2\nprint 1", "(GET \"a\" (with timeout 1000000000ns) (with retry 2))\n(print 1)"),
    ("GET a\n?b=c\nX: y\nwith allow: [404, 409]", #"(GET "a" (query b "c") (header X "y") (with allow (list 404 409)))"#),
    ("let x = (GET a\n  ?b=c)\n)", #"(let x (() (GET "a" (query b "c)"))))"#),
    ("GET a\n  ? b = c\n  & d=e ", #"(GET "a" (query b "c") (query d "e"))"#),
    ("GET a\n\nb = 1", "(GET \"a\")\n(= b 1)"),
  ])
  func lines(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("POST a { b: 1 }", #"(POST "a" (body (map (: "b" 1))))"#),
    ("POST a [1]", #"(POST "a" (body (list 1)))"#),
    ("POST a payload", #"(POST "a" (body payload))"#),
    ("POST a payload.b[0].c with retry: 1", #"(POST "a" (with retry 1) (body (. ([] (. payload b) 0) c)))"#),
    ("POST a make(1, b: 2)", #"(POST "a" (body (call make 1 (: b 2))))"#),
    ("POST a (b ?? c)", #"(POST "a" (body (() (?? b c))))"#),
    (#"POST a "text {{b}}""#, #"(POST "a" (body (text "text " b)))"#),
    ("POST a {{b}}", #"(POST "a" (body ({{}} b)))"#),
    ("POST a\n\n# body\n{ b: 1 }\nprint 1", "(POST \"a\" (body (map (: \"b\" 1))))\n(print 1)"),
    ("PUT a\n[1]", #"(PUT "a" (body (list 1)))"#),
    ("PUT a\nX: y\n\n\"\"\"\nb\n\"\"\"", #"(PUT "a" (header X "y") (body "b"))"#),
    ("PUT a\n{{b}}", #"(PUT "a" (body ({{}} b)))"#),
    ("PUT a\n  with retry: n\n\n[1]", #"(PUT "a" (with retry n) (body (list 1)))"#),
    ("PUT a with retry: n { b: 1 }", #"(PUT "a" (with retry n) (body (map (: "b" 1))))"#),
    ("PUT a { b: 1 }\n  with retry: 0", #"(PUT "a" (with retry 0) (body (map (: "b" 1))))"#),
    ("let x = PUT a\n\n{ b: 1 }", #"(let x (PUT "a" (body (map (: "b" 1)))))"#),
    ("print (PUT a\nX: y\n\n{ b: 1 }\n).id", #"(print (. (() (PUT "a" (header X "y") (body (map (: "b" 1))))) id))"#),
    ("POST a\nprint 1", "(POST \"a\")\n(print 1)"),
    ("POST a with async: true, idempotencyKey: 'k'", #"(POST "a" (with async true) (with idempotencyKey "k"))"#),
    ("POST a; let b = 1", "(POST \"a\")\n(let b 1)"),
  ])
  func bodies(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("fn f() { return GET a }", "(fn f {\n  (return (GET \"a\"))})"),
    ("let r = GET a\nr = GET b", "(let r (GET \"a\"))\n(= r (GET \"b\"))"),
    ("for c in GET a { print c }", "(for c (GET \"a\") {\n  (print c)})"),
    ("for c in GET a\n  ?q=b\n{\n  print c\n}", "(for c (GET \"a\" (query q \"b\")) {\n  (print c)})"),
    ("for c in POST a { print c }", "(for c (POST \"a\") {\n  (print c)})"),
    ("for c in (POST a { b: 1 } with retry: 1).items { print c }",
     "(for c (. (() (POST \"a\" (with retry 1) (body (map (: \"b\" 1))))) items) {\n  (print c)})"),
    ("f(x, (GET a), y: (GET b))", #"(call f x (() (GET "a")) (: y (() (GET "b"))))"#),
    (#"print "{{(GET a).id}}""#, #"(print (text (. (() (GET "a")) id)))"#),
    ("for id in ids { PATCH a/{{id}} { b: true } }", "(for id ids {\n  (PATCH (text \"a/\" id) (body (map (: \"b\" true))))})"),
  ])
  func places(script: String, tree: String) { expectTree(script, tree) }
}
