import Platform
import Testing

@Suite struct ReadWriteLockTests {
  /// Each change is of two numbers that always agree for whoever reads.
  @Test func nobodySeesHalfAChange() {
    let lock = ReadWriteLock((0, 0))
    let writers = (0..<4).map { _ in
      Thread { for _ in 0..<5000 { lock.write { (value) throws(Never) in value = (value.0 + 1, value.1 + 1) } } }
    }
    let readers = (0..<4).map { _ in
      Thread { for _ in 0..<5000 { lock.read { (value) throws(Never) in precondition(value.0 == value.1) } } }
    }
    for thread in writers + readers { thread.join() }
    #expect(lock.read { (value) throws(Never) in value.0 } == 20_000)
  }

  /// A reader waits for the other in here: they must both be let in.
  @Test func readersDoNotExcludeEachOther() {
    let lock = ReadWriteLock(7)
    let (one, other) = (Cancellation(), Cancellation())
    let first = Thread {
      lock.read { (_) throws(Never) in
        one.cancel()
        _ = other.wait()
      }
    }
    let second = Thread {
      lock.read { (_) throws(Never) in
        other.cancel()
        _ = one.wait()
      }
    }
    first.join()
    second.join()
    #expect(one.isCancelled && other.isCancelled)
  }
}
