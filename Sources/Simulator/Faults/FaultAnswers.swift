import HTTP

extension Fault {
  /// The answer that stands in the place of what was asked for; nil when that is done.
  func refusal(in realm: Realm) -> HTTPResponse? {
    switch self {
    case .tooManyRequests: realm.overLimit
    case .serverError: realm.answer(.unexpected)
    case .badGateway: .page(502, "Bad Gateway")
    case .unavailable: realm.answer(Problem(503, []))
    case .unavailablePage: .page(503, "NetSuite is down for maintenance")
    case .drop, .lost, .truncate, .garble, .slow: nil
    }
  }

  /// The way in which the answer to what was done goes out.
  func delivery(of response: HTTPResponse) -> ServerAnswer {
    switch self {
    case .drop, .lost: return .none
    // Nothing of a body can be missing where there is none: then the whole answer is.
    case .truncate: return response.body.isEmpty ? .none : .cut(response, bodyBytes: response.body.count / 2)
    case .garble:
      var garbled = response
      garbled.body = garbled.body.isEmpty ? [] : Array("{\"links\":[\u{fffd}".utf8) + [0xff, 0x00] + garbled.body.prefix(20)
      return .whole(garbled)
    default: return .whole(response)
    }
  }
}

extension Realm {
  /// Too many requests at once (netsuite.md 5 and 6): 429 of the REST services, 400 of RESTlets.
  var overLimit: HTTPResponse {
    switch self {
    case .rest: answer(.concurrencyLimit)
    case .restlets: answer(.restletLimit)
    }
  }
}

extension Problem {
  /// The title, and a code at the top besides the one in its place, are those of Oracle's sample.
  fileprivate static var concurrencyLimit: Problem {
    var problem = Problem(
      429, .concurrencyLimitExceeded, "Concurrent request limit exceeded. Request blocked.")
    (problem.title, problem.topCode) = ("Bad Request", .userError)
    return problem
  }

  fileprivate static let restletLimit = Problem(
    400, .restletLimitExceeded, "The maximum number of concurrent requests of the account is exceeded.")

  /// Support finds the error by its id, which is of this form.
  fileprivate static let unexpected = Problem(
    500, .unexpectedError, "An unexpected error occurred. Error ID: jrgbpyylphhishmmlxyt")
}

extension HTTPResponse {
  /// What a machine in front of NetSuite's own says: HTML.
  fileprivate static func page(_ status: Int, _ title: String) -> HTTPResponse {
    let html = "<!DOCTYPE html>\n<html><head><title>\(title)</title></head><body><h1>\(title)</h1></body></html>\n"
    return HTTPResponse(status: status, headers: ["Content-Type": "text/html; charset=utf-8"], body: Array(html.utf8))
  }
}
