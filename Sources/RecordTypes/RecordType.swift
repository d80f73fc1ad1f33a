/// A NetSuite record type as the REST record service knows it: `customer`, `salesOrder`.
public struct RecordType: Sendable, Equatable {
  /// As it is spelled in a path: camelCase.
  public let name: String
  /// Its body fields, sublists and subrecords, in alphabetical order.
  public let fields: [Field]

  /// A type from its parts; `RecordTypes` has those of the 2026.1 release.
  public init(_ name: String, _ fields: [Field]) {
    self.name = name
    self.fields = fields
  }

  /// The field with this name, in any case (`q` takes field names so), or nil.
  public subscript(name: String) -> Field? { fields.named(name) }
}

/// A field of a record type, or of the lines of a sublist or of a subrecord.
public struct Field: Sendable, Equatable {
  /// camelCase, as in a JSON body.
  public let name: String
  /// What its values are.
  public let kind: FieldKind

  /// A field from its parts.
  public init(_ name: String, _ kind: FieldKind) {
    self.name = name
    self.kind = kind
  }
}

/// What the values of a field are.
public indirect enum FieldKind: Sendable, Equatable {
  /// `"text"`
  case string
  /// `19.90`
  case number
  /// `42`
  case integer
  /// `true`
  case boolean
  /// `"2026-01-31"`, a day without a zone.
  case date
  /// `"2026-01-31T17:32:28Z"`, RFC 3339.
  case datetime
  /// `[1, 2]`, a plain JSON list (the quantities of a price matrix).
  case array
  /// `{links, id, refName}`: another record. The type is one of those it may be, or nil when none is documented.
  case reference(String?)
  /// `{id, refName}`: one of fixed choices, given by id. Open: there are more choices than these.
  case enumeration([String], open: Bool)
  /// References to many records.
  case collection(String?)
  /// Lines under `items`, each with these fields.
  case sublist([Field])
  /// An object with these fields.
  case subrecord([Field])

  /// The fields within a sublist's line or a subrecord; none for the other kinds.
  public var fields: [Field] {
    switch self {
    case .sublist(let fields), .subrecord(let fields): fields
    default: []
    }
  }
}

extension [Field] {
  /// The field with this name, in any case, or nil.
  public func named(_ name: String) -> Field? {
    first { $0.name == name } ?? first { $0.name.equalsIgnoringCase(name) }
  }
}

extension String {
  /// Equal but for the case of ASCII letters; the names of NetSuite's fields and types have no others.
  func equalsIgnoringCase(_ other: String) -> Bool {
    utf8.elementsEqual(other.utf8) { $0 == $1 || ($0 | 0x20 == $1 | 0x20 && 0x61...0x7a ~= $0 | 0x20) }
  }
}
