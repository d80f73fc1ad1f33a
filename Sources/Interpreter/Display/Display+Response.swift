import Diagnostics

extension Display {
  /// A line for the status, the headers that matter, then the body, or what an error says; as CSV the rows alone.
  func text(of response: ResponseBox) -> String {
    let isError = response.answer.status >= 400
    if form == .csv, !isError { return body(of: response) }
    return status(of: response) + headers(of: response) + (isError ? error(of: response) : body(of: response))
  }

  /// `200 OK · 812 B · 34 ms · 3 attempts`
  private func status(of response: ResponseBox) -> String {
    let answer = response.answer
    let color: Ink.Color = answer.status < 300 ? .green : answer.status < 400 ? .boldYellow : .boldRed
    let words = line(answer.reason.isEmpty ? "\(answer.status)" : "\(answer.status) \(answer.reason)")
    let parts =
      (answer.body.isEmpty ? [] : [ByteCount.text(answer.body.count)]) + [DurationText.rough(answer.duration)]
      + (answer.attempts > 1 ? ["\(answer.attempts) attempts"] : [])
    return ink.paint(words, color) + ink.paint(parts.map { " · \($0)" }.joined(), .faint) + "\n"
  }

  private func headers(of response: ResponseBox) -> String {
    var wanted = ["Location", "X-NetSuite-PropertyValidation"]
    if response.answer.status >= 400 { wanted += ["Retry-After", "X-N-OperationId"] }
    if !response.claimsJSON, !response.answer.body.isEmpty { wanted.append("Content-Type") }
    return wanted.map { name in
      guard let value = response.header(name.lowercased()), !value.isEmpty else { return "" }
      return ink.paint(name, .boldBlue) + ": " + line(value) + (name == "Location" ? meaning(of: response) : "") + "\n"
    }.joined()
  }

  /// What was made there.
  private func meaning(of response: ResponseBox) -> String {
    if let job = response.jobNumber { return ink.paint(" (job \(line(job)): `wait(_)` gives its answer)", .faint) }
    return response.madeID.map { ink.paint(" (id \(line($0)))", .faint) } ?? ""
  }

  /// NetSuite's own words, and what is known beside them; the body, too, where it says anything else.
  private func error(of response: ResponseBox) -> String {
    let details = response.errorDetails.map { detail in
      [detail.code, detail.detail].filter { $0.isString }.map { line($0.text) }
    }
    let isTold = details.contains { !$0.isEmpty }
    var text = ""
    for (detail, words) in zip(response.errorDetails, details) where !words.isEmpty {
      let code = detail.code.isString ? ink.paint(words[0], .boldRed) : nil
      text += ([code].compactMap { $0 } + words.dropFirst(code == nil ? 0 : 1)).joined(separator: ": ") + "\n"
      if detail.path.isString { text += "  at \(line(detail.path.text))\n" }
    }
    if !isTold || form == .json { text += body(of: response) }
    return text + response.answer.notes.map { ink.paint("= ", .boldBlue) + line($0) + "\n" }.joined()
  }

  private func body(of response: ResponseBox) -> String {
    let bytes = response.answer.body
    if bytes.isEmpty { return "" }
    do {
      let body = try response.body(readAt: response.span)
      if response.claimsJSON { return text(of: body, writtenBy: #"write("body.json", _.body)"#, isAnswer: true) }
    } catch {
      let notes = (error as? Failure)?.diagnostic.notes.last.map { [$0] } ?? []
      let words = ((error as? Failure)?.diagnostic.title).map { [$0] } ?? []
      return ink.paint((words + notes).map(line).joined(separator: ": "), .boldYellow) + "\n" + plain(response)
    }
    return plain(response)
  }

  /// A body that is no JSON. Of a page of HTML, which is written for a browser, its beginning is enough.
  private func plain(_ response: ResponseBox) -> String {
    let bytes = response.answer.body
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      return "(\(bytes.count) bytes that are no text)\n"
    }
    let isPage = response.header("content-type")?.lowercased().hasPrefix("text/html") == true
    let words = conceal(text)
    return isPage
      ? lines(of: words, upTo: 20, bytes: 2_000, wholeIn: "_.text") : lines(of: words, wholeIn: #"write("body.txt", _.text)"#)
  }
}

extension Value {
  fileprivate var isString: Bool { if case .string = self { true } else { false } }
}
