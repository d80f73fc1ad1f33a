import Diagnostics

/// A variable that is captured: its slot holds the cell with its value.
final class CellNode: Node, @unchecked Sendable {
  let name: String
  let slot: Int

  init(_ name: String, _ slot: Int, _ span: Span) {
    self.name = name
    self.slot = slot
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let value = (f + slot).cell.pointee
    if case .unset = value { throw Failure.notYet(name, at: span) }
    return value
  }
}

/// `let x = value` of a variable that is captured; the block has made its cell.
final class StoreCellStep: Step, @unchecked Sendable {
  let slot: Int
  let value: Node

  init(_ slot: Int, _ value: Node, _ span: Span) {
    self.slot = slot
    self.value = value
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    let value = try value.evaluate(c, f)
    (f + slot).cell.pointee = value
    return .normal
  }
}

/// The beginning of a block whose variables are captured: each turn of a loop has cells of its own.
final class FreshCellsStep: Step, @unchecked Sendable {
  let slots: [Int]

  init(_ slots: [Int], _ span: Span) {
    self.slots = slots
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    for slot in slots { f[slot] = .cell(CellBox(.unset, era: c.pointee.era)) }
    return .normal
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// The place of the variable whose cell is in this slot.
  @inline(__always)
  var cell: UnsafeMutablePointer<Value> { cellBox.place }

  /// The cell in this slot.
  @inline(__always)
  var cellBox: CellBox {
    guard case .cell(let box) = pointee else { preconditionFailure("the slot of a captured variable holds its cell") }
    return box
  }
}
