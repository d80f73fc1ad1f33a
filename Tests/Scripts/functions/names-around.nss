for x in [1] {
  fn inner() { return x }
  print inner()              # expect: 1
}
