import Foundation
import HTTP
import Platform
import Testing

/// A large answer is in memory once: what is resident grows by less than 1.3 times its size, in every form of body.
/// Measured in a process of its own, because other tests use memory meanwhile.
struct BodyMemoryTests {
  @Test(arguments: ["sized", "chunked", "close"])
  func aLargeBodyIsInMemoryOnce(form: String) async {
    await #expect(processExitsWith: .success) { [form] in
      try LargeBody(form: form).measure()
    }
  }
}

private struct LargeBody {
  private let size = 100_000_000
  let form: String

  func measure() throws {
    let server = try ScriptedServer { player, _ in
      try player.request()
      try send(player)
    }
    let before = try residentBytes("VmRSS")
    try resetPeak()
    let body = try ConnectionPool.plain().get(server.origin).response.body
    #expect(body.count == size && body.last == 120)
    let growth = try residentBytes("VmHWM") - before
    #expect(growth < size * 13 / 10)
    #expect(growth > size / 2, "the peak was not measured")
  }

  private func send(_ player: ScriptedServer.Player) throws {
    let block = [UInt8](repeating: 120, count: 100_000)
    let (field, before, after, end) = switch form {
    case "sized": ("Content-Length: \(size)\r\n", "", "", "")
    case "chunked": ("Transfer-Encoding: chunked\r\n", "\(String(block.count, radix: 16))\r\n", "\r\n", "0\r\n\r\n")
    default: ("", "", "", "")
    }
    try player.write("HTTP/1.1 200 OK\r\n\(field)\r\n")
    for _ in 0..<(size / block.count) {
      try player.write(before)
      try player.write(block)
      try player.write(after)
    }
    try player.write(end)
  }

  /// A line of `/proc/self/status`, in bytes.
  private func residentBytes(_ key: String) throws -> Int {
    let text = String(decoding: try Files.read("/proc/self/status"), as: UTF8.self)
    let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(key) })
    return try #require(Int(line.split(whereSeparator: \.isWhitespace)[1])) * 1024
  }

  /// Makes `VmHWM` begin anew (proc(5), clear_refs).
  private func resetPeak() throws {
    try Data("5".utf8).write(to: URL(fileURLWithPath: "/proc/self/clear_refs"))
  }
}
