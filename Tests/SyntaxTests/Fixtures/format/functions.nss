let f = x=>x.id
let g=(a,b=1)=>a+b
let h = ()=>{return 1}
let i = () => ({a:1})
customers
  .filter(c=>c.balance>0)
      .map(c=>{
let y = c
return y
}).sum()
let j = xs.map(x =>
  x + 1)
let k = xs.reduce((sum, x) => {
  return sum + x
}, 0)
