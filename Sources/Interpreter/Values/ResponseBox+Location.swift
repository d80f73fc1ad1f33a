import Diagnostics

extension ResponseBox {
  private static let jobs = "/async/v1/job/"

  /// The number of the job that carries an asynchronous request out.
  var jobNumber: String? {
    guard let location = header("location"), let path = location.firstRange(of: Self.jobs) else { return nil }
    return String(location[path.upperBound...].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
  }

  /// The id of the record made, which ends `Location`. A job's number is no record's.
  var madeID: String? {
    guard jobNumber == nil, let location = header("location") else { return nil }
    return location.prefix { $0 != "?" && $0 != "#" }.split(separator: "/").last.map(String.init)
  }

  /// The id of the record made, or the body's `id`.
  func recordID(readAt span: Span) throws -> Value {
    if let madeID { return .string(madeID) }
    guard jobNumber == nil, case .map(let body) = try body(readAt: span) else { return .null }
    return body[.make("id")] ?? .null
  }
}
