# How many primes there are up to a million.
fn sieve(n) {
  let isPrime = []
  for i in 0..n { isPrime.push(true) }
  isPrime[0] = false
  isPrime[1] = false
  let p = 2
  while p * p <= n {
    if isPrime[p] {
      let multiple = p * p
      while multiple <= n {
        isPrime[multiple] = false
        multiple = multiple + p
      }
    }
    p = p + 1
  }
  let count = 0
  for prime in isPrime {
    if prime { count = count + 1 }
  }
  return count
}
print sieve(1_000_000)
