let x = # error: expected a value
let y # error: expected `=`
let 5 = 1 # error: expected a name
let if = 1 # error: expected a name
let z = 5 6 # error: expected the end of the statement
print 1 print 2 # error: expected `,` or the end of the statement
print a, # error: expected a value
assert # error: expected a value
input # error: expected a name
f() = 1 # error: expected a place to assign to
a?.b = 1 # error: expected a place to assign to
a[*].b = 1 # error: expected a place to assign to
a[1..2] = 1 # error: a slice cannot be assigned to
1 = 2 # error: expected a place to assign to
{ a: 1 } # error: expected a statement
print 1
: x # error: expected a statement
print 1
else { print 1 } # error: expected a statement
let # error: expected a name
  g = 1
assert # error: expected a value
  g == 1
fn f(a b) { } # error: expected `=`, `,` or `)`
fn (a) { } # error: `fn` without a name
fn f { } # error: expected `(`
if { } # error: expected `{`
if x = 1 { } # error: expected `{`
while { let b = # error: expected `:`
}
for x of xs { } # error: expected `,` or `in`
for (x in xs) { } # error: expected a name
for x in { } # error: expected `{`
if x y { # error: expected `{`
  let a = # error: expected a value
} else {
  let b = # error: expected a value
}
return 1 2 # error: expected the end of the statement
break 1 # error: expected the end of the statement
} # error: unexpected `}`
print "still here"
if x y { } else if z w { let # error: expected `{` # error: expected `{` # error: expected a name
} else if v { } else if { } else { let # error: expected `{` # error: expected a name
}
