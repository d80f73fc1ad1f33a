import Foundation

/// The repository that the tests were built from.
public enum Repository {
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  public static func path(_ relative: String) -> URL { root.appendingPathComponent(relative) }

  /// The files below a folder whose names end in `.extension`, by path; a missing folder has none.
  public static func files(under folder: String, withExtension wanted: String) -> [URL] {
    guard let walk = FileManager.default.enumerator(at: path(folder), includingPropertiesForKeys: nil) else { return [] }
    return walk.compactMap { $0 as? URL }.filter { $0.pathExtension == wanted }.sorted { $0.path < $1.path }
  }

  /// The names directly in a folder, in order.
  public static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(folder).path).sorted()
  }

  /// A file's path as seen from the root.
  public static func relativePath(of file: URL) -> String {
    String(file.standardizedFileURL.path.dropFirst(root.standardizedFileURL.path.count + 1))
  }
}
