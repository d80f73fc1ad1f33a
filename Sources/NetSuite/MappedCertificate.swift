import JSON
import Platform

/// A certificate that is mapped to an integration, as NetSuite's rotation service tells it (NetSuite help, "Certificate
/// Rotation Endpoint").
public struct MappedCertificate: Sendable, Equatable {
  /// What assertions name in `kid`.
  public let id: String
  /// The internal ids of whom and as what it logs in.
  public let entity: String
  public let role: String
  public let isRevoked: Bool

  fileprivate init?(_ value: JSONValue) {
    func text(_ name: String) -> String? {
      guard let field = value[name] else { return nil }
      return field.string ?? field.int64.map(String.init) ?? text(in: field)
    }
    func text(in field: JSONValue) -> String? { field["id"]?.string ?? field["id"]?.int64.map(String.init) }
    guard let id = text("certificate_id") ?? text("certificateId") else { return nil }
    self.id = id
    (entity, role) = (text("entity") ?? "", text("role") ?? "")
    isRevoked = value["revoked"]?.bool ?? (value["revoked"]?.string?.uppercased() == "T")
  }
}

extension Client {
  /// The certificates of an integration. Throws `NetSuiteError`.
  public func certificates(of clientID: String, cancellation: Cancellation? = nil) throws(NetSuiteError) -> [MappedCertificate] {
    let answer = try send(RESTRequest("GET", try rotation(clientID)), cancellation: cancellation).checked()
    return Self.certificates(in: answer.body)
  }

  /// Maps another certificate to the integration, for the same entity and role, and gives its id. Throws `NetSuiteError`.
  public func addCertificate(
    _ pem: String, of clientID: String, like old: MappedCertificate, cancellation: Cancellation? = nil
  ) throws(NetSuiteError) -> String {
    let before = Set(try certificates(of: clientID, cancellation: cancellation).map(\.id))
    let body: JSONValue = ["fileContent": .string(pem), "role": .string(old.role), "entity": .string(old.entity)]
    do throws(NetSuiteError) {
      let answer = try send(RESTRequest("POST", try rotation(clientID), body: body.bytes), cancellation: cancellation).checked()
      let made = Self.certificates(in: answer.body)
      if made.count == 1 { return made[0].id }
    } catch {
      // Of an answer that was lost the list knows more.
      guard error.mayHaveBeenCarriedOut, error.kind != .cancelled,
        let new = try? certificates(of: clientID, cancellation: cancellation).map(\.id).filter({ !before.contains($0) }),
        !new.isEmpty
      else { throw error }
      guard new.count == 1 else { throw .notTold(among: new, "\(error.title), so that NetSuite's answer is not known") }
      return new[0]
    }
    // An answer without it: then it is the one that was not there before.
    let new = try certificates(of: clientID, cancellation: cancellation).map(\.id).filter { !before.contains($0) }
    guard new.count == 1 else { throw .notTold(among: new, "NetSuite's answer lacks it") }
    return new[0]
  }

  private func rotation(_ clientID: String) throws(NetSuiteError) -> String {
    "\(try account().restletURL)/services/rest/auth/oauth2/v1/clients/\(clientID)/certificates"
  }

  /// A list of them, one that stands in a map, or a single one.
  private static func certificates(in body: [UInt8]) -> [MappedCertificate] {
    guard let value = try? JSONValue.parse(body) else { return [] }
    if let one = MappedCertificate(value) { return [one] }
    let list = value.list ?? value.object?.lazy.compactMap(\.value.list).first ?? []
    return list.compactMap(MappedCertificate.init)
  }
}

extension NetSuiteError {
  fileprivate static func notTold(among new: [String], _ reason: String) -> NetSuiteError {
    let list = new.isEmpty ? "no certificate is new" : "\(new.count) certificates are new: \(new.joined(separator: ", "))"
    return NetSuiteError(
      .protocolViolation, "the new certificate's id was not told", notes: [reason, list],
      hint: "Setup > Integration > OAuth 2.0 Client Credentials (M2M) Setup shows it", mayHaveBeenCarriedOut: true)
  }
}
