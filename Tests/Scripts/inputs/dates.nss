# run: --var since=2026-01-31 --var at=2026-01-31T08:30:00+02:00
input since = date("2026-01-01")
input at = date("2026-01-01T00:00:00Z")
print since is date, since + 1d, at       # expect: true 2026-02-01 2026-01-31T06:30:00Z
