# Text stays text when the default is text; an int may stand for a decimal; without a default JSON is JSON.
# run: --var code=0012 --var rate=2 --var id=5 --var word=abc --var list=[1,2] --var wait=2m --var any=null
input code = "x"
input rate = 0.5
input id
input word
input list = []
input wait = 1s
input any = "x"
print code, rate / 3 is decimal, id + 1, word, list[*], wait * 2, any  # expect: 0012 true 6 abc [1,2] 4m null
print rate is decimal, any is string                                   # expect: true true
