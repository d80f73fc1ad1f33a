# A duration, nothing else; a wait of none is none.
sleep(0s)
sleep(1ms)
print "awake"  # expect: awake
