import Diagnostics

/// `import "lib/customers.nss" as customers`: runs the file, unless it has run. Its names live in the script's frame.
final class ImportStep: Step, @unchecked Sendable {
  let module: Module
  /// The path as it is written.
  let path: String
  /// The importing file.
  let source: Source

  init(_ module: Module, path: String, source: Source, _ span: Span) {
    self.module = module
    self.path = path
    self.source = source
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    if case .bool(true) = f[module.slot] { return .normal }
    f[module.slot] = .bool(true)
    let (outer, marks) = (c.pointee.source, c.pointee.marks)
    c.pointee.source = module.source
    defer { c.pointee.source = outer }
    do {
      _ = try module.body.run(c, f)
      try c.checkExamined(.blockEnds("import"), since: marks)
    } catch let failure as Failure {
      // A session goes on, and must not take it for run.
      f[module.slot] = .null
      failure.passed(through: path, in: module.source, calledAt: span)
      failure.place(in: source)
      throw failure
    }
    return .normal
  }
}
