/// What completion knows of the session that it is for. Nothing here may block: it is asked with every Tab.
public protocol CompletionWorld: Sendable {
  /// The names that are declared: variables, functions, imports.
  var names: [String] { get }
  /// The fields of a value at hand: of `["r", "body"]` the keys of that map, of `["r"]` those of a response. An item of
  /// a list is `[]`: `r.body.items[0].` asks for `["r", "body", "items", "[]"]`. Empty for what is not known.
  func fields(ofValueAt path: [String]) -> [String]
  /// The type of a value at hand as `is` spells it, so that only its methods are offered; nil for what is not known.
  func typeName(ofValueAt path: [String]) -> String?
  /// Where the latest request went: `record/v1/customer/7`.
  var latestTarget: String? { get }
  /// The ids in the records of a type that were shown last, its name in any case.
  func latestIDs(ofType name: String) -> [String]
  var profiles: [String] { get }
  var commands: [CompletionCommand] { get }
  /// The account's record types, in their order.
  func recordTypeNames() -> [String]
  /// A record type by its name, in any case; nil as long as it is not known.
  func recordType(named name: String) -> RecordDescription?
  /// What is in a folder; `""` is the current one. Names of folders end in `/`.
  func files(in folder: String) -> [String]
}

/// A command of the session: `:describe`.
public struct CompletionCommand: Sendable, Equatable {
  public enum Argument: Sendable, Equatable {
    case none
    /// A name of the help.
    case name
    /// A record type, or a field of one: `customer.email`, `salesOrder.item.quantity`.
    case recordType
    case file
    case words([String])
    case profile
    case duration
  }

  /// With its colon.
  public let name: String
  public let argument: Argument
  /// A line about it.
  public let summary: String?

  public init(_ name: String, _ argument: Argument = .none, summary: String? = nil) {
    self.name = name.hasPrefix(":") ? name : ":\(name)"
    (self.argument, self.summary) = (argument, summary)
  }
}
