# A turn of a parallel loop cannot stop while others run.
for n in 1..2 with parallel: 2 {
  breakpoint  # error: `breakpoint` stands in a parallel loop
  print n
}
