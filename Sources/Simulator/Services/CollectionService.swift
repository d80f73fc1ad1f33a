import HTTP
import JSON

/// `GET /services/rest/record/v1/{type}?q=&limit=&offset=` (netsuite.md 2.5).
struct CollectionService: Service {
  let records: SharedRecords
  private let cache: ResultCache<Question, Listing>

  /// Bytes that the ids of walks that are under way may take.
  private static let mostBytes = 64 << 20

  init(records: SharedRecords, now: @escaping @Sendable () -> Int64) {
    self.records = records
    cache = ResultCache(mostBytes: Self.mostBytes, now: now)
  }

  var routes: [Route] {
    [Route("GET", "\(SharedRecords.root)/*") { call throws(Problem) in try list(call) }]
  }

  private struct Question: Hashable {
    let type: String
    let filter: String?
  }

  private struct Listing: PagedResult {
    let ids: [Int]

    var count: Int { ids.count }
    var size: Int { ids.count * MemoryLayout<Int>.size }
    var isWhole: Bool { true }
  }

  private func list(_ call: Call) throws(Problem) -> HTTPResponse {
    let type = try records.read(.people) { store throws(Problem) in
      try store.table(call.arguments[0]).schema.type.name
    }
    let page = try Page(call.query)
    let filter = call.query["q"].flatMap { $0.isEmpty ? nil : $0 }
    let question = Question(type: type, filter: filter)
    let listing = try cache.result(.init(caller: call.caller, question: question), page) { () throws(Problem) in
      try find(question)
    }
    let url = "\(call.recordRoot)/\(type)"
    let query = filter.map { "q=\(PercentCoding.encode($0))&" } ?? ""
    var json = JSONWriter()
    json.collection(page, count: listing.count, reachable: listing.count) { offset in
      "\(url)?\(query)limit=\(page.limit)&offset=\(offset)"
    } item: { place, json in
      // Ids and links only.
      json.beginMap()
      json.key("links")
      json.beginList()
      json.link("self", "\(url)/\(listing.ids[place])")
      json.endList()
      json.key("id")
      json.string(String(listing.ids[place]))
      json.endMap()
    }
    return .json(.collection, json.bytes)
  }

  private func find(_ question: Question) throws(Problem) -> Listing {
    let table = try records.copy(of: .init(type: question.type, filter: question.filter)).table(question.type)
    guard let text = question.filter else { return Listing(ids: table.records.map(\.id)) }
    do throws(FilterError) {
      let filter = try FilterParser.filter(text, for: table)
      return Listing(ids: table.records.compactMap { filter.accepts($0) ? $0.id : nil })
    } catch {
      throw .badQuery(error)
    }
  }
}
