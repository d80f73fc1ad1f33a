# 300,000 dictionaries built, filtered and summed.
def records():
    rows = []
    for i in range(1, 300_001):
        rows.append({"id": i, "name": f"customer {i}", "total": i % 1_000, "active": i % 3 == 0})
    kept = list(filter(lambda row: row["active"], rows))
    return sum(row["total"] for row in kept)


print(records())
