# All that is wrong is reported together, and nothing runs.
# run: --inputs inputs/wrong-together.json --var limit=many --var wait=soon --var flag=yes
# exit: 2
input count = 1       # error: the input `count` is "7"
input rate = 0.5      # error: the input `rate` is "0.5"
input tags = [1]      # error: the input `tags` is {}
input name = "x"      # error: the input `name` is ["x"]
input given = true    # error: the input `given` is null
input limit = 10      # error: the input `limit` is "many"
input wait = -1s      # error: the input `wait` is "soon"
input flag = false    # error: the input `flag` is "yes"
input missing         # error: the input `missing` has no value
print count, rate, tags, name, given, limit, wait, flag, missing
