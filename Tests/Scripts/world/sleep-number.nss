# exit: 4
sleep(2)  # error: `sleep` wants a duration
