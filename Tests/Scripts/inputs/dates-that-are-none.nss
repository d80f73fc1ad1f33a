# run: --var since=2026-02-30
input since = date("2026-01-01")          # error: since
print since
# exit: 2
