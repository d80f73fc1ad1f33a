#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Files {
  /// Whether a directory, or a link to one, stands at the path.
  public static func isFolder(_ path: String) -> Bool { status(ofPath: path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false }

  /// The names of what is in a directory, in alphabetical order, without `.` and `..`.
  public static func names(in path: String) throws(FileError) -> [String] {
    guard let directory = opendir(path) else { throw FileError(path: path, number: errno) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
