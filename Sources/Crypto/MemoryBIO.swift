import COpenSSL

/// OpenSSL's reader and writer of bytes in memory; owns its `BIO`.
final class MemoryBIO {
  let pointer: OpaquePointer

  /// An empty one to write to.
  init() {
    // OpenSSL has no other reason to fail here than memory, which traps everywhere in Swift.
    pointer = BIO_new(BIO_s_mem())!
  }

  /// One that holds a copy of `bytes`.
  convenience init(_ bytes: [UInt8]) {
    self.init()
    _ = BIO_write(pointer, bytes, Int32(clamping: bytes.count))
  }

  deinit { BIO_free(pointer) }

  /// What was written and not read again.
  var text: String {
    var start: UnsafeMutablePointer<CChar>?
    let count = nss_BIO_get_mem_data(pointer, &start)
    return String(decoding: UnsafeRawBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
