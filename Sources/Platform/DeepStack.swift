/// Runs work on a thread of its own whose stack is large, for work that recurses as deep as its input is nested.
public enum DeepStack {
  /// Waits for `body` and gives what it gave. `size` is in bytes; pages are only used when touched.
  public static func run<R: Sendable>(size: Int, _ body: @escaping @Sendable () -> R) -> R {
    let result = ResultBox<R>()
    Thread(stackSize: size) { result.value = body() }.join()
    return result.value!  // the thread has ended, so that it is there
  }

  private final class ResultBox<R>: @unchecked Sendable {
    // @unchecked: written before the thread ends, read after it was waited for.
    var value: R?
  }
}
