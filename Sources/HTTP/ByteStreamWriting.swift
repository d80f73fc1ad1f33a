import Platform

extension ByteStream {
  /// Writes all of `bytes`. Throws `StreamError`.
  func write(_ bytes: [UInt8], by deadline: Deadline) throws(StreamError) {
    let failure: StreamError? = bytes.withUnsafeBytes { raw in
      do throws(StreamError) {
        try write(raw, by: deadline)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }
}
