# A JSON file of 10 MB read and walked.
fn walk(rows) {
  let sum = 0
  let active = 0
  let tags = 0
  for row in rows {
    sum = sum + row.id
    if row.active { active = active + 1 }
    if row.address.city == "Berlin" { active = active + 1 }
    tags = tags + row.tags.length
  }
  return [sum, active, tags]
}
print walk(read("rows.json"))
