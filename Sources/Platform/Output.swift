import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Standard output or standard error: the only way to write to them, with the secrets struck out.
/// Lines of several threads do not mix within one `write`.
public final class Output: Sendable {
  /// Whether a person is looking, so that colour makes sense.
  public let isTerminal: Bool

  private let descriptor: Int32
  private let redactor: Redactor
  private let bufferSize: Int
  private let state = Mutex(State())

  private struct State {
    var pending: [UInt8] = []
    var isClosed = false
  }

  /// With `isBuffered`, bytes are gathered and written in large pieces, on `flush()` and in the end, unless
  /// the descriptor is a terminal: there each `write` shows at once.
  public init(descriptor: Int32, redactor: Redactor, isBuffered: Bool = false) {
    self.descriptor = descriptor
    self.redactor = redactor
    isTerminal = isatty(descriptor) == 1
    bufferSize = isBuffered && !isTerminal ? 64 * 1024 : 0
  }

  /// Descriptor 1, buffered.
  public static func standardOutput(_ redactor: Redactor) -> Output {
    Output(descriptor: 1, redactor: redactor, isBuffered: true)
  }

  /// Descriptor 2, written at once.
  public static func standardError(_ redactor: Redactor) -> Output {
    Output(descriptor: 2, redactor: redactor)
  }

  deinit { flush() }

  /// Whether the reader has gone away (EPIPE) or the descriptor can no longer be written; what is written from
  /// then on is dropped.
  public var isClosed: Bool { state.withLock { $0.isClosed } }

  public func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes the bytes whole, however often the operating system takes only a part.
  public func write(_ bytes: [UInt8]) {
    let clean = redactor.redact(bytes)
    state.withLock { state in
      guard !state.isClosed else { return }
      state.pending.append(contentsOf: clean)
      if state.pending.count >= bufferSize { drain(&state) }
    }
  }

  /// Writes what is gathered.
  public func flush() { state.withLock { drain(&$0) } }

  private func drain(_ state: inout State) {
    guard !state.pending.isEmpty else { return }
    let failure = state.pending.withUnsafeBytes { writeDescriptor(descriptor, $0) }
    if failure != 0 { state.isClosed = true }
    state.pending.removeAll(keepingCapacity: true)
  }
}
