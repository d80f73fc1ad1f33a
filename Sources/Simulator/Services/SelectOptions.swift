import HTTP
import JSON
import RecordTypes

/// What can be chosen for fields of a record: `{"terms":{"_selectOptions":{items,…}}}`, all fields by the same page.
struct SelectOptions {
  let store: RecordStore
  let call: Call
  let schema: RecordSchema

  func answer() throws(Problem) -> HTTPResponse {
    guard let names = call.query.list("fields"), !names.isEmpty else {
      throw .parameter("fields", "The query parameter 'fields' must name the fields whose options are asked for.")
    }
    let page = try Page(call.query)
    var writer = JSONWriter()
    writer.beginMap()
    for name in names {
      let options = try filtered(try options(of: name))
      writer.key(name)
      writer.beginMap()
      writer.key("_selectOptions")
      let url = "\(call.url)?fields=\(PercentCoding.encode(name))"
      writer.collection(page, count: options.count, reachable: options.count) { offset in
        "\(url)&limit=\(page.limit)&offset=\(offset)"
      } item: { place, json in
        json.option(options[place], root: call.recordRoot)
      }
      writer.endMap()
    }
    writer.endMap()
    return .json(.selectOptions, writer.bytes)
  }

  private func options(of name: String) throws(Problem) -> [SelectOption] {
    switch schema.table.kind(of: name) {
    case .enumeration(let choices, _)?:
      return choices.map { SelectOption(id: $0, name: ChoiceNames.name(of: $0, field: name, type: schema.type.name)) }
    case .reference(let type)?, .collection(let type)?: return store.options(of: type, field: name)
    default: throw .parameter("fields", "Field '\(name)' of record type '\(schema.type.name)' has no select options.")
    }
  }

  /// Those whose `id` and `refName` a filter accepts.
  private func filtered(_ options: [SelectOption]) throws(Problem) -> [SelectOption] {
    guard let text = call.query["q"], !text.isEmpty else { return options }
    let table = RecordTable(Self.optionSchema)
    do throws(FilterError) {
      let filter = try FilterParser.filter(text, for: table)
      return options.enumerated().filter { place, option in
        // An id that is no number is none that a filter can name.
        let fields = Fields(["id": .text(option.id), "refName": .text(option.name)])
        return filter.accepts(Record(id: Int(option.id) ?? -1 - place, fields: fields))
      }.map(\.element)
    } catch {
      throw .badQuery(error)
    }
  }

  private static let optionSchema = RecordSchema(
    RecordType("option", [Field("id", .string), Field("refName", .string)]))
}

/// One of what can be chosen.
struct SelectOption: Sendable {
  let id: String
  let name: String
  /// The type of the record it is; nil when it has no resource of its own.
  var type: String?
}

extension RecordStore {
  /// What a reference of a field can lead to: records of the very type that is documented, any item where items are
  /// meant, and what is only referred to.
  fileprivate func options(of type: String?, field: String) -> [SelectOption] {
    var types: [String] = type.map { [$0.lowercased()] } ?? []
    if let type, Family(of: type) == .items { types = self.types(of: .items) }
    let records = types.compactMap { tables[$0] }.flatMap { table in
      table.records.map { record in
        SelectOption(id: String(record.id), name: table.schema.rules.name(of: record), type: table.schema.type.name)
      }
    }
    let listed = listedNames(type ?? field).sorted { $0.key < $1.key }.map { SelectOption(id: $0.key, name: $0.value) }
    return records + listed
  }
}

extension JSONWriter {
  fileprivate mutating func option(_ option: SelectOption, root: String) {
    beginMap()
    if let type = option.type {
      key("links")
      beginList()
      link("self", "\(root)/\(type)/\(option.id)")
      endList()
    }
    key("id")
    string(option.id)
    key("refName")
    string(option.name)
    endMap()
  }
}
