#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Socket {
  /// Looks `host` up and connects to the first of its addresses that answers.
  public static func connect(
    host: String, port: UInt16, by deadline: Deadline, cancellation: Cancellation?
  ) throws(ConnectError) -> Socket {
    let addresses = try NameLookUp.addresses(of: host, port: port, by: deadline, cancellation: cancellation)
    return try connect(to: addresses, by: deadline, cancellation: cancellation)
  }

  /// Connects to the first of `addresses` that answers. Each is given its share of the time that is left, so
  /// that a silent address does not use up what the next would need. Throws the last address's error.
  public static func connect(
    to addresses: [SocketAddress], by deadline: Deadline, cancellation: Cancellation?
  ) throws(ConnectError) -> Socket {
    var failure = ConnectError.unreachable("the name has no address")
    for (index, address) in addresses.enumerated() {
      let share = deadline == .never
        ? deadline : Deadline.after(nanoseconds: deadline.remaining / Int64(addresses.count - index))
      do {
        return try connect(to: address, by: share, cancellation: cancellation)
      } catch .cancelled {
        throw .cancelled
      } catch {
        failure = error
      }
    }
    throw failure
  }

  private static func connect(
    to address: SocketAddress, by deadline: Deadline, cancellation: Cancellation?
  ) throws(ConnectError) -> Socket {
    let descriptor = socket(address.family, streamSocket | nonBlockingSocket | closeOnExecSocket, 0)
    guard descriptor >= 0 else { throw .unreachable("\(address): \(errorText(errno))") }
    // Closes the descriptor on every way out.
    let made = Socket(descriptor: descriptor, cancellation: cancellation)
    let started = address.withSockaddr { Platform.connectDescriptor(descriptor, $0, $1) }
    if started == 0 { return made }
    // A signal does not stop a connection that is being made: it goes on as if it were in progress.
    guard errno == EINPROGRESS || errno == EINTR else { throw failure(errno, address) }
    switch waitForDescriptor(descriptor, .write, by: deadline, cancellation: cancellation) {
    case .timedOut: throw .timedOut
    case .cancelled: throw .cancelled
    case .ready: break
    }
    var number: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &number, &length)
    guard number == 0 else { throw failure(number, address) }
    return made
  }

  private static func failure(_ number: Int32, _ address: SocketAddress) -> ConnectError {
    let detail = "\(address): \(errorText(number))"
    return number == ECONNREFUSED ? .refused(detail) : .unreachable(detail)
  }
}
