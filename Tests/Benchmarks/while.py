# A `while` of 5 million turns.
def count():
    i = 0
    sum = 0
    while i < 5_000_000:
        sum = sum + i
        i = i + 1
    return sum


print(count())
