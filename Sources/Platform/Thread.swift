#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A POSIX thread with a stack of its own size, that can be waited for.
public struct Thread: Sendable {
  private let handle: pthread_t

  /// Starts `body`. `stackSize` is in bytes; pages are only used when touched. Traps when the machine has no thread left.
  public init(stackSize: Int = 512 * 1024, _ body: @escaping @Sendable () -> Void) {
    guard let thread = Thread.start(stackSize: stackSize, body) else { preconditionFailure("no thread could be started") }
    self = thread
  }

  /// Starts `body`; nil when the machine has no thread or no room for its stack left.
  public static func start(stackSize: Int = 512 * 1024, _ body: @escaping @Sendable () -> Void) -> Thread? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let box = Unmanaged.passRetained(Body(body))
    var thread = pthread_t()
    let result = pthread_create(&thread, &attributes, { pointer in
      Unmanaged<Body>.fromOpaque(pointer!).takeRetainedValue().run()
      return nil
    }, box.toOpaque())
    guard result == 0 else {
      box.release()
      return nil
    }
    return Thread(handle: thread)
  }

  private init(handle: pthread_t) { self.handle = handle }

  /// Waits for its end; once only.
  public func join() { pthread_join(handle, nil) }

  /// Lets it end by itself; instead of `join`.
  public func detach() { pthread_detach(handle) }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
