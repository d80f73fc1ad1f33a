import HTTP
import JSON

/// Somebody who asks by SuiteQL, in an account with four customers of its own, whose names begin with "ql ".
struct QueryUser {
  let user: TestUser

  static let path = "/services/rest/query/v1/suiteql"

  init() throws {
    user = try TestUser()
    let customers = [
      #"{"companyName":"ql Acme","subsidiary":"1","creditLimit":1250.50,"email":"ap@acme.example","comments":"50% off_now"}"#,
      #"{"companyName":"ql Bravo","subsidiary":"1","creditLimit":99.95,"isInactive":true,"terms":"2"}"#,
      #"{"companyName":"ql Café","subsidiary":"1","creditLimit":1250.5,"phone":"555-0000"}"#,
      #"{"companyName":"ql delta","subsidiary":"1","email":"Delta@Example.com"}"#,
    ]
    for body in customers { _ = try user.make(body) }
  }

  func ask(_ query: String, _ parameters: [JSONValue]? = nil, page: String = "") -> HTTPResponse {
    var body: JSONObject = ["q": .string(query)]
    body["params"] = parameters.map(JSONValue.list)
    return user.send(
      "POST", Self.path + page, JSONValue.object(body).text,
      headers: ["Prefer": "transient", "Content-Type": "application/json"])
  }

  /// The items without their links.
  func rows(_ query: String, _ parameters: [JSONValue]? = nil) -> [JSONObject]? {
    ask(query, parameters).json?["items"]?.list?.compactMap { item in
      var row = item.object
      row?["links"] = nil
      return row
    }
  }

  /// The first column of each row, joined by blanks; "-" where it is null, the error's words where there is one.
  func column(_ query: String, _ parameters: [JSONValue]? = nil) -> String {
    guard let rows = rows(query, parameters) else {
      return (ask(query, parameters).text ?? "").replacing(
        "Invalid search query. Detailed unprocessed description follows. ", with: "")
    }
    return rows.map { $0.values.first?.string ?? "-" }.joined(separator: " ")
  }

  /// The names of those of its own customers that a condition accepts, without what they begin with.
  func accepted(_ condition: String, _ parameters: [JSONValue]? = nil) -> String {
    column("SELECT SUBSTR(companyname, 4) n FROM customer WHERE companyname LIKE 'ql %' AND (\(condition)) ORDER BY id", parameters)
  }

  /// The value of an expression.
  func value(_ expression: String, _ parameters: [JSONValue]? = nil) -> String {
    column("SELECT \(expression) v FROM customer WHERE companyname = 'ql Acme'", parameters)
  }
}
