/// The names that values have by their kind, whatever is in them.
public enum Members {
  /// The fields of a response.
  public static let response = ResponseField.allCases.map(\.rawValue)
  /// The type of such a field, as scripts spell it; nil where it depends on the answer.
  public static func type(ofResponseField name: String) -> String? { ResponseField(rawValue: name)?.typeName }
  /// The fields of a caught error.
  public static let error = ErrorField.allCases.map(\.rawValue)
  /// What stands behind `is`.
  public static let types = TypeTestNode.Test.allCases.map(\.rawValue)
  /// The names that mean the latest answer.
  public static let latest = ImplicitName.allCases.map(\.rawValue)
}
