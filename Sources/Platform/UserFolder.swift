/// Where nss keeps what is a user's own (XDG Base Directory Specification).
public enum UserFolder: String, Sendable {
  case config = "XDG_CONFIG_HOME"
  case state = "XDG_STATE_HOME"
  case cache = "XDG_CACHE_HOME"

  /// `$XDG_CONFIG_HOME/nss`, else `~/.config/nss`, and so with the others; nil where the environment names no home.
  public func path(_ environment: [String: String]) -> String? {
    // A relative path counts as none, says the specification.
    let named = environment[rawValue].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.isEmpty ? nil : "\($0)/\(belowHome)" }
    return (named ?? home).map { "\($0)/nss" }
  }

  private var belowHome: String {
    switch self {
    case .config: ".config"
    case .state: ".local/state"
    case .cache: ".cache"
    }
  }
}
