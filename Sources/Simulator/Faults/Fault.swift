/// What can go wrong between a client and NetSuite, on demand.
public enum Fault: String, Sendable, CaseIterable {
  /// 429, as when too many requests are under way at once.
  case tooManyRequests = "429"
  /// 500 with NetSuite's body, before anything is done.
  case serverError = "500"
  /// 502 as a gateway answers, with a page of HTML, before anything is done.
  case badGateway = "502"
  /// 503 with a body of NetSuite's form, before anything is done.
  case unavailable = "503"
  /// 503 with a page of HTML, as during maintenance.
  case unavailablePage = "html503"
  /// The connection is closed before anything is done.
  case drop
  /// It is done, and the connection is closed without an answer.
  case lost
  /// It is done, and the connection is closed in the middle of the answer's body.
  case truncate
  /// It is done, and what should be the answer's body is no JSON.
  case garble
  /// It is done, and the answer takes its time.
  case slow
}

/// Which requests a fault befalls.
struct FaultPlan: Sendable {
  /// The header by which a request asks for a fault.
  static let header = "X-Simulator-Fault"

  private let steps: [(fault: Fault, upTo: Double)]
  private let seed: UInt64

  /// `rates` are shares of all requests, no more than 1 together.
  init(rates: [Fault: Double], seed: UInt64) {
    var (sum, steps) = (0.0, [(Fault, Double)]())
    for fault in Fault.allCases {
      guard let rate = rates[fault], rate > 0 else { continue }
      sum += rate
      steps.append((fault, sum))
    }
    (self.steps, self.seed) = (steps, seed)
  }

  /// What befalls the request of this number: the same at every run with the same seed and rates.
  func fault(of number: UInt64) -> Fault? {
    guard !steps.isEmpty else { return nil }
    let share = Double(Self.mixed(seed &+ number &* 0x9E37_79B9_7F4A_7C15) >> 11) * 0x1p-53
    return steps.first { share < $0.upTo }?.fault
  }

  /// The finaliser of SplitMix64: neighbours come out as if by chance.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var z = number
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
