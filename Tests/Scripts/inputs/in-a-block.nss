# Inputs are the script's own.
if true {
  input id = 1  # error: `input` stands in a block
  print id
}
