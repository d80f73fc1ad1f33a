import RecordTypes

/// A record type as completion and `:describe` tell of it: as the account's catalog has it, or of the built-in facts.
public struct RecordDescription: Sendable, Equatable {
  public enum Origin: Sendable, Equatable {
    /// The account's own catalog.
    case catalog
    /// The list that is built into the program.
    case builtIn
  }

  /// As it is spelled in a path.
  public let name: String
  /// Its body fields, sublists and subrecords, in alphabetical order.
  public let fields: [FieldDescription]
  public let origin: Origin

  public init(name: String, fields: [FieldDescription], origin: Origin) {
    (self.name, self.fields, self.origin) = (name, fields, origin)
  }

  /// A type of the built-in facts.
  public init(_ type: RecordType) {
    self.init(name: type.name, fields: type.fields.map(FieldDescription.init), origin: .builtIn)
  }

  /// The built-in type with this name, in any case, or nil.
  public static func builtIn(named name: String) -> RecordDescription? {
    RecordTypes.named(name).map(RecordDescription.init)
  }
}

/// A field of a record type, of the lines of a sublist or of a subrecord.
public struct FieldDescription: Sendable, Equatable {
  public let name: String
  /// What its values are; the fields within a sublist or a subrecord are in `fields`.
  public let kind: FieldKind
  public let fields: [FieldDescription]
  /// What the page of NetSuite calls it, where that says more than its name.
  public var title: String?
  /// A sentence about it.
  public var summary: String?
  public var isRequired = false
  public var isReadOnly = false
  /// Whether `q` can look at it.
  public var isFilterable: Bool
  /// Whether it is one of the account's own.
  public var isCustom = false

  public init(_ name: String, _ kind: FieldKind, fields: [FieldDescription] = []) {
    (self.name, self.kind, self.fields, isFilterable) = (name, kind, fields, kind.isFilterable)
  }

  init(_ field: Field) {
    let fields = field.kind.fields.map(FieldDescription.init)
    switch field.kind {
    case .sublist: self.init(field.name, .sublist([]), fields: fields)
    case .subrecord: self.init(field.name, .subrecord([]), fields: fields)
    default: self.init(field.name, field.kind)
    }
  }

  /// The kind in a few words: `string`, `reference to currency`, `sublist`.
  public var kindText: String {
    switch kind {
    case .string: "string"
    case .number: "number"
    case .integer: "integer"
    case .boolean: "boolean"
    case .date: "date"
    case .datetime: "date and time"
    case .array: "list"
    case .reference(let type): type.map { "reference to \($0)" } ?? "reference"
    case .enumeration: "choice"
    case .collection(let type): type.map { "references to \($0)" } ?? "references"
    case .sublist: "sublist"
    case .subrecord: "subrecord"
    }
  }
}

extension [FieldDescription] {
  /// The field with this name, in any case, or nil.
  public func named(_ name: String) -> FieldDescription? {
    first { $0.name == name } ?? first { $0.name.lowercased() == name.lowercased() }
  }
}
