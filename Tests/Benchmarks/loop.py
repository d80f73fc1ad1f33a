# Nested loops over integers: 5 million turns of the inner one.
def loop():
    sum = 0
    for i in range(1, 2501):
        for j in range(1, 2001):
            sum = sum + i * j
    return sum


print(loop())
