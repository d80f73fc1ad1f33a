# exit: 4
sleep(1s - 2s)  # error: `sleep` cannot go back in time
