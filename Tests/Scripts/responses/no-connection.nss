# exit: 4
# No answer at all is raised at once, whatever is allowed.
GET record/v1/customer/1234                # error: the connection broke
  X-Simulator-Fault: drop
  with retry: 0, allow: [404, 500, 503]
print status
