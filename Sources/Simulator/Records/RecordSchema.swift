import RecordTypes

/// The fields of a record type, of a sublist's lines or of a subrecord, by name.
struct FieldTable: Sendable {
  private let fields: [String: Field]
  private let nested: [String: FieldTable]
  /// The integer fields that number the lines of a sublist: `line`, or `id` and `internalId`. A sublist without
  /// one is not keyed (NetSuite help, "Keyed Sublists and Nonkeyed Sublists").
  let keys: [String]

  init(_ fields: [Field]) {
    self.fields = Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    nested = self.fields.filter { !$1.kind.fields.isEmpty }.mapValues { FieldTable($0.kind.fields) }
    let numbers = Set(fields.filter { $0.kind == .integer }.map(\.name))
    keys = numbers.contains("line") ? ["line"] : ["id", "internalId"].filter(numbers.contains)
  }

  /// What a field is; nil when there is none of that very name.
  func kind(of name: String) -> FieldKind? { fields[name]?.kind }

  /// The fields within a sublist or subrecord.
  func table(of name: String) -> FieldTable { nested[name] ?? FieldTable([]) }

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

  init(_ type: RecordType, rules: any RecordRules = PlainRules()) {
    (self.type, self.rules) = (type, rules)
    table = FieldTable(type.fields)
    family = Family(of: type.name)
  }

  /// Whether a type's name in lower case is that of one an account has made for itself.
  static func isCustomRecord(_ name: String) -> Bool {
    name.hasPrefix("customrecord") && name.utf8.count > 12
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
