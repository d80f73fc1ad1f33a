# `--var` goes before `--inputs`, and that before the environment.
# run: --inputs inputs/precedence.json --var a=option
# env: NSS_VAR_a=environment
# env: NSS_VAR_b=environment
# env: NSS_VAR_c=environment
# env: NSS_VAR_unknown=nobody asked for this one
input a = "default"
input b = "default"
input c = "default"
input d = "default"
print a, b, c, d  # expect: option file environment default
