/// What a value is shown as, in its parts, for whoever puts them in different places.
public struct ShownValue: Sendable {
  /// What an answer says of itself, its status and the headers that matter; all of one that tells of an error.
  public var head = ""
  /// The value.
  public var data = ""
  /// What is said about the value behind it, such as how many rows these are.
  public var tail = ""
  /// What the value has and `data` has not; nil when that is nothing.
  public var cut: Cut?

  public struct Cut: Sendable, Equatable {
    /// What is there: `rows 1–1,000 of 1,168`.
    public let found: String
    /// How to get the rest: `` `write("rows.csv", [..._])` writes all of them ``.
    public let remedy: String
  }

  /// All of it; each part that is not empty ends with a newline.
  public var text: String { head + data + tail }
}
