retry within: 1m { assert true }           # error: expected the end of the statement
retry 3 { assert true }                    # error: expected the end of the statement
retry with every: 1s within: 3s { assert true }   # error: expected `,`
retry with timeout: 5s { assert true }     # error: unknown option `timeout`
retry with                                 # error: expected an option
