import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The last line of a terminal, on which something is told for the time being: whatever is written there next takes its
/// place.
public final class StatusLine: Sendable {
  private static let erasure = "\r\u{1B}[2K"

  private let descriptor: Int32
  private let redactor: Redactor
  private let shown = Mutex(false)

  /// Nil when the descriptor is no terminal.
  public init?(descriptor: Int32, redactor: Redactor) {
    guard isatty(descriptor) == 1 else { return nil }
    self.descriptor = descriptor
    self.redactor = redactor
  }

  public var isShown: Bool { shown.withLock { $0 } }

  /// How wide the terminal is.
  public var columns: Int { TerminalSize(of: descriptor).columns }

  /// Shows a text that fits the line, in the place of the last one.
  public func show(_ text: String) {
    shown.withLock { isShown in
      isShown = true
      put(Self.erasure + redactor.redact(text))
    }
  }

  /// Takes it away.
  public func erase() {
    shown.withLock { isShown in
      guard isShown else { return }
      isShown = false
      put(Self.erasure)
    }
  }

  private func put(_ text: String) {
    // What cannot be shown is no loss.
    Array(text.utf8).withUnsafeBytes { _ = writeDescriptor(descriptor, $0) }
  }
}
