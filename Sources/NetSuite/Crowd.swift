/// What is known when an account has no room for another request.
struct Crowd {
  /// How many nss was asking at once by then.
  let limit: Int

  var notes: [String] {
    [
      "nss had come down to \(limit) request\(limit == 1 ? "" : "s") at once by then",
      "the account's limit is shared by all its integrations; `nss account limits` shows it",
    ]
  }
}
