import HTTP
import Testing

@testable import NetSuite

/// What is made of an answer with an error status.
@Suite struct ErrorAnswerTests {
  @Test func everythingThatNetSuiteSays() throws {
    let body = #"""
      {"type":"https://x","title":"Bad Request","status":400,"o:errorDetails":[
        {"detail":"Invalid Field Value 9999 for the following field: item","o:errorCode":"INVALID_CONTENT","o:errorPath":"item.items[0].item"},
        {"detail":"Please enter value(s) for: Subsidiary.","o:errorCode":"USER_ERROR"},
        {"detail":"Bad limit","o:errorCode":"INVALID_PARAMETER","o:errorQueryParam":"limit"}]}
      """#
    let error = try #require(try answer(400, body, headers: ["X-N-OperationId": "op-1"]).error)
    #expect(error.kind == .answered && error.status == 400 && error.operationID == "op-1")
    #expect(error.title.hasSuffix("/services/rest/record/v1/customer was answered 400 Bad Request"))
    #expect(error.details.map(\.code) == ["INVALID_CONTENT", "USER_ERROR", "INVALID_PARAMETER"])
    #expect(error.details.map(\.path) == ["item.items[0].item", nil, "limit"])
    #expect(error.notes[0] == "INVALID_CONTENT: Invalid Field Value 9999 for the following field: item (at item.items[0].item)")
    #expect(!error.mayHaveBeenCarriedOut)
    #expect(throws: NetSuiteError.self) { try answer(400, body).checked() }
    #expect(try answer(200, body).checked().status == 200)
  }

  static let advice: [(Int, String, String, String?)] = [
    (400, "USER_ERROR", "Your current role does not have permission to perform this action.", "SuiteAnalytics Workbook"),
    (400, "USER_ERROR", "Please enter value(s) for: Subsidiary.", nil),
    (401, "INVALID_LOGIN", "Invalid login attempt.", "Login Audit Trail"),
    (400, "USER_ERROR", "Error while accessing a resource. Transaction type specified is incorrect.", "not found"),
    (400, "INVALID_PARAMETER", "Search error occurred: Unknown identifier 'subsidiary'. Available", "OneWorld"),
    (400, "INVALID_PARAMETER", "Search error occurred: Unknown identifier 'balance'. Available", "Records Catalog"),
    (400, "USER_ERROR", "Error while accessing a resource. This entity already exists.", "eid:"),
    (403, "INSUFFICIENT_PERMISSION", "x", "role lacks"), (404, "NONEXISTENT_ID", "The record instance does not exist.", nil),
    (404, "X", "Record type 'salesorders' does not exist.", "salesOrder"), (500, "UNEXPECTED_ERROR", "Error ID: abc", "support"),
    (429, "CONCURRENCY_LIMIT_EXCEEDED", "Concurrent request limit exceeded. Request blocked.", "--concurrency"),
  ]

  @Test(arguments: advice) func hints(status: Int, code: String, detail: String, words: String?) throws {
    let error = try #require(try answer(status, #"{"o:errorDetails":[{"detail":"\#(detail)","o:errorCode":"\#(code)"}]}"#).error)
    if let words { #expect(error.hint?.contains(words) == true, "\(error)") } else { #expect(error.hint == nil) }
  }

  @Test func otherForms() throws {
    func notes(_ status: Int, _ body: String) throws -> [String]? { try answer(status, body).error?.notes }
    #expect(try notes(502, "<html><title>Bad  Gateway</title><h1>It's down</h1>")?.first == "its text begins: Bad Gateway It's down")
    #expect(try notes(404, "") == ["the answer is empty"])
    #expect(try notes(404, "<br>") == ["the answer is a page without words"])
    #expect(try notes(400, #"{"detail":"no","o:errorCode":"X"}"#) == ["X: no"])
    #expect(try notes(400, #"{"error":{"code":"SSS_X","message":"gone"}}"#) == ["SSS_X: gone"])
    #expect(try notes(400, #"{"o:errorDetails":[{}, 7]}"#) == ["no reason is told"])
    #expect(try notes(400, #"{"o:errorDetails":"x"}"#)?.count == 1)
    #expect(try notes(400, "[1,2]") == ["its text begins: [1,2]"])
    #expect(try answer(204, "").error == nil)
  }

  @Test func operationsOfTheServersErrors() throws {
    let error = try #require(try answer(500, "", headers: ["X-N-OperationId": "op-7"]).error)
    #expect(error.notes.contains { $0.contains("op-7") } && error.notes.contains { $0.contains("tried 6 times") })
  }

  /// A write that was answered 5xx may have been carried out all the same.
  @Test func doubt() throws {
    let netsuite = try LocalNetSuite(answer: { _ in HTTPResponse(status: 504) })
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    let error = try #require(try client.send(RESTRequest("PATCH", "record/v1/customer/7", body: Array("{}".utf8))).error)
    #expect(error.mayHaveBeenCarriedOut && error.lookUp == "GET record/v1/customer/7")
  }

  private func answer(_ status: Int, _ body: String, headers: HTTPHeaders = [:]) throws -> RESTResponse {
    let netsuite = try LocalNetSuite(answer: { _ in HTTPResponse(status: status, headers: headers, body: Array(body.utf8)) })
    let client = Client(timekeeper: HeldTime().timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
    return try client.send(RESTRequest("GET", "record/v1/customer?limit=7"))
  }
}
