import Diagnostics

/// What stands before the cursor: the account, and whether an input goes on.
struct Prompt {
  let label: String
  let isProduction: Bool
  let isReadOnly: Bool
  let ink: Ink

  /// `label` names the account, or where a script has stopped.
  init(_ label: String, isProduction: Bool = false, isReadOnly: Bool = false, ink: Ink) {
    (self.label, self.isProduction, self.isReadOnly, self.ink) = (label, isProduction, isReadOnly, ink)
  }

  init(_ account: ReplAccount, ink: Ink) {
    self.init(account.label, isProduction: account.isProduction, isReadOnly: account.readOnly != nil, ink: ink)
  }

  /// `nss(sandbox 1234567_SB1)> `
  var first: String { painted(mark) }

  /// Where an input goes on: as wide, so that lines stand below each other.
  var further: String { painted(String(repeating: " ", count: max(0, DisplayWidth.of(mark) - 4)) + "...>") }

  private var mark: String {
    let remark = (isProduction ? " PRODUCTION" : "") + (isReadOnly ? " read-only" : "")
    return "nss\(label.isEmpty ? "" : "(\(label)\(remark))")>"
  }

  private func painted(_ text: String) -> String { ink.paint(text, isProduction ? .boldRed : .boldGreen) + " " }
}
