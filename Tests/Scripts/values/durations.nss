print 250ms, 30s, 1.5s, 5m, 2h, 7d, 90s, 60s, 0s      # expect: 250ms 30s 1500ms 5m 2h 7d 90s 1m 0s
print 1m == 60s, 1h > 59m, -5s                        # expect: true true -5s
