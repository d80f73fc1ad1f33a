# Durations are added, compared, multiplied and divided by a number; the largest unit that keeps them whole is printed.
print 1h + 30m, 2h - 3h, 90s * 2, 1.5 * 2s, 1h / 4, 1m / 8     # expect: 90m -1h 3m 3s 15m 7500ms
print 1d == 24h, 61s > 1m, 0.5h == 30m, 1s != 1000ms          # expect: true true true false
print 100ms / 3, 10s / 4            # expect: 0.033333333s 2500ms
print 36h / 1d, 7d / 2d, 6h / 2h          # expect: 1.5 3.5 3
print (date("2026-03-01") - date("2026-01-31")) / 1d    # expect: 29
