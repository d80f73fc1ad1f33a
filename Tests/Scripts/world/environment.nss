# env: NSS_TEST_PLACE=staging
# env: NSS_TEST_EMPTY=
print env("NSS_TEST_PLACE"), env("NSS_TEST_NOT_SET"), env("NSS_TEST_EMPTY") == ""  # expect: staging null true
