/// What a token is good for (NetSuite help, "The Request Token Structure"). A token is asked for just one of them: an
/// integration that lacks the other is refused both.
enum Scope: String, Sendable {
  case restWebServices = "rest_webservices"
  case restlets

  /// Its box on the integration record.
  var label: String {
    switch self {
    case .restWebServices: "REST Web Services"
    case .restlets: "RESTlets"
    }
  }
}
