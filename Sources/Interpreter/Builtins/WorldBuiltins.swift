import Platform

extension Builtins {
  static let world: [Builtin] = files + [
    Builtin(
      "env", "name", summary: "The variable of the environment; null when it is not set.",
      examples: [#"env("NSS_EXAMPLE_NOT_SET") == null"#, #"env("NSS_EXAMPLE_NOT_SET") ?? "staging" == "staging""#]
    ) { (call: Call, name: String) in call.host.variable(name).map(Value.string) ?? .null }.offered(on: []),
    Builtin(
      "secret", "name",
      summary: """
        The variable of the environment as a secret: nss strikes it out of all it shows from then on. So it is in base64, \
        percent-encoded and JSON-escaped. Requests and files have the true value. What a script makes of it, a part or \
        another order of its letters, is not known again.
        """,
      examples: [#"if env("NSS_EXAMPLE_TOKEN") != null { let token = secret("NSS_EXAMPLE_TOKEN"); assert token.length >= 4 }"#],
      hasEffect: true
    ) { (call: Call, name: String) in
      guard let value = call.host.variable(name) else { throw BuiltinFailure.unset(name) }
      guard value.utf8.count >= Redactor.shortestSecret else { throw BuiltinFailure.tooShort(name, value) }
      call.host.hide(value)
      return value
    }.offered(on: []),
    Builtin(
      "sleep", "duration", summary: "Waits. Ctrl-C ends it; `retry` is the way to wait for something to happen.",
      examples: ["sleep(1ms)"], hasEffect: true
    ) { (call: Call, duration: DurationArgument) -> Value in
      guard duration.nanoseconds >= 0 else { throw BuiltinFailure(argument: 0, "`sleep` cannot go back in time") }
      do throws(StreamError) {
        try call.host.sleep(nanoseconds: duration.nanoseconds, cancellation: call.cancellation)
      } catch {
        throw Failure.interrupted(at: call.span)
      }
      return .null
    },
    Builtin(
      "table", "rows",
      summary: """
        A table of the rows, as text. It takes a list of maps (a column for every key), a collection, a list of lists, or a map. Numbers \
        stand on the right, null is empty, a cell of more than 60 columns is cut.
        """,
      examples: [
        #"table([{ id: 7, name: "Acme" }, { id: 12 }]) == " id | name\n----+------\n  7 | Acme\n 12 |""#,
        #"table({ id: 7, ok: true }) == " id | 7\n ok | true""#,
      ]
    ) { (call: Call, rows: Value) -> String in
      do {
        return try TableText(of: try RowList.read(rows, call)).text
      } catch let unfit as TableText.Unfit {
        throw BuiltinFailure(argument: 0, unfit.reason)
      }
    }.offered(on: ["list", "map", "response"]),
  ]
}

extension BuiltinFailure {
  fileprivate static func unset(_ name: String) -> BuiltinFailure {
    BuiltinFailure(
      argument: 0, "the secret \(name) is not set", label: "no variable of the environment",
      hint: "`\(name)=… nss run …`, or `env(…)` where it may be missing")
  }

  fileprivate static func tooShort(_ name: String, _ value: String) -> BuiltinFailure {
    BuiltinFailure(
      argument: 0, "the secret \(name) is \(value.isEmpty ? "empty" : "too short to be hidden")",
      label: value.isEmpty ? "nothing is in it" : "shorter than \(Redactor.shortestSecret) bytes",
      hint: "to strike so short a text out of all output would garble it and show where it stood; `env(…)` reads what is no secret")
  }
}
