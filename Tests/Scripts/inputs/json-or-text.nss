# Without a default what is JSON is read as JSON, all else is text.
# run: --var rate=1.50 --var big=12345678901234567890 --var map={"a":[1,null]} --var word=tru --var quoted="7" --var empty= --var zip=0012
input rate
input big
input map
input word
input quoted
input empty
input zip
print rate * 2, big + 1, map.a, word, quoted is string, empty is empty, zip   # expect: 3.00 12345678901234567891 [1,null] tru true true 0012
