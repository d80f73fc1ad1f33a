assert body matches{id:string,"tranId":~'^SO\d+$',total:>0,rate:!=-1,
status:{refName:"Billed"|"Pending"},item:{items:[...{quantity:number,rate:number ?}]},
memo:"checked" ?}
assert a matches string ?
assert a matches int?and b
let x = a matches string ? 1 : 2
let y = (a matches { n: int? } ? b : c)
assert xs matches [1,string,], "why"
assert xs matches [
1 ]
