import RecordTypes

/// The fields of a record type, of a sublist's lines or of a subrecord, by name.
struct FieldTable: Sendable {
  /// In the order of their names, so that making a table takes no time.
  private let fields: [Field]

  /// The fields must be in order, those within them too.
  init(_ fields: [Field]) { self.fields = fields }

  /// What a field is; nil when there is none of that very name.
  func kind(of name: String) -> FieldKind? { place(of: name).map { fields[$0].kind } }

  /// The fields within a sublist or subrecord.
  func table(of name: String) -> FieldTable {
    FieldTable(kind(of: name)?.fields ?? [])
  }

  /// The integer fields that number the lines of a sublist: `line`, or `id` and `internalId`. A sublist without
  /// one is not keyed (NetSuite help, "Keyed Sublists and Nonkeyed Sublists").
  var keys: [String] {
    kind(of: "line") == .integer ? ["line"] : ["id", "internalId"].filter { kind(of: $0) == .integer }
  }

  private func place(of name: String) -> Int? {
    var (low, high) = (0, fields.count)
    while low < high {
      let middle = (low + high) / 2
      if fields[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low < fields.count && fields[low].name == name ? low : nil
  }

  /// Fields an account may have made for itself (`custbody_region`, `custentity3`); they are taken whatever they
  /// hold. A mistaken `customer` is none of them.
  static func isCustom(_ name: String) -> Bool {
    guard name.hasPrefix("cust"), let prefix = customPrefixes.first(where: name.hasPrefix) else { return false }
    guard let next = name.utf8.dropFirst(prefix.utf8.count).first else { return false }
    return next == UInt8(ascii: "_") || 0x30...0x39 ~= next
  }

  private static let customPrefixes = [
    "custentity", "custbody", "custcol", "custitem", "custrecord", "custevent", "custitemnumber",
  ]
}

/// A record type as the store keeps it. A class, because every row of a query has it.
final class RecordSchema: Sendable {
  let type: RecordType
  let table: FieldTable
  let rules: any RecordRules
  let family: Family

  init(_ type: RecordType, rules: (RecordType) -> any RecordRules = { _ in PlainRules() }) {
    self.type = type.fields.areInOrder ? type : RecordType(type.name, type.fields.inOrder)
    self.rules = rules(self.type)
    table = FieldTable(self.type.fields)
    family = Family(of: type.name)
  }

  /// Whether a type's name in lower case is that of one an account has made for itself.
  static func isCustomRecord(_ name: String) -> Bool {
    name.hasPrefix("customrecord") && name.utf8.dropFirst(12).contains { $0 != UInt8(ascii: "_") }
      && name.utf8.allSatisfy { 0x61...0x7a ~= $0 || 0x30...0x39 ~= $0 || $0 == UInt8(ascii: "_") }
  }

  /// A type an account has made for itself: a name, and fields that all begin with `cust`.
  static func customRecord(_ name: String) -> RecordSchema {
    RecordSchema(
      RecordType(
        name,
        [
          Field("created", .datetime), Field("externalId", .string), Field("id", .string),
          Field("isInactive", .boolean), Field("lastModified", .datetime), Field("name", .string),
          Field("owner", .reference("employee")), Field("parent", .reference(name)),
        ]))
  }
}

extension [Field] {
  /// Whether they and those within them are in the order of their names.
  fileprivate var areInOrder: Bool {
    zip(self, dropFirst()).allSatisfy { $0.name < $1.name } && allSatisfy { $0.kind.fields.areInOrder }
  }

  fileprivate var inOrder: [Field] {
    sorted { $0.name < $1.name }.map { field in
      switch field.kind {
      case .sublist(let fields): Field(field.name, .sublist(fields.inOrder))
      case .subrecord(let fields): Field(field.name, .subrecord(fields.inOrder))
      default: field
      }
    }
  }
}
