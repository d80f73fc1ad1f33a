import HTTP
import JSON
import Platform

/// A write that NetSuite may have carried out without saying so: when it went out, and how to look.
struct Doubt {
  let method: String
  /// As it would be written below `/services/rest/`.
  let target: String
  /// Seconds since 1970, when the first attempt that may have been carried out went out.
  let moment: Int64
  /// A request that shows whether it was; nil when only a RESTlet, or nobody, could tell.
  let lookUp: String?

  init(_ request: HTTPRequest, at target: Target, moment: Int64) {
    method = request.method
    self.target = Self.short(target.path)
    self.moment = moment
    lookUp = Self.lookUp(request, target)
  }

  /// `POST record/v1/customer, sent 2027-01-15T08:00:00Z`
  var words: String { "\(method) \(target), sent \(Instant.text(seconds: moment))" }

  private static func short(_ path: String) -> String {
    let prefix = "/services/rest/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }

  /// The record that a write is for, or the records that look like the one it was to make.
  private static func lookUp(_ request: HTTPRequest, _ target: Target) -> String? {
    guard case .record(let type, let rest) = ServicePath(target.path) else { return nil }
    let path = target.path.prefix { $0 != "?" }.split(separator: "/")
    switch (request.method, rest.count) {
    case ("POST", 0):
      if let record = NewRecord(of: type, request.body) { return "GET \(record.target)" }
      return "GET record/v1/\(path[4])" + filter(request.body)
    case ("POST", 3) where rest[1] == "!transform":
      if let record = NewRecord(of: rest[2], request.body) { return "GET \(record.target)" }
      return "GET record/v1/\(path[7])?q=createdFrom%20ANY_OF%20%5B\(path[5])%5D"
    // `?ids=1,2` names the records of a batch, whose type alone would say nothing.
    case (_, 0): return target.path.contains("?") ? nil : "GET record/v1/\(path[4])"
    default: return "GET record/v1/\(path[4])/\(path[5])"
    }
  }

  /// Fields by which people know a record, the surest first.
  private static let telling = [
    "externalId", "entityId", "itemId", "tranId", "otherRefNum", "email", "companyName", "name", "acctNumber", "lastName",
    "title", "memo",
  ]

  /// `?q=companyName%20IS%20%22Acme%22`, from the first telling field of the body; empty without one.
  private static func filter(_ body: [UInt8]) -> String {
    guard let fields = (try? JSONValue.parse(body))?.object else { return "" }
    for name in telling {
      guard let text = fields[name]?.string, !text.isEmpty, !text.contains("\"") else { continue }
      return "?q=" + encoded("\(name) IS \"\(text)\"")
    }
    return ""
  }

  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = text.utf8.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        [byte]
      default: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension NetSuiteError {
  /// NetSuite may have done what the request, or an attempt before it, was for.
  mutating func mark(_ doubt: Doubt) {
    guard !mayHaveBeenCarriedOut else { return }
    mayHaveBeenCarriedOut = true
    lookUp = doubt.lookUp
    notes.append("NetSuite may have carried it out all the same: \(doubt.words)")
    let look = doubt.lookUp.map { "look before you send it again: \($0)" }
    hint = look ?? "what it was for is to be looked up before it is sent again"
  }
}
