# Behind the loop no turn's response is the latest one; in a turn none of another turn.
for id in [108, 109] with parallel: 2 { GET record/v1/customer/{{id}} }
print status    # error: `status` has no request before it
for id in [108, 109] with parallel: 2 { print status }    # error: `status` has no request before it
