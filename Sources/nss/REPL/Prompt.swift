import Diagnostics

/// What stands before the cursor: the account, and whether an input goes on.
struct Prompt {
  let label: String
  let isProduction: Bool
  let isReadOnly: Bool
  let usesColor: Bool

  init(_ account: ReplAccount, usesColor: Bool) {
    (label, isProduction, isReadOnly) = (account.label, account.isProduction, account.readOnly != nil)
    self.usesColor = usesColor
  }

  /// Where there is no account to name.
  init(label: String, usesColor: Bool) {
    (self.label, isProduction, isReadOnly, self.usesColor) = (label, false, false, usesColor)
  }

  /// `nss(sandbox 1234567_SB1)> `
  var first: String {
    let remark = (isProduction ? " PRODUCTION" : "") + (isReadOnly ? " read-only" : "")
    let place = label.isEmpty ? "" : "(\(label)\(remark))"
    return painted("nss\(place)>") + " "
  }

  /// Where an input goes on: as wide, so that lines stand below each other.
  var further: String { painted(String(repeating: " ", count: max(0, DisplayWidth.of(plain) - 5)) + "...>") + " " }

  private var plain: String { Prompt(label, isProduction, isReadOnly).first }

  private init(_ label: String, _ isProduction: Bool, _ isReadOnly: Bool) {
    (self.label, self.isProduction, self.isReadOnly, usesColor) = (label, isProduction, isReadOnly, false)
  }

  private func painted(_ text: String) -> String {
    usesColor ? "\u{1B}[\(isProduction ? "1;31" : "1;32")m\(text)\u{1B}[0m" : text
  }
}
