import Diagnostics

extension Display {
  /// A line for the status, the headers that matter, and what an error says.
  func head(of response: ResponseBox) -> String {
    status(of: response) + headers(of: response) + (response.answer.status >= 400 ? error(of: response) : "")
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
    // They are all that was asked for.
    if ["HEAD", "OPTIONS"].contains(response.request.method) {
      return response.answer.headers.map { header($0.name, $0.value) }.joined()
    }
    // What properties NetSuite did not know is a warning of the request's.
    var wanted = ["Location"]
    if response.answer.status >= 400 { wanted += ["Retry-After", "X-N-OperationId"] }
    if !response.claimsJSON, !response.answer.body.isEmpty { wanted.append("Content-Type") }
    return wanted.map { name in
      guard let value = response.header(name.lowercased()), !value.isEmpty else { return "" }
      return header(name, value, remark: name == "Location" ? meaning(of: response) : "")
    }.joined()
  }

  private func header(_ name: String, _ value: String, remark: String = "") -> String {
    "\(ink.paint(line(name), .boldBlue)): \(line(value))\(ink.paint(remark, .faint))\n"
  }

  /// What was made there.
  private func meaning(of response: ResponseBox) -> String {
    if let job = response.jobNumber { return " (job \(line(job)): `wait(_)` gives its answer)" }
    return response.madeID.map { " (id \(line($0)))" } ?? ""
  }

  /// Errors to tell; a batch may have hundreds.
  private static let mostErrors = 50

  /// NetSuite's own words, or the body where it says anything else, and what is known beside them.
  private func error(of response: ResponseBox) -> String {
    let details = form == .json ? [] : response.errorDetails.filter { $0.code.isString || $0.detail.isString }
    var text = details.isEmpty ? body(of: response).text : details.prefix(Self.mostErrors).map(words).joined()
    let rest = details.count - Self.mostErrors
    if rest > 0 { text += remark("\(rest) more: `_.body` has all of them") }
    return text + response.answer.notes.map { ink.paint("= ", .boldBlue) + line($0) + "\n" }.joined()
  }

  /// `INVALID_CONTENT: Enter a valid value.`, and where.
  private func words(of detail: ResponseBox.ErrorDetail) -> String {
    let code = detail.code.isString ? [ink.paint(line(detail.code.text), .boldRed)] : []
    let words = detail.detail.isString ? [line(detail.detail.text)] : []
    let path = detail.path.isString ? "  at \(line(detail.path.text))\n" : ""
    return (code + words).joined(separator: ": ") + "\n" + path
  }

  func body(of response: ResponseBox) -> ShownValue {
    let bytes = response.answer.body
    if bytes.isEmpty { return ShownValue() }
    do {
      let body = try response.body(readAt: response.span)
      if response.claimsJSON { return shown(body, writtenBy: #"write("body.json", _.body)"#, isAnswer: true) }
      return plain(response)
    } catch {
      // Its last note says what is wrong with the body.
      let diagnostic = (error as? Failure)?.diagnostic
      let words = [diagnostic?.title, diagnostic?.notes.last].compactMap { $0 }.map(line).joined(separator: ": ")
      var shown = plain(response)
      shown.head = ink.paint(words, .boldYellow) + "\n"
      return shown
    }
  }

  /// A body that is no JSON. Of a page of HTML, which is written for a browser, its beginning is enough.
  private func plain(_ response: ResponseBox) -> ShownValue {
    let bytes = response.answer.body
    guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
      return ShownValue(data: "(\(bytes.count) bytes that are no text)\n")
    }
    let isPage = response.header("content-type")?.lowercased().hasPrefix("text/html") == true
    let words = conceal(text)
    if isPage { return lines(of: words, upTo: 20, bytes: 2_000, wholeIn: "_.text") }
    return lines(of: words, wholeIn: #"write("body.txt", _.text)"#)
  }
}

extension Value {
  fileprivate var isString: Bool { if case .string = self { true } else { false } }
}
