import Diagnostics

/// A walk over the items of a collection: the answer at hand is its first page, the later ones are fetched when their
/// items are wanted, one at a time. It belongs to the thread that walks.
final class CollectionWalk {
  private let response: ResponseBox
  /// Where the script walks it.
  private let span: Span
  private let c: Context
  private var page: ListBox
  private var position = 0
  /// Behind the page's last item that is not the next page's to give.
  private var end: Int
  private var pageCount = 1
  private var later: (any PageSource)?
  /// A row of a query is its columns; NetSuite's empty `links` are none.
  private var trimmer = RowTrimmer()

  /// Nil when the answer is no collection. An error status that nobody has looked at is raised.
  init?(_ response: ResponseBox, at span: Span, _ c: Context) throws {
    try c.checkExamined(response, .fieldRead("items", span))
    guard let items = try response.items(readAt: span) else { return nil }
    (self.response, self.span, self.c, page) = (response, span, c, items)
    end = items.count - response.answer.heldBack
  }

  /// The next item; nil behind the last.
  func next() throws -> Value? {
    while position == end {
      guard let next = try nextPage() else { return nil }
      (page, position, end) = (next.items, 0, next.items.count - next.heldBack)
    }
    defer { position += 1 }
    return response.query == nil ? page.items[position] : trimmer.trimmed(page.items[position])
  }

  /// What has not been walked yet.
  func rest() throws -> ListBox {
    let items = ListBox(capacity: page.count)
    while let item = try next() { items.append(item) }
    return items
  }

  private func nextPage() throws -> (items: ListBox, heldBack: Int)? {
    let source = later ?? c.pointee.host.pages(behind: response.answer, to: response.request)
    later = source
    // What is done with is not kept while the next page is waited for.
    (page, position, end) = (ListBox(), 0, 0)
    let isAtEnd: Bool
    do throws(SendFailure) {
      isAtEnd = try source.isAtEnd()
    } catch {
      throw Failure.noPage(error, of: response)
    }
    if !isAtEnd {
      try c.checkExamined(.nextRequest(span))
      try c.checkInterruption(at: span)
    }
    let answer: IncomingResponse?
    do throws(SendFailure) {
      answer = try source.next(cancellation: c.pointee.cancellation.takeUnretainedValue())
    } catch {
      throw Failure.noPage(error, of: response)
    }
    if let warning = source.warning, c.pointee.told.isNews(of: response) {
      c.pointee.host.report(.warning(.about(response, warning)))
    }
    guard let answer else { return nil }
    pageCount += 1
    return (try items(of: answer), answer.heldBack)
  }

  private func items(of answer: IncomingResponse) throws -> ListBox {
    var request = response.request
    request.target = answer.url
    let later = ResponseBox(answer, to: request, at: response.span, in: response.source, isExpected: true, query: response.query)
    c.pointee.host.report(
      .requestAnswered(method: request.method, target: answer.url, status: answer.status, duration: answer.duration))
    guard answer.status < 400 else { throw Failure.answered(later, page: pageCount) }
    guard let items = try later.items(readAt: span) else { throw Failure.noCollection(later, page: pageCount) }
    return items
  }
}

extension ResponseBox {
  /// The items of this page, if it is one of a collection: a map with a list `items`.
  func items(readAt span: Span) throws -> ListBox? {
    guard case .map(let body) = try body(readAt: span), case .list(let items)? = body[.make("items")] else { return nil }
    return items
  }

  /// What may be meant by an answer that is walked and is no collection.
  var itemsHint: String {
    let collection = "a collection is an answer with a list `items`"
    guard let value = try? body(readAt: span) else { return collection }
    if case .list = value { return "the list is its `body`: `.body`" }
    guard case .map(let map) = value else { return "\(collection), and this body is no map" }
    let list = map.keys.names.first { map[$0]?.isList == true }
    return list.map { "\(collection); here is `.body.\($0.string)`" } ?? "\(collection), and this body has none"
  }
}

extension Diagnostic {
  fileprivate static func about(_ response: ResponseBox, _ notice: PageNotice) -> Diagnostic {
    Diagnostic(
      .warning, notice.title, at: response.span, in: response.source, label: "walked past its first page",
      notes: notice.notes, hint: notice.hint)
  }
}

extension Failure {
  fileprivate static func noPage(_ failure: SendFailure, of response: ResponseBox) -> Failure {
    let raised = Failure(
      failure.isInterruption ? .interruption : .request, failure.title, at: response.span, label: failure.label,
      notes: failure.notes, hint: failure.hint)
    raised.place(in: response.source)
    return raised
  }

  fileprivate static func answered(_ later: ResponseBox, page: Int) -> Failure {
    let status = "\(later.answer.status)\(later.answer.reason.isEmpty ? "" : " " + later.answer.reason)"
    let raised = Failure(
      .request, "page \(page) of the collection was answered \(status)", at: later.span, label: "its first page came",
      notes: [later.summary] + later.errorNotes,
      hint: "the pages before are done with: `let items = [...response]` reads all of them before anything is done",
      response: later)
    raised.place(in: later.source)
    return raised
  }

  fileprivate static func noCollection(_ later: ResponseBox, page: Int) -> Failure {
    let raised = Failure(
      .request, "page \(page) of the collection has no list `items`", at: later.span, label: "its first page had one",
      notes: [later.summary], response: later)
    raised.place(in: later.source)
    return raised
  }
}
