/// What a prompt tells of an answer.
extension ResponseBox {
  public var status: Int { answer.status }
  public var reason: String { answer.reason }
  public var method: String { request.method }
  /// Where it was sent, as a whole.
  public var url: String { answer.url }
  /// As the script wrote it.
  public var target: String { request.target }
  public var headers: [(String, String)] { answer.headers.map { ($0.name, $0.value) } }
  /// Those of the request, without `Authorization`.
  public var sentHeaders: [(String, String)] { answer.sentHeaders.map { ($0.name, $0.value) } }
  public var bytes: [UInt8] { answer.body }
  public var sentBody: [UInt8] { request.body ?? [] }
  /// Nanoseconds of the last attempt's phases, in order.
  public var timings: [(phase: String, nanoseconds: Int64)] { answer.timings }
  /// What is known of an error status beside the answer's own words.
  public var notes: [String] { answer.notes }

  /// Whether it answers this request.
  public func isAnswer(to other: OutgoingRequest) -> Bool {
    request.method == other.method && request.target == other.target && request.body == other.body
  }

  /// The body as values; null when it cannot be read.
  public var shownBody: Value { (try? body(readAt: span)) ?? .null }
}

extension Value {
  /// In one line, cut where it is long.
  public var brief: String {
    let text = switch self {
    case .string(let text): "\"\(text.string)\""
    case .response(let response): response.summary
    default: self.text
    }
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }

  /// The error status of an answer; nil for what is none.
  public var errorStatus: Int? { if case .response(let response) = self, response.status >= 400 { response.status } else { nil } }

  /// The names of its parts: a map's keys, the fields of a response, an error or a date.
  public var partNames: [String] {
    switch self {
    case .map(let map): map.keys.names.map(\.string)
    case .response: ResponseField.allCases.map(\.rawValue)
    case .error: ErrorField.allCases.map(\.rawValue)
    case .day: DateField.ofDay.map(\.rawValue)
    case .instant: DateField.allCases.map(\.rawValue)
    default: []
    }
  }

  /// The first items of a list, so many at most; none of anything else.
  public func items(atMost count: Int) -> [Value] { if case .list(let list) = self { Array(list.values.prefix(count)) } else { [] } }

  /// The first item of a list.
  public var firstItem: Value? { if case .list(let list) = self { list.values.first } else { nil } }

  /// A part by its name; nil when there is none.
  public func part(_ name: String) -> Value? {
    switch self {
    case .map(let map): map[.make(name)]
    case .response(let response): ResponseField(rawValue: name).flatMap { response.shown($0) }
    case .day, .instant: DateParts(self).flatMap { DateField(rawValue: name)?.value(of: $0) }.map { .int(Int64($0)) }
    default: nil
    }
  }
}
