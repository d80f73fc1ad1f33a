import Platform

// How the account in the folder is reached, today as yesterday: the keys, as the simulator has them and as clients want
// them, and the port.
extension DataFolder {
  /// Written before the others.
  static let keysName = "keys.json"
  private static let keyName = "key.pem"
  private static let certificateName = "ca.pem"
  private static let portName = "port"

  /// The files that may lie in a folder in which there is no account yet.
  static let accessNames = [keysName, keyName, certificateName, portName]

  /// The account's keys: those that are there, or new ones.
  func keys(for account: String) throws(SimulatorError) -> AccountKeys {
    let name = "\(path)/\(Self.keysName)"
    let keys: AccountKeys
    if Files.exists(name) {
      let json = try Self.told { () throws(FileError) in try Files.read(name, atMost: 1 << 20) }
      guard let known = AccountKeys(json) else { throw .data("\(name): \(ByteReader.Damage().reason)") }
      keys = try known.renewed(for: account)
    } else {
      keys = try AccountKeys(for: account)
    }
    try write(keys.json, to: Self.keysName)
    try write(Array(keys.client.pem.utf8), to: Self.keyName)
    try write(Array(keys.certificate.pem.utf8), to: Self.certificateName)
    return keys
  }

  /// The private key that a client logs in with; the path begins at the root.
  var keyFile: String { Files.identity(of: "\(path)/\(Self.keyName)") }

  /// The certificate that a client is to trust; the path begins at the root.
  var certificateFile: String { Files.identity(of: "\(path)/\(Self.certificateName)") }

  /// The port that the account was last reached at, if there is one.
  var port: Int? {
    get {
      guard let text = try? Files.read("\(path)/\(Self.portName)", atMost: 64) else { return nil }
      return Int(String(decoding: text, as: UTF8.self).filter { $0 != "\n" })
    }
    // Where it cannot be noted, the next start finds a free one.
    set { if let newValue { try? write(Array("\(newValue)\n".utf8), to: Self.portName) } }
  }

  /// Writes a file unless it is there with these bytes, for its owner alone.
  private func write(_ bytes: [UInt8], to name: String) throws(SimulatorError) {
    let file = "\(path)/\(name)"
    if PrivateFiles.isOwn(file), let old = try? Files.read(file, atMost: 1 << 20), old == bytes { return }
    try Self.told { () throws(FileError) in try PrivateFiles.write(bytes, to: file) }
  }
}
