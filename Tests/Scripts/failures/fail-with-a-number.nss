# exit: 4
fail 7                     # error: `fail` takes a text or a caught error
