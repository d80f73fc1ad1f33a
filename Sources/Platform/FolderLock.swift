#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Keeps other processes out of a folder for as long as it lives; the system lets go when the process ends, however.
public final class FolderLock: Sendable {
  private let descriptor: Int32

  /// Takes the file `lock` in the folder, which is made if it is not there. Nil when another process has it.
  /// Throws when there can be no such file.
  public init?(_ folder: String) throws(FileError) {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { throw FileError(path: folder, number: errno) }
    let path = "\(folder)/lock"
    let opened = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw FileError(path: path, number: errno) }
    descriptor = opened
    if flock(opened, LOCK_EX | LOCK_NB) == 0 { return }
    let number = errno
    // Closing is left to `deinit`, which runs for an initializer that fails this late.
    guard number == EWOULDBLOCK else { throw FileError(path: path, number: number) }
    return nil
  }

  deinit { closeDescriptor(descriptor) }
}
