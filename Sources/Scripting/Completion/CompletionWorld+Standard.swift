import Platform
import RecordTypes

/// What a session need not say itself.
extension CompletionWorld {
  public func typeName(ofValueAt path: [String]) -> String? { nil }
  public var latestTarget: String? { nil }
  public func latestIDs(ofType name: String) -> [String] { [] }
  public var profiles: [String] { [] }
  public var commands: [CompletionCommand] { [] }
  public func recordTypeNames() -> [String] { RecordTypes.all.map(\.name) }
  public func recordType(named name: String) -> RecordDescription? { .builtIn(named: name) }

  public func files(in folder: String) -> [String] {
    guard let names = try? Files.names(in: folder.isEmpty ? "." : folder) else { return [] }
    return names.map { Files.isFolder(folder + $0) ? "\($0)/" : $0 }
  }
}
