/// What a token is good for (NetSuite help, "The Request Token Structure").
enum Scope: String, Sendable {
  case restWebServices = "rest_webservices"
  case restlets

  /// The scopes to ask for when this one is needed, the first choice first. RESTlets' token is good for records too;
  /// but an integration that has only their box checked is refused both, and then gets the one.
  var requests: [[Scope]] {
    switch self {
    case .restWebServices: [[.restWebServices]]
    case .restlets: [[.restWebServices, .restlets], [.restlets]]
    }
  }

  /// Its box on the integration record.
  var label: String {
    switch self {
    case .restWebServices: "REST Web Services"
    case .restlets: "RESTlets"
    }
  }
}
