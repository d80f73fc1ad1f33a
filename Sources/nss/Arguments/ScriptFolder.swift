import Platform

/// A folder in the place of a script: all scripts in it.
enum ScriptFolder {
  /// How the names of scripts end.
  static let ending = ".nss"

  /// Their paths, sorted, those in folders inside among them; what begins with a dot is left alone.
  static func scripts(in path: String) throws(FileError) -> [String] {
    var open: Set<String> = []
    return try scripts(in: path, &open)
  }

  /// `open` are the folders around, to which a link may lead back.
  private static func scripts(in path: String, _ open: inout Set<String>) throws(FileError) -> [String] {
    let identity = Files.identity(of: path)
    guard open.insert(identity).inserted else { return [] }
    defer { open.remove(identity) }
    var found: [String] = []
    for name in try Files.names(in: path) where !name.hasPrefix(".") {
      let inside = path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
      if Files.isFolder(inside) {
        found += try scripts(in: inside, &open)
      } else if name.hasSuffix(ending) {
        found.append(inside)
      }
    }
    return found
  }
}
