# An option that no loop has is told with the nearest one that it has.
for x in [1] with parralel: 2 { print x } # error: unknown option `parralel`
for x in [1] with every: 2s { print x } # error: unknown option `every`
