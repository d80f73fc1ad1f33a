import JSON

/// One of the things that NetSuite says is wrong (NetSuite help, "REST Web Services Error Messages").
public struct ErrorDetail: Sendable, Equatable {
  /// `INVALID_CONTENT`; nil where none is told.
  public let code: String?
  /// NetSuite's words.
  public let detail: String?
  /// Where in the body, the query, the headers or the URL: `item.items[0].item`.
  public let path: String?

  /// All of an answer's body: NetSuite's list, the pair at the top that actions answer with, a RESTlet's `error`, or those
  /// of a batch's records. Empty for a body in any other form.
  static func all(in body: [UInt8]) -> [ErrorDetail] {
    switch body.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "{") where body.count <= 1 << 20: break
    case UInt8(ascii: "["): return ofRecords(body)
    default: return []
    }
    guard let top = try? JSONValue.parse(body) else { return [] }
    if let list = top["o:errorDetails"]?.list { return list.filter { $0.object != nil }.map(ErrorDetail.init) }
    if let error = top["error"], error.object != nil {
      return [ErrorDetail(code: error["code"]?.string, detail: error["message"]?.string, path: nil)]
    }
    let only = ErrorDetail(top)
    return only.code == nil && only.detail == nil ? [] : [only]
  }

  private static func ofRecords(_ body: [UInt8]) -> [ErrorDetail] {
    let results = (try? JSONValue.parse(body))?.list ?? []
    return results.enumerated().compactMap { number, result in
      guard let error = result["error"], error.object != nil else { return nil }
      let path = error["path"]?.string.map { ".\($0)" } ?? ""
      return ErrorDetail(code: error["code"]?.string, detail: error["detail"]?.string, path: "[\(number)]\(path)")
    }
  }

  private init(_ value: JSONValue) {
    let places = ["o:errorPath", "o:errorQueryParam", "o:errorHeader", "o:errorUrl", "o:urlPath"]
    self.init(
      code: value["o:errorCode"]?.string, detail: value["detail"]?.string,
      path: places.lazy.compactMap { value[$0]?.string }.first)
  }

  private init(code: String?, detail: String?, path: String?) {
    (self.code, self.detail, self.path) = (code, detail, path)
  }
}
