import Diagnostics

/// Why an error status must have been looked at by now.
enum ExaminationCause {
  /// Another field of the response is read.
  case fieldRead(String, Span)
  case nextRequest(Span)
  /// `try`, `retry` or `defer`.
  case blockEnds(String)
  case functionEnds(String)
  /// A turn of a parallel loop.
  case turnEnds
  /// `script`, or `input` of a session.
  case scriptEnds(String)
}

extension UnsafeMutablePointer where Pointee == ContextData {
  /// Raises the latest error status that nobody has looked at.
  func checkExamined(_ cause: ExaminationCause) throws {
    if let response = pointee.unexamined { try checkExamined(response, cause) }
  }

  /// Raises it when it came behind this mark.
  func checkExamined(_ cause: ExaminationCause, since mark: Int) throws {
    if pointee.unexaminedMark > mark { try checkExamined(cause) }
  }

  /// Adds it to a failure on its way up, when it came behind this mark: whoever catches the one has the other too.
  func addUnexamined(_ cause: ExaminationCause, since mark: Int, to failure: Failure) {
    do {
      try checkExamined(cause, since: mark)
    } catch let other as Failure {
      failure.further.append(other)
    } catch {
      preconditionFailure("an examination throws failures only, not \(error)")
    }
  }

  /// Takes note of an answer whose status must be looked at.
  func noteUnexamined(_ response: ResponseBox) {
    pointee.marks += 1
    pointee.unexaminedMark = pointee.marks
    pointee.unexamined = response
  }

  /// Raises a response's error status when nobody has looked at it; to raise it is to look at it.
  func checkExamined(_ response: ResponseBox, _ cause: ExaminationCause) throws {
    if response.isExamined { return }
    response.examine(self)
    throw Failure.unexamined(response, cause)
  }
}

extension Failure {
  /// An error status that nobody looked at: points at the request and shows NetSuite's code and detail.
  fileprivate static func unexamined(_ response: ResponseBox, _ cause: ExaminationCause) -> Failure {
    let status = "\(response.answer.status)\(response.answer.reason.isEmpty ? "" : " " + response.answer.reason)"
    let place = response.errorPlace
    var labels = place == response.span ? [] : [Diagnostic.Label(response.span)]
    var notes = [response.summary] + response.errorNotes
    switch cause {
    case .fieldRead(let name, let span):
      labels += [Diagnostic.Label(span, "`\(name)` was read before its status was looked at")]
    case .nextRequest(let span): labels += [Diagnostic.Label(span, "the next request would be sent")]
    case .blockEnds(let word): notes.append("nothing looked at the status before the `\(word)` ended")
    case .functionEnds(let name): notes.append("nothing looked at the status before `\(name)` ended")
    case .turnEnds: notes.append("nothing looked at the status before the turn of the parallel loop ended")
    case .scriptEnds(let what): notes.append("nothing looked at the status before the \(what) ended")
    }
    let failure = Failure(
      .request, "the request was answered \(status)", at: place, label: "answered \(response.answer.status)",
      labels: labels,
      notes: notes,
      hint: "if this status may be, say so: `with allow: \(response.answer.status)`, or look at `status`",
      response: response)
    failure.place(in: response.source)
    return failure
  }
}
