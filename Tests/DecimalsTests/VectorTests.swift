import Decimals
import Foundation
import Testing

/// The arithmetic against what Python's decimal answered to seeded random cases (Vectors/make-vectors.py).
@Suite struct VectorTests {
  static let lines: [[String]] = {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Vectors/vectors.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
  }()

  @Test(arguments: ["+", "-", "*", "/", "%", "compare", "round", "floor", "ceil", "text", "plain"])
  func agreesWithPython(operation: String) throws {
    let lines = Self.lines.filter { $0[0] == operation }
    #expect(lines.count >= 150)
    for line in lines {
      #expect(answer(line) == line[line.count - 1], "\(line.joined(separator: " "))")
    }
  }

  /// Where both operands fit a machine word its result, if it has one, is the same to the scale.
  @Test(arguments: ["+", "-", "*", "%", "compare", "round"])
  func smallAgreesWithPython(operation: String) throws {
    var answered = 0
    for line in Self.lines where line[0] == operation {
      guard let answer = smallAnswer(line) else { continue }
      answered += 1
      #expect(answer == line[line.count - 1], "\(line.joined(separator: " "))")
    }
    #expect(answered >= 50)
  }

  /// A text that a machine word takes is the number that Python reads, and is written back as it was.
  @Test func smallReadsWhatPythonReads() throws {
    var answered = 0
    for line in Self.lines where line[0] == "text" || line[0] == "plain" {
      let text = line[line[0] == "text" ? 1 : 2]
      guard let small = Array(text.utf8).withUnsafeBytes({ SmallDecimal(text: $0) }) else { continue }
      answered += 1
      #expect(small.description == text)
      if line[0] == "text" { #expect(shown(BigDecimal(small)) == line[2]) }
    }
    #expect(answered >= 100)
  }

  private func answer(_ line: [String]) -> String {
    do {
      let left = try BigDecimal(line[1])
      switch line[0] {
      case "+": return shown(try left.adding(BigDecimal(line[2])))
      case "-": return shown(try left.subtracting(BigDecimal(line[2])))
      case "*": return shown(try left.multiplied(by: BigDecimal(line[2])))
      case "/": return shown(try left.divided(by: BigDecimal(line[2])))
      case "%": return shown(try left.remainder(dividingBy: BigDecimal(line[2])))
      case "compare": return String(left.compared(to: try BigDecimal(line[2])).signum())
      case "round": return shown(try left.rounded(toPlaces: Int(line[2]) ?? .max))
      case "floor": return shown(left.floor)
      case "ceil": return shown(left.ceil)
      case "plain": return left.description
      default: return shown(left)
      }
    } catch {
      switch error {
      case .overflow: return "overflow"
      case .divisionByZero: return "divisionByZero"
      case .notANumber: return "notANumber"
      }
    }
  }

  private func smallAnswer(_ line: [String]) -> String? {
    guard let left = try? BigDecimal(line[1]).small, let right = try? BigDecimal(line[2]).small else { return nil }
    let result: SmallDecimal?
    switch line[0] {
    case "+": result = left.adding(right)
    case "-": result = left.subtracting(right)
    case "*": result = left.multiplied(by: right)
    case "%": result = left.remainder(dividingBy: right)
    case "round": result = left.rounded(toPlaces: Int(right.mantissa))
    default: return left < right ? "-1" : left == right ? "0" : "1"
    }
    return result.map { shown(BigDecimal($0)) }
  }

  private func shown(_ number: BigDecimal) -> String { "\(number.coefficient)E\(number.exponent)" }
}
