/// Runs work on a thread of its own whose stack is large, for work that recurses as deep as its input is nested.
public enum DeepStack {
  /// Where nesting within its limits would no longer fit.
  private static let smallest = 32 * 1024 * 1024

  /// Waits for `body`, which is told how many bytes of stack it has, and gives what it gave. That is `size`, or
  /// less where the address space is limited; pages are only used when touched.
  public static func run<R: Sendable>(size: Int, _ body: @escaping @Sendable (Int) -> R) -> R {
    let result = ResultBox<R>()
    var size = max(size, smallest)
    while true {
      let given = size
      if let thread = Thread.start(stackSize: given, { result.value = body(given) }) {
        thread.join()
        return result.value!  // the thread has ended, so that it is there
      }
      precondition(size > smallest, "no thread with \(size) bytes of stack could be started")
      size = max(smallest, size / 2)
    }
  }

  private final class ResultBox<R>: @unchecked Sendable {
    // @unchecked: written before the thread ends, read after it was waited for.
    var value: R?
  }
}
