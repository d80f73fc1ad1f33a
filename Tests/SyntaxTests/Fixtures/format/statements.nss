input id=7;input required
import "lib/a.nss"   as a
let   x=1;x+=2 ;  x.total=3; x[ 0 ]=4
fn add(a,b=1){return a+b}
fn   longer ( a , b , )
{
  print;print a , b

  return
}
if x>1{print 1}else if x>2 {print 2} else{print 3;print 4}
while x<3{x+=1;continue}
for i,v in xs{print i}
for k , v in {a:1}{ }
try{fail "why"}catch e{fail e}
try {
}
catch
{
}
defer{DELETE record/v1/customer/{{id}}}
retry with every:2s,within:1m{check status==200,"late"}
assert x==1 , "one"
