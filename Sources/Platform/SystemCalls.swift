// What the C libraries spell differently, or Swift's own names would hide.

#if canImport(Glibc)
import Glibc
let streamSocket = Int32(SOCK_STREAM.rawValue)
let nonBlockingSocket = Int32(SOCK_NONBLOCK.rawValue)
let closeOnExecSocket = Int32(SOCK_CLOEXEC.rawValue)
#elseif canImport(Musl)
import Musl
let streamSocket = SOCK_STREAM
let nonBlockingSocket = SOCK_NONBLOCK
let closeOnExecSocket = SOCK_CLOEXEC
#endif

/// The operating system's words for an error number.
func errorText(_ number: Int32) -> String { String(cString: strerror(number)) }

func closeDescriptor(_ descriptor: Int32) { _ = close(descriptor) }

/// `read(2)`, begun again when a signal interrupts it.
func readDescriptor(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  while true {
    let count = read(descriptor, buffer.baseAddress, buffer.count)
    if count >= 0 || errno != EINTR { return count }
  }
}

/// Writes all of `bytes`, waiting when the descriptor is a full one. Returns 0 or the error number; `EINTR` when
/// `cancellation` is raised and the other end does not read.
func writeDescriptor(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, cancellation: Cancellation? = nil) -> Int32 {
  var rest = bytes[...]
  while !rest.isEmpty {
    var part = UnsafeRawBufferPointer(rebasing: rest)
    if let cancellation {
      guard hasRoom(descriptor, cancellation) else { return EINTR }
      // A pipe that has room takes this much without making the writer wait (POSIX, PIPE_BUF).
      part = UnsafeRawBufferPointer(rebasing: part.prefix(4_096))
    }
    let count = write(descriptor, part.baseAddress, part.count)
    if count >= 0 {
      rest = rest.dropFirst(count)
    } else if errno == EAGAIN {
      _ = waitForDescriptor(descriptor, .write, by: .never, cancellation: nil)
    } else if errno != EINTR {
      return errno
    }
  }
  return 0
}

/// Waits until `descriptor` takes bytes; false when `cancellation` is raised and it takes none now.
private func hasRoom(_ descriptor: Int32, _ cancellation: Cancellation) -> Bool {
  if case .ready = waitForDescriptor(descriptor, .write, by: .never, cancellation: cancellation) { return true }
  if case .ready = waitForDescriptor(descriptor, .write, by: .after(nanoseconds: 0), cancellation: nil) { return true }
  return false
}

func connectDescriptor(_ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ length: socklen_t) -> Int32 {
  connect(descriptor, address, length)
}

func acceptDescriptor(_ descriptor: Int32) -> Int32 { accept(descriptor, nil, nil) }
