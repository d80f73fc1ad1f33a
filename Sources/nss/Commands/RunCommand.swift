extension Command {
  static let run = Command("run", operands: "FILE…", summary: "Run scripts.") { _, _ in .passed }
  static let check = Command("check", operands: "FILE…", summary: "Check scripts.") { _, _ in .passed }
}
