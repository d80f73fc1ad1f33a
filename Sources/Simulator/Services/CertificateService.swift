import HTTP
import JSON

/// `/services/rest/auth/oauth2/v1/clients/{clientId}/certificates`: a certificate's successor without the set-up page
/// (NetSuite help, "OAuth 2.0 Client Credentials Certificate Rotation Endpoint"). The fields are documented, their frame
/// is not: here it is a list, and the certificate itself after a POST.
struct CertificateService: Service {
  let register: CertificateRegister

  private static let path = "services/rest/auth/oauth2/v1/clients/*/certificates"

  var routes: [Route] {
    [
      Route("GET", Self.path) { call throws(Problem) in
        let certificates = try register.all(of: call.arguments[0])
        return .json(.plain, JSONValue.list(certificates.map(\.json)).bytes)
      },
      Route("POST", Self.path) { call throws(Problem) in try add(call) },
      Route("POST", "\(Self.path)/*/revoke") { call throws(Problem) in
        .json(.plain, try register.revoke(call.arguments[1], of: call.arguments[0]).json.bytes)
      },
    ]
  }

  private func add(_ call: Call) throws(Problem) -> HTTPResponse {
    guard let body = try? JSONValue.parse(call.request.body, maximumDepth: 10), let pem = body["fileContent"]?.string,
      let role = Self.id(body["role"]), let entity = Self.id(body["entity"])
    else { throw .badBody("A JSON object with fileContent, role and entity is expected.") }
    return .json(.plain, try register.add(pem, to: call.arguments[0], role: role, entity: entity).json.bytes)
  }

  /// A number, or its text.
  private static func id(_ value: JSONValue?) -> String? {
    switch value {
    case .string(let text) where Int(text) != nil: text
    case .number(let text) where Int(text) != nil: text
    default: nil
    }
  }
}
