import HTTP
import NetSuite
import Platform
import Testing

/// The client in tasks.
@Suite struct AsynchronousTests {
  @Test func manyTasks() async throws {
    let netsuite = try LocalNetSuite()
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    let sum = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 1...200 { group.addTask { try await client.response(to: RESTRequest("GET", "record/v1/customer/\(number)")).status } }
      return try await group.reduce(0, +)
    }
    #expect(sum == 200 * 204)
    #expect(netsuite.requests.count == 200 && netsuite.logins.count == 1)
  }

  @Test func cancelledTasks() async throws {
    let (begun, end) = (Cancellation(), Cancellation())
    let netsuite = try LocalNetSuite(answer: { _ in
      begun.cancel()
      _ = end.wait()
      return HTTPResponse(status: 204)
    })
    defer { end.cancel() }
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    let task = Task { try await client.response(to: RESTRequest("POST", "record/v1/customer")) }
    // Nothing may block here: the task wants a thread of the same few.
    await withCheckedContinuation { continuation in
      Thread {
        _ = begun.wait()
        task.cancel()
        continuation.resume()
      }.detach()
    }
    let error = await #expect(throws: NetSuiteError.self) { try await task.value }
    #expect(error?.kind == .cancelled && error?.mayHaveBeenCarriedOut == true)
  }
}
