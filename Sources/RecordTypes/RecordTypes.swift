/// The record types of NetSuite's release 2026.1 that are known here (REST API Browser 2026.1).
///
/// An account adds fields of its own (`custentity_…`) and whole types (`customrecord_…`): a name's absence
/// here does not make it wrong.
public enum RecordTypes {
  /// All of them, in alphabetical order.
  public static let all: [RecordType] = {
    let text = recordFacts.withUTF8Buffer(Array.init)
    do {
      return try RecordText.types(in: text)
    } catch {
      // The text is part of the program, and a test reads all of it.
      preconditionFailure("the record types built into the program do not parse: \(error)")
    }
  }()

  private static let byName = Dictionary(
    all.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })

  /// The type with this name, in any case, or nil.
  public static func named(_ name: String) -> RecordType? { byName[name.lowercased()] }
}
