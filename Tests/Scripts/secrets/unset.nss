# exit: 4
print secret("NSS_TEST_NOT_SET")  # error: the secret NSS_TEST_NOT_SET is not set
