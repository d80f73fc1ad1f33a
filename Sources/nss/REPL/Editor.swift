import Platform

/// `$VISUAL`, else `$EDITOR`, else vi: opens a text, and gives what was made of it.
struct Editor {
  let console: Console

  /// Throws what went wrong, in words.
  func edit(_ text: String) throws(EditorError) -> String {
    let command = console.environment["VISUAL"] ?? console.environment["EDITOR"] ?? "vi"
    do {
      var folder = try TemporaryFolder(name: "nss-edit")
      defer { folder.remove() }
      let path = try folder.write(text, to: "input.nss")
      guard case .exited(0) = try ChildProcess(shell: command, arguments: [path]).run() else {
        throw EditorError(description: "`\(command)` did not end well; nothing was run")
      }
      return String(decoding: try Files.read(path, atMost: 64 << 20), as: UTF8.self)
    } catch let error as EditorError {
      throw error
    } catch {
      throw EditorError(description: "\(error)")
    }
  }
}

struct EditorError: Error, CustomStringConvertible { let description: String }
