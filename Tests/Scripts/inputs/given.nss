# run: --var id=7 --var name=Acme=Co --var rate=1.50 --var list=[1,"a"]
input id = 1
input name = "x"
input rate = 0.5
input list = []
input other = "default"
print id + 1, name, rate * 2, list, other        # expect: 8 Acme=Co 3.00 [1,"a"] default
