# A day prints as ISO 8601, an instant in UTC.
let day = date("2026-01-31")
let instant = date("2026-01-31T08:30:00Z")
print day, instant, date("2026-01-31T10:30:00.25+02:00"), date("2026-01-31T08:30-0130"), date("2026-01-01T00:30:00+01")
# expect: 2026-01-31 2026-01-31T08:30:00Z 2026-01-31T08:30:00.25Z 2026-01-31T10:00:00Z 2025-12-31T23:30:00Z
print day.year, day.month, day.day, instant.year, instant.hour, instant.minute, instant.second   # expect: 2026 1 31 2026 8 30 0
print json.stringify({ day: day, at: instant }), "due {{day}}"    # expect: {"day":"2026-01-31","at":"2026-01-31T08:30:00Z"} due 2026-01-31
print day is date, instant is date, "2026-01-31" is date, day is empty                           # expect: true true false false

# Arithmetic.
print day + 1d, 24h + day, day - 31d, instant + 90m, instant - 250ms   # expect: 2026-02-01 2026-02-01 2025-12-31 2026-01-31T10:00:00Z 2026-01-31T08:29:59.75Z
print date("2026-03-01") - day, day - date("2026-02-01"), instant - date("2026-01-31T08:00:00Z")  # expect: 29d -1d 30m
print day.addMonths(1), day.addMonths(-2), day.addMonths(25), date("2024-01-30").addMonths(1), instant.addMonths(1)
# expect: 2026-02-28 2025-11-30 2028-02-29 2024-02-29 2026-02-28T08:30:00Z
print date("1969-12-31T23:59:59.5Z").second, date("0001-01-01"), date("9999-12-31") - 1d          # expect: 59 0001-01-01 9999-12-30

# Compared, sorted and told apart by value.
print day < date("2026-02-01"), day == date("1/31/2026", "M/d/yyyy"), instant >= date("2026-01-31T09:30:00+01:00")  # expect: true true true
print [date("2026-03-01"), null, day].sort(), [day, day, instant].unique().length, { d: day } == { d: day + 0d }
# expect: ["2026-01-31","2026-03-01",null] 2 true
print [day, date("2025-01-01")].min(), [{ at: instant }].groupBy(x => x.at)   # expect: 2025-01-01 {"2026-01-31T08:30:00Z":[{"at":"2026-01-31T08:30:00Z"}]}

assert today() is date and now() is date and now() - now() < 1m
assert date(now()) - today() <= 1d and date(today()) - today() <= 1d
let here = today()
assert here.addMonths(12).year == here.year + 1
