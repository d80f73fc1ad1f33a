# A write that may have been carried out is told by itself, whatever other turns fail beside a caught error.
try {
  for n in 1..4 with parallel: 2 {
    if n > 2 { fail "turn {{n}}" }  # warning: 2 more turns of the parallel loop failed
    POST record/v1/customer         # warning: the connection broke
      X-Simulator-Fault: lost
      { companyName: "New {{n}}", subsidiary: { id: "1" } }
  }
} catch e { print e.message contains "the connection broke (and 3 more turns failed)" }  # expect: true
# exit: 0
