#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Memory of the C library, for buffers that grow: large ones are moved by their pages, without touching the bytes.
public enum Memory {
  /// Memory for this many bytes, aligned for any value of 16 bytes.
  public static func allocate(_ bytes: Int) -> UnsafeMutableRawPointer { checked(malloc(max(bytes, 1))) }

  /// The same memory with another size, perhaps elsewhere.
  public static func resize(_ memory: UnsafeMutableRawPointer, to bytes: Int) -> UnsafeMutableRawPointer {
    checked(realloc(memory, max(bytes, 1)))
  }

  /// Gives memory back.
  public static func free(_ memory: UnsafeMutableRawPointer) {
    #if canImport(Glibc)
    Glibc.free(memory)
    #elseif canImport(Musl)
    Musl.free(memory)
    #endif
  }

  private static func checked(_ memory: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    guard let memory else { fatalError("out of memory") }
    return memory
  }
}
