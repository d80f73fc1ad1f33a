import Diagnostics
import Syntax
import Testing

/// What snippets mean, as the tree's own notation.
struct TreeTests {
  @Test(arguments: [
    ("null; true; false", "null\ntrue\nfalse"),
    ("print 42, 1_000, -7", "(print 42 1000 (- 7))"),
    ("print 19.90, 1e-3, 1.5E+3, 0.0", "(print 19.90d 1e-3d 1.5E+3d 0.0d)"),
    ("print 9223372036854775807, 9223372036854775808", "(print 9223372036854775807 9223372036854775808d)"),
    ("print -9223372036854775808, - 9_223_372_036_854_775_808", "(print -9223372036854775808 -9223372036854775808)"),
    ("print -9223372036854775809", "(print (- 9223372036854775809d))"),
    ("print 250ms, 30s, 1.5s, 5m, 2h, 7d", "(print 250000000ns 30000000000ns 1500000000ns 300000000000ns 7200000000000ns 604800000000000ns)"),
    ("print 0.000000001s, 1.25m", "(print 1ns 75000000000ns)"),
    (#"print "a", 'b\n{{c}}', "", ''"#, #"(print "a" "b\\n{{c}}" "" "")"#),
    (#"print [1, "two", [3],], []"#, #"(print (list 1 "two" (list 3)) (list))"#),
    (#"print { id: "7", "odd key": 1, ...base, email?: e, "k{{n}}": 2, if: 3, 'raw': 4 }"#,
     #"(print (map (: "id" "7") (: "odd key" 1) (... base) (?: "email" e) (: (text "k" n) 2) (: "if" 3) (: "raw" 4)))"#),
    ("print [...xs, x], {}", "(print (list (... xs) x) (map))"),
    (#"print { "id": {{id}} }"#, #"(print (map (: "id" ({{}} id))))"#),
  ])
  func literals(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("print a + b * c - d", "(print (- (+ a (* b c)) d))"),
    ("print a - b - c, a / b / c % d", "(print (- (- a b) c) (% (/ (/ a b) c) d))"),
    ("print -a * b, -a.b, - -a", "(print (* (- a) b) (- (. a b)) (- (- a)))"),
    ("print 1 + 1..n - 1", "(print (.. (+ 1 1) (- n 1)))"),
    ("print a == b and c != d or not e", "(print (or (and (== a b) (!= c d)) (not e)))"),
    ("print not a == b", "(print (not (== a b)))"),
    ("print not not a", "(print (not (not a)))"),
    ("print a ?? b ?? c or d", "(print (?? (?? a b) (or c d)))"),
    ("print a ? b : c ? d : e", "(print (?: a b (?: c d e)))"),
    ("print a ? b ? c : d : e", "(print (?: a (?: b c d) e))"),
    ("print a ?? b ? c : d", "(print (?: (?? a b) c d))"),
    ("print x in 1..3, x not in xs", "(print (in x (.. 1 3)) (not in x xs))"),
    ("print s contains 'a', s startsWith t + 'b', s endsWith t, s matches 'a+'",
     #"(print (contains s "a") (startsWith s (+ t "b")) (endsWith s t) (matches s "a+"))"#),
    ("print x is string, x is not empty, x is null and y", "(print (is x string) (is not x empty) (and (is x null) y))"),
    ("print (a or b) and c", "(print (and (() (or a b)) c))"),
    ("print a < b, a <= b, a > b, a >= b", "(print (< a b) (<= a b) (> a b) (>= a b))"),
  ])
  func operators(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("print a matches { id: string, \"odd key\": 1, if: ~ '^x', \"{{k}}\": null }",
     #"(print (matches a (shape (: "id" (type string)) (: "odd key" (== 1)) (: "if" (~ "^x")) (: (text k) (type null)))))"#),
    ("print a matches [], a matches [1, string,], a matches [...{ n: int }]",
     #"(print (matches a (shapes)) (matches a (shapes (== 1) (type string))) (matches a (each (shape (: "n" (type int))))))"#),
    ("print a matches 'x' | \"y\"? | null, a matches number | string?",
     #"(print (matches a (| (== "x") (? (== "y")) (type null))) (matches a (| (type number) (? (type string)))))"#),
    ("print a matches > 1 + 2, a matches != -x.y, a matches <= 1 | >= 9",
     "(print (matches a (> (+ 1 2))) (matches a (!= (- (. x y)))) (matches a (| (<= 1) (>= 9))))"),
    ("print a matches string ? 1 : 2, a matches string? and b, (a matches { n: int? } ? b : c)",
     #"(print (?: (matches a (type string)) 1 2) (and (matches a (? (type string))) b) (() (?: (matches a (shape (: "n" (? (type int))))) b c)))"#),
    ("print a matches date?\nprint a matches {\n  b: string\n    | int,\n}",
     #"(print (matches a (? (type date))))\#n(print (matches a (shape (: "b" (| (type string) (type int))))))"#),
    ("print a matches { when: date(b), x: map.y, y: (date), z: 1..3 }",
     #"(print (matches a (shape (: "when" (== (call date b))) (: "x" (== (. map y))) (: "y" (== (() date))) (: "z" (== (.. 1 3))))))"#),
    ("print a matches (b), a matches {{b}}, a matches 'x' or c",
     #"(print (matches a (() b)) (matches a ({{}} b)) (or (matches a "x") c))"#),
    ("if a matches int? { print 1 }\nif a matches { } { print 2 }",
     "(if (matches a (? (type int))) {\n  (print 1)})\n(if (matches a (shape)) {\n  (print 2)})"),
  ])
  func shapes(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("print a.b.c, a?.b, a.if, a.GET, a.select", "(print (. (. a b) c) (?. a b) (. a if) (. a GET) (. a select))"),
    ("print a[0], a[-1], a[1..3], a[i + 1]['k']", #"(print ([] a 0) ([] a (- 1)) ([] a (.. 1 3)) ([] ([] a (+ i 1)) "k"))"#),
    ("print a[*]?.b?.if", "(print ([*] a ?b ?if))"),
    ("print a[*], a[*].b.c, a[*].b.map(f), a[*].b[0]", "(print ([*] a) ([*] a b c) (call (. ([*] a b) map) f) ([] ([*] a b) 0))"),
    ("print f(), f(a, b: 1, ...c,), f(if: 1)", "(print (call f) (call f a (: b 1) (... c)) (call f (: if 1)))"),
    ("print (m.f)(1), [1][0], {a: 1}.a", #"(print (call (() (. m f)) 1) ([] (list 1) 0) (. (map (: "a" 1)) a))"#),
    ("f(\n  a,\n  b\n)\n  .c\n  ?.d", "(?. (. (call f a b) c) d)"),
  ])
  func postfixes(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("print x => x.id, (a, b = 1) => a + b, () => 1", "(print (=> x (. x id)) (=> a (= b 1) (+ a b)) (=> 1))"),
    ("f(x =>\n  x ?? 1, 2)", "(call f (=> x (?? x 1)) 2)"),
    ("let f = a => b => c", "(let f (=> a (=> b c)))"),
    ("let f = x => {\n  print x\n  return x\n}", "(let f (=> x {\n  (print x)\n  (return x)}))"),
    ("let f = () => {}; let g = () => ({ a: 1 })", "(let f (=> {}))\n(let g (=> (() (map (: \"a\" 1)))))"),
    ("print [x => 1, ...(y => 2)], { a: x => 1 }", "(print (list (=> x 1) (... (() (=> y 2)))) (map (: \"a\" (=> x 1))))"),
  ])
  func lambdas(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("check a; check a, b; fail 'x'; fail e", "(check a)\n(check a b)\n(fail \"x\")\n(fail e)"),
    ("try { a() } catch e { b() }\ntry { } catch { }", "(try {\n  (call a)} (catch e {\n  (call b)}))\n(try {} (catch {}))"),
    ("try { }\n\ncatch e\n{ }", "(try {} (catch e {}))"),
    ("import \"lib/a.nss\" as a; import 'b' as b", "(import lib/a.nss a)\n(import b b)"),
    ("defer { DELETE a }", "(defer {\n  (DELETE \"a\")})"),
    ("retry with every: 2s, within: 1m { }", "(retry (with every 2000000000ns) (with within 60000000000ns) {})"),
    ("retry { } retry = 1; retry(2)", "(retry {})\n(= retry 1)\n(call retry 2)"),
    ("print a.catch, { try: 1, defer: 2 }", "(print (. a catch) (map (: \"try\" 1) (: \"defer\" 2)))"),
  ])
  func failures(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("let x = 1; x = 2; x.total += 3; x[0].y -= 4", "(let x 1)\n(= x 2)\n(+= (. x total) 3)\n(-= (. ([] x 0) y) 4)"),
    ("x *= 2; x /= 2; x %= 2", "(*= x 2)\n(/= x 2)\n(%= x 2)"),
    ("input a; input b = 1", "(input a)\n(input b 1)"),
    ("print; print a; print a, b", "(print)\n(print a)\n(print a b)"),
    (#"assert a == 1; assert a, "why {{b}}""#, "(assert (== a 1))\n(assert a (text \"why \" b))"),
    ("fn f() { }", "(fn f {})"),
    ("fn f(a, b = a + 1,) { return a; }", "(fn f a (= b (+ a 1)) {\n  (return a)})"),
    ("fn f() { return\n}", "(fn f {\n  (return)})"),
    ("if a { x = 1 } else if b { x = 2 } else { x = 3 }", "(if a {\n  (= x 1)} b {\n  (= x 2)} {\n  (= x 3)})"),
    ("while a < 3 { a += 1; continue } print a", "(while (< a 3) {\n  (+= a 1)\n  (continue)})\n(print a)"),
    ("for x in xs { break }", "(for x xs {\n  (break)})"),
    ("for i, x in xs { f(x) }", "(for i x xs {\n  (call f x)})"),
    ("for k, v in { a: 1 } { print k }", "(for k v (map (: \"a\" 1)) {\n  (print k)})"),
    ("if { a: 1 } == x { print 1 }", "(if (== (map (: \"a\" 1)) x) {\n  (print 1)})"),
    ("for x in 1..3 { for y in x..3 { print y } }", "(for x (.. 1 3) {\n  (for y (.. x 3) {\n    (print y)})})"),
    ("let retry = 1; let with = retry; let parallel = with; let tags = skip", "(let retry 1)\n(let with retry)\n(let parallel with)\n(let tags skip)"),
  ])
  func statements(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("let x =\n  1", "(let x 1)"),
    ("let x = a +\n  b", "(let x (+ a b))"),
    ("let x = a\n  + b\n  - c\nprint x", "(let x (- (+ a b) c))\n(print x)"),
    ("let x = a\n  ?? b\n  or c", "(let x (?? a (or b c)))"),
    ("let x = a\n  not in b", "(let x (not in a b))"),
    ("let x = ok\n  ? a\n  : b", "(let x (?: ok a b))"),
    ("print a,\n  b\n", "(print a b)"),
    ("f()\n(g)()", "(call f)\n(call (() g))"),
    ("if a\n{\n  print 1\n}\nelse\n{\n}\n", "(if a {\n  (print 1)} {})"),
    ("let x = [\n  1,\n  2\n]", "(let x (list 1 2))"),
    ("let x = (\n  a\n  (b)\n)", "(let x (() (call a b)))"),
    ("let x = f({\n  a: 1\n})\nprint x", "(let x (call f (map (: \"a\" 1))))\n(print x)"),
    ("a;;b\r\nc\r\n", "a\nb\nc"),
    ("# only a comment", ""),
    ("#!/usr/bin/env nss\nprint 1 # one\n### separator\nprint 2", "(print 1)\n(print 2)"),
    ("\u{FEFF}print 1", "(print 1)"),
    ("let größe = 1; let 数 = größe", "(let größe 1)\n(let 数 größe)"),
    ("", ""),
  ])
  func lines(script: String, tree: String) { expectTree(script, tree) }
}

/// Expects a script without mistakes and with this tree.
func expectTree(_ script: String, _ tree: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let (parsed, diagnostics) = Parser.parse(Source(name: "test.nss", text: script))
  #expect(diagnostics.map(\.summary) == [], sourceLocation: sourceLocation)
  #expect(parsed.description == tree, sourceLocation: sourceLocation)
}

extension Diagnostic {
  /// `line:column title`
  var summary: String {
    guard let source else { return title }
    let place = Place(of: span.start, in: source)
    return "\(place.line):\(place.column) \(title)"
  }
}
