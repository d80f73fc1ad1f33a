import Interpreter
import NetSuite
import Platform

/// The later pages of a collection that a script walks.
final class ClientPages: PageSource {
  private let client: Client
  private let output: Output
  private let first: IncomingResponse
  private let request: OutgoingRequest
  private var walk: PageWalk?

  init(_ client: Client, _ output: Output, behind first: IncomingResponse, to request: OutgoingRequest) {
    (self.client, self.output, self.first, self.request) = (client, output, first, request)
  }

  func isAtEnd() throws(SendFailure) -> Bool {
    do throws(NetSuiteError) {
      if walk == nil { walk = try client.pages(behind: first.body, of: RESTRequest(request), key: request.key) }
      return walk?.isAtEnd ?? true
    } catch {
      throw SendFailure(error)
    }
  }

  func next(cancellation: Cancellation) throws(SendFailure) -> IncomingResponse? {
    if try isAtEnd() { return nil }
    output.flush()
    do throws(NetSuiteError) {
      guard let answer = try walk?.nextResponse(cancellation: cancellation) else { return nil }
      return IncomingResponse(answer, heldBack: walk?.heldBack ?? 0)
    } catch {
      throw SendFailure(error)
    }
  }

  var warning: PageNotice? {
    walk?.warning.map { PageNotice(title: $0.title, notes: $0.notes, hint: $0.hint) }
  }
}
