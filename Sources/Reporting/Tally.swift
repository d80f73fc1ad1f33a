import Interpreter

/// What happened while a script ran, counted from its events.
public struct Tally: Sendable, Equatable {
  public private(set) var requests = 0
  /// Assertions that held.
  public private(set) var assertions = 0

  public init() {}

  public mutating func count(_ event: Event) {
    switch event {
    case .requestAnswered: requests += 1
    case .assertionPassed: assertions += 1
    case .warning: break
    }
  }
}
