for x in [1] {
  fn inner() { return x }    # error: cannot use `x`
  print inner()
}
