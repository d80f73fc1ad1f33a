# A JSON file of 10 MB read and walked.
import json


def walk(rows):
    sum = 0
    active = 0
    tags = 0
    for row in rows:
        sum = sum + row["id"]
        if row["active"]:
            active = active + 1
        if row["address"]["city"] == "Berlin":
            active = active + 1
        tags = tags + len(row["tags"])
    return [sum, active, tags]


with open("rows.json", encoding="utf-8") as file:
    print(json.dumps(walk(json.load(file)), separators=(",", ":")))
