# exit: 4
fail null                                  # error: `fail` takes a text or a caught error
