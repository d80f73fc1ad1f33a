#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A new folder for files that only this user may read (mode 0700, its files 0600), until `remove` is called.
public struct TemporaryFolder {
  public let path: String
  private var files: [String] = []

  /// Makes `NAME-XXXXXX` below `TMPDIR`, or below `/tmp`. Throws when there is no room or no permission.
  public init(name: String) throws(FileError) {
    let parent = Environment.variables["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(parent)/\(name)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(path: parent, number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a new file into it and gives its path.
  public mutating func write(_ text: String, to name: String) throws(FileError) -> String {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: file, number: errno) }
    defer { closeDescriptor(descriptor) }
    files.append(file)
    let failure = Array(text.utf8).withUnsafeBytes { writeDescriptor(descriptor, $0) }
    guard failure == 0 else { throw FileError(path: file, number: failure) }
    return file
  }

  /// Removes its files and itself.
  public func remove() {
    for file in files { unlink(file) }
    rmdir(path)
  }
}
