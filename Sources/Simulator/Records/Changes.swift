/// What a request's body says about the fields of a record, a line or a subrecord.
struct Changes: Sendable {
  var entries: [(name: String, change: Change)] = []

  subscript(name: String) -> Change? { entries.last { $0.name == name }?.change }
}

/// What becomes of one field.
indirect enum Change: Sendable {
  case set(Value)
  /// It was sent as null.
  case clear
  case lines([Changes])
  case subrecord(Changes)
}

/// What the parameters of an update say about clearing and replacing (NetSuite help, "Updating a Record Instance"
/// and "Replacing Sublist Lines").
struct Replacement: Sendable {
  /// The sublists and fields that `replace` names.
  let names: Set<String>
  /// With `replaceSelectedFields`, a null clears only the fields that are named.
  let onlyNamedAreCleared: Bool

  static let nothing = Replacement(names: [], onlyNamedAreCleared: false)

  init(names: Set<String>, onlyNamedAreCleared: Bool) {
    (self.names, self.onlyNamedAreCleared) = (names, onlyNamedAreCleared)
  }

  /// Throws when `replace` names a field that the type has not: what it meant would stay.
  init(_ query: Parameters, _ schema: RecordSchema) throws(Problem) {
    let names = query.list("replace") ?? []
    for name in names where schema.table.kind(of: name) == nil && !FieldTable.isCustom(name) {
      // What NetSuite answers is not documented.
      throw .parameter("replace", "Record type '\(schema.type.name)' has no field '\(name)'.")
    }
    self.init(names: Set(names), onlyNamedAreCleared: query.isTrue("replaceSelectedFields"))
  }
}

extension Fields {
  /// Makes the changes; fields that they do not mention stay. Gives where the lines that they have went.
  @discardableResult
  mutating func apply(
    _ changes: Changes, _ table: FieldTable, _ replacement: Replacement = .nothing
  ) -> Placement {
    var placement = Placement()
    for (name, change) in changes.entries {
      switch change {
      case .set(let value):
        self[name] = value
      case .clear:
        clear(name, table, replacement)
      case .subrecord(let changes):
        var fields = Fields()
        if case .subrecord(let present) = self[name] { fields = present }
        fields.apply(changes, table.table(of: name))
        self[name] = .subrecord(fields)
      case .lines(let changes):
        var lines: [Line] = []
        if case .lines(let present) = self[name] { lines = present }
        placement.places[name] = lines.merge(
          changes, table.table(of: name), replacing: replacement.names.contains(name))
        self[name] = .lines(lines)
      }
    }
    return placement
  }

  private mutating func clear(_ name: String, _ table: FieldTable, _ replacement: Replacement) {
    let isNamed = replacement.names.contains(name)
    if case .sublist = table.kind(of: name) {
      // Lines are only ever taken away by `replace`.
      if isNamed { self[name] = .lines([]) }
    } else if isNamed || !replacement.onlyNamedAreCleared {
      self[name] = nil
    }
  }
}

extension [Line] {
  /// Changes the lines that are named by their key and adds the others (NetSuite help, "Updating a Sublist").
  /// When replacing, lines that are not named go; without a key, all. Gives the place of each change by the id of its
  /// line.
  fileprivate mutating func merge(_ changes: [Changes], _ table: FieldTable, replacing: Bool) -> [Int: Int] {
    var named: [Int: Int] = [:]
    var added: [(place: Int, change: Changes)] = []
    for (number, change) in changes.enumerated() {
      if let index = place(of: change, table.keys) {
        self[index].fields.apply(change, table)
        named[self[index].id] = number
      } else {
        added.append((number, change))
      }
    }
    var next = (map(\.id).max() ?? 0) + 1
    // The numbers of lines that go are not given again: others may speak of them.
    if replacing { removeAll { named[$0.id] == nil } }
    for (place, change) in added {
      var fields = Fields()
      fields.apply(change, table)
      append(Line(id: next, fields: fields, table))
      named[next] = place
      next += 1
    }
    return named
  }

  /// The line that a change is for: by its key, or by what it was made from, the paid transaction of `apply` and the
  /// order's line.
  private func place(of change: Changes, _ keys: [String]) -> Int? {
    if let id = change.lineID(keys) { return firstIndex { $0.id == id } }
    guard !keys.isEmpty else { return nil }
    for name in ["doc", "orderLine"] {
      guard case .set(let value) = change[name] else { continue }
      if let index = firstIndex(where: { $0.fields[name] == value }) { return index }
    }
    return nil
  }
}

extension Changes {
  fileprivate func lineID(_ keys: [String]) -> Int? {
    for key in keys {
      if case .set(.number(let text)) = self[key], let id = Int(text) { return id }
    }
    return nil
  }
}

extension Line {
  /// A new line with its number in the fields that show it.
  init(id: Int, fields: Fields, _ table: FieldTable) {
    var fields = fields
    for key in table.keys { fields[key] = .number(String(id)) }
    self.init(id: id, fields: fields)
  }
}
