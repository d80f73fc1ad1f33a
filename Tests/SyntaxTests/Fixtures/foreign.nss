if a && b || !c { print undefined } # error: `&&` is not nss # error: `||` is not nss # error: `!` is not nss # error: `undefined` is not nss
assert a === b # error: `===` is not nss
assert a !== b # error: `!==` is not nss
assert a <> b # error: `<>` is not nss
const q = None # error: `const` is not nss # error: `None` is not nss
var w = nil # error: `var` is not nss # error: `nil` is not nss
let x = True # error: `True` is not nss
function foo(a) { return a } # error: `function` is not nss
def bar(a) { return a } # error: `def` is not nss
x++ # error: `++` is not nss
--y # error: `--` is not nss
let z = `abc # error: a backtick is not nss
  ${x}`
// a comment
#^ error: `//` is not nss
/* another
#^ error: `/*` is not nss
   comment */
if x then { print 1 } # error: `then` is not nss
if x { } elif y { } elseif z { } else { } # error: `elif` is not nss # error: `elseif` is not nss
print "hi ${name}" # error: `${` is not nss
print ${name} # error: `${` is not nss
let b = a ** 2 # error: `**` is not nss
@host = https://example.com/{{x}}
#^ error: `@name = value` is not nss
GET record/v1/customer/${id} # error: `${` is not nss
> {%
#^ error: `> {%` is not nss
  client.test("x", function() { response.status === 200 })
%}
POST record/v1/customer

< ./body.json
#^ error: `< file` is not nss
echo "x" # error: `echo` is not nss
get record/v1/customer # error: expected the end of the statement
let k = fn (a) { return a } # error: `fn` without a name
let { a, b } = c # error: expected a name
let fine = { const: 1, function: 2, undefined: 3 }.const
let i = await GET a # error: `await` is not nss
let j = typeof a # error: `typeof` is not nss
let new = 1; print new, (new)
