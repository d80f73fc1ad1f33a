import JSON
import NetSuite
import Platform
import Scripting
import Synchronization

/// A catalog's other end: answers from a table, and notes what it was asked.
final class CatalogServer: Sendable {
  private let answers = Mutex<[String: (status: Int, body: JSONValue)]>([:])
  private let asked = Mutex<[String]>([])
  private let mostAtOnce = Mutex((running: 0, most: 0))
  /// As long as this is set, requests wait until they are cancelled.
  private let stalls = Atomic<Bool>(false)
  private let arrival = Monitor(0)

  init(_ types: String...) {
    set("", ["items": .list(types.map { ["name": .string($0)] })])
  }

  /// `name` is what stands behind `metadata-catalog/`; the list's is empty.
  func set(_ name: String, _ body: JSONValue, status: Int = 200) { answers.withLock { $0[name] = (status, body) } }

  func stall(_ stalls: Bool) { self.stalls.store(stalls, ordering: .sequentiallyConsistent) }

  var requests: [String] { asked.withLock { $0 } }

  var most: Int { mostAtOnce.withLock { $0.most } }

  /// Waits until so many requests have come.
  func awaitRequests(_ count: Int) { arrival.wait { $0 >= count ? () : nil } }

  var sender: Catalog.Sender {
    { [self] (request, cancellation) throws(NetSuiteError) in
      mostAtOnce.withLock { counts in
        counts.running += 1
        counts.most = max(counts.most, counts.running)
      }
      defer { mostAtOnce.withLock { $0.running -= 1 } }
      let name = request.target.split(separator: "/").dropFirst(3).joined(separator: "/")
      let accept = request.headers.first { $0.0 == "Accept" }?.1 ?? ""
      asked.withLock { $0.append("\(name) \(accept)") }
      arrival.change { $0 += 1 }
      if stalls.load(ordering: .sequentiallyConsistent) {
        do throws(StreamError) {
          try Waiting.sleep(until: .never, cancellation: cancellation)
        } catch {
          throw NetSuiteError(.cancelled, "interrupted")
        }
      }
      guard let answer = answers.withLock({ $0[name] }) else { throw NetSuiteError(.connection, "no connection", notes: ["refused"]) }
      return RESTResponse(status: answer.status, body: answer.body.bytes, method: "GET", url: request.target)
    }
  }
}
