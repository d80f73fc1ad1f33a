# 300,000 interpolations appended and joined.
def strings():
    parts = []
    for i in range(1, 300_001):
        parts.append(f"item {i} of {i * 2}")
    return ",".join(parts)


print(len(strings()))
