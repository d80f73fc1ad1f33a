import Diagnostics

/// A request as it is written: target, lines below it, options, body.
public struct Request: Equatable, Sendable {
  public let method: Method
  /// Where the method stands.
  public let methodSpan: Span
  public let target: Template
  /// `?name=value` and `&name=value` lines, in order.
  public let query: [QueryLine]
  /// `Header: value` lines, in order.
  public let headers: [HeaderLine]
  /// `with timeout: 60s, allow: 404`
  public let options: [Option]
  /// The body: a literal, a name with its fields, a call, or an expression in parentheses.
  public let body: Expression?

  public init(
    method: Method, methodSpan: Span, target: Template, query: [QueryLine] = [], headers: [HeaderLine] = [],
    options: [Option] = [], body: Expression? = nil
  ) {
    self.method = method
    self.methodSpan = methodSpan
    self.target = target
    self.query = query
    self.headers = headers
    self.options = options
    self.body = body
  }

  public static func == (a: Request, b: Request) -> Bool {
    a.method == b.method && a.target == b.target && a.query == b.query && a.headers == b.headers
      && a.options == b.options && a.body == b.body
  }
}

public enum Method: String, Equatable, Sendable, CaseIterable {
  case get = "GET", post = "POST", put = "PUT", patch = "PATCH", delete = "DELETE", head = "HEAD", options = "OPTIONS"

  /// `POST`, `PUT` and `PATCH`.
  public var takesBody: Bool { self == .post || self == .put || self == .patch }
}

/// Raw text with `{{ }}` in it.
public struct Template: Equatable, Sendable {
  public let parts: [TemplatePart]
  public let span: Span

  public init(_ parts: [TemplatePart], at span: Span) {
    self.parts = parts
    self.span = span
  }

  public static func == (a: Template, b: Template) -> Bool { a.parts == b.parts }
}

/// `?name=value`, `&name=value`: everything behind the first `=` is the value.
public struct QueryLine: Equatable, Sendable {
  public let name: Name
  public let value: Template

  public init(name: Name, value: Template) {
    self.name = name
    self.value = value
  }
}

/// `Header: value`, raw to the end of the line.
public struct HeaderLine: Equatable, Sendable {
  public let name: Name
  public let value: Template

  public init(name: Name, value: Template) {
    self.name = name
    self.value = value
  }
}

/// `name: value` behind `with`.
public struct Option: Equatable, Sendable {
  public let name: Name
  public let value: Expression

  public init(name: Name, value: Expression) {
    self.name = name
    self.value = value
  }
}
