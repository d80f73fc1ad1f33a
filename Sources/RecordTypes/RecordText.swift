/// The text form of record types: a type's name on a line, then a field a line, two blanks of indentation
/// for each level below a sublist or subrecord, and an empty line between types.
///
///     customer
///     addressBook sublist
///       addressBookAddress subrecord
///         city string
///     subsidiary ref subsidiary
///     thirdPartyCarrier enum fedex,ups,usps
public enum RecordText {
  /// Reads all types of a text in UTF-8. Throws at the first line that cannot be understood, with its number.
  public static func types(in text: [UInt8]) throws(RecordTextError) -> [RecordType] {
    var reader = RecordTextReader(text)
    return try reader.types()
  }
}

/// A line of a text of record types that cannot be understood.
public struct RecordTextError: Error, Equatable, CustomStringConvertible {
  /// Counted from 1.
  public let line: Int
  /// What is wrong with it.
  public let message: String

  /// `line 3: it is indented too far`
  public var description: String { "line \(line): \(message)" }
}

private struct RecordTextReader {
  private let text: [UInt8]
  private var offset = 0
  private var number = 0
  /// The line that is looked at; nil at the end of the text.
  private var line: Line?

  private struct Line {
    var indentation: Int
    var words: [Substring]
  }

  init(_ text: [UInt8]) {
    self.text = text
    advance()
  }

  mutating func types() throws(RecordTextError) -> [RecordType] {
    var types: [RecordType] = []
    while let heading = line {
      guard !heading.words.isEmpty else {
        advance()
        continue
      }
      guard heading.indentation == 0, heading.words.count == 1 else { throw error("a type's name stands alone") }
      advance()
      types.append(RecordType(String(heading.words[0]), try fields(at: 0)))
    }
    return types
  }

  /// The fields at this depth, down to a line that is less indented, empty, or the last.
  private mutating func fields(at indentation: Int) throws(RecordTextError) -> [Field] {
    var fields: [Field] = []
    while let line, !line.words.isEmpty, line.indentation >= indentation {
      guard line.indentation == indentation else { throw error("it is indented too far") }
      fields.append(try field(line))
    }
    return fields
  }

  private mutating func field(_ line: Line) throws(RecordTextError) -> Field {
    guard line.words.count >= 2 else { throw error("a field is a name and a kind") }
    let kind = try kind(of: line)
    advance()
    switch kind {
    case .sublist: return Field(String(line.words[0]), .sublist(try fields(at: line.indentation + 2)))
    case .subrecord: return Field(String(line.words[0]), .subrecord(try fields(at: line.indentation + 2)))
    default: return Field(String(line.words[0]), kind)
    }
  }

  private func kind(of line: Line) throws(RecordTextError) -> FieldKind {
    let detail = line.words.count > 2 ? line.words[2] : nil
    switch line.words[1] {
    case "ref": return .reference(detail.map(String.init))
    case "collection": return .collection(detail.map(String.init))
    case "enum": return enumeration(detail ?? "")
    case _ where detail != nil: throw error("'\(detail!)' is too much")
    case "string": return .string
    case "number": return .number
    case "integer": return .integer
    case "boolean": return .boolean
    case "date": return .date
    case "datetime": return .datetime
    case "array": return .array
    case "sublist": return .sublist([])
    case "subrecord": return .subrecord([])
    default: throw error("'\(line.words[1])' is no kind of field")
    }
  }

  private func enumeration(_ list: Substring) -> FieldKind {
    var choices = list.split(separator: ",").map(String.init)
    let isOpen = choices.isEmpty || choices.last == "..."
    if choices.last == "..." { choices.removeLast() }
    return .enumeration(choices, open: isOpen)
  }

  private mutating func advance() {
    guard offset < text.count else {
      line = nil
      return
    }
    let end = text[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
    let content = text[offset..<end]
    offset = end + 1
    number += 1
    let indentation = content.prefix { $0 == UInt8(ascii: " ") }.count
    line = Line(
      indentation: indentation,
      words: String(decoding: content, as: UTF8.self).split { $0 == " " || $0 == "\r" })
  }

  private func error(_ message: String) -> RecordTextError { RecordTextError(line: number, message: message) }
}
