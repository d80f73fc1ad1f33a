#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Memory straight from the operating system: untouched pages cost nothing, and it all goes back at once when
/// the block is released, where `malloc` might keep it.
public final class PageBlock {
  public let bytes: UnsafeMutableRawBufferPointer

  /// Nil when there is no such memory.
  public init?(byteCount: Int) {
    let pages = mmap(nil, byteCount, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let pages, pages != MAP_FAILED else { return nil }
    bytes = UnsafeMutableRawBufferPointer(start: pages, count: byteCount)
  }

  deinit { munmap(bytes.baseAddress, bytes.count) }
}
