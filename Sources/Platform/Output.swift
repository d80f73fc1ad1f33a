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

  /// What it strikes out.
  public let redactor: Redactor

  private let descriptor: Int32
  private let bufferSize: Int
  private let state = Mutex(State())

  private struct State {
    var pending: [UInt8] = []
    var failure: Failure?
    var interruption: Cancellation?
    var statusLine: StatusLine?
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

  /// Why nothing can be written any more; what is written from then on is dropped.
  public enum Failure: Equatable, Sendable, CustomStringConvertible {
    /// Whoever read it has gone away (EPIPE).
    case readerGone
    /// The operating system's words: a full disk, say.
    case other(String)

    /// In words, for a message.
    public var description: String {
      switch self {
      case .readerGone: "nobody reads it any more"
      case .other(let words): words
      }
    }
  }

  /// Nil as long as all could be written.
  public var failure: Failure? { state.withLock { $0.failure } }

  /// From now on a write that waits for a reader ends when `cancellation` is raised; what is held back is dropped then.
  public func interrupt(by cancellation: Cancellation) { state.withLock { $0.interruption = cancellation } }

  /// From now on what is written to a terminal takes the place of what is shown on this line of it.
  public func replace(_ statusLine: StatusLine) { state.withLock { $0.statusLine = statusLine } }

  public func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes a text whose parts were redacted before they were put together: whose own words must stay what they are,
  /// even where one of them is spelt like a secret.
  public func write(redacted text: String) { append(Array(text.utf8)) }

  /// Writes the bytes whole, however often the operating system takes only a part.
  public func write(_ bytes: [UInt8]) {
    append(redactor.redact(bytes))
  }

  private func append(_ clean: [UInt8]) {
    state.withLock { state in
      guard state.failure == nil else { return }
      state.pending.append(contentsOf: clean)
      if state.pending.count >= bufferSize { drain(&state) }
    }
  }

  /// Writes what is gathered.
  public func flush() { state.withLock { drain(&$0) } }

  private func drain(_ state: inout State) {
    guard !state.pending.isEmpty else { return }
    if isTerminal { state.statusLine?.erase() }
    let failure = state.pending.withUnsafeBytes { writeDescriptor(descriptor, $0, cancellation: state.interruption) }
    if failure != 0 { state.failure = failure == EPIPE ? .readerGone : .other(errorText(failure)) }
    state.pending.removeAll(keepingCapacity: true)
  }
}
