import HTTP

/// What every request passes: it finds the route, checks the login, and puts on each answer what all have.
struct FrontDoor: Sendable {
  private let account: String
  private let logins: Logins
  private let routes: RouteTable
  private let jobs: JobBoard
  private let stamp: Stamp

  init(_ options: SimulatorOptions, logins: Logins, jobs: JobBoard, services: [any Service]) {
    (account, stamp) = (options.account, Stamp(now: options.now))
    (self.logins, self.jobs) = (logins, jobs)
    routes = RouteTable(services)
  }

  /// The answer. `host` names the simulator in links when the request does not.
  func answer(_ request: HTTPRequest, host: String = "127.0.0.1") -> HTTPResponse {
    jobs.carryOutDue { stamped(answerTask($0, host: host)) }
    do {
      return stamped(try answer(try Call(request, host: host)))
    } catch {
      return stamped(Realm.rest.answer(error))
    }
  }

  /// The answer to a request that was let in when it was put aside.
  private func answerTask(_ request: HTTPRequest, host: String) -> HTTPResponse {
    do {
      let call = try Call(request, host: host)
      return try carryOut(call, routes.match(request.method, call.path))
    } catch {
      return Realm.rest.answer(error)
    }
  }

  /// The answer with what every answer has.
  func stamped(_ response: HTTPResponse) -> HTTPResponse {
    var response = response
    stamp.stamp(&response)
    return response
  }

  private func answer(_ call: Call) throws(Problem) -> HTTPResponse {
    var call = call
    let realm = Realm(of: call.path)
    let match = routes.match(call.request.method, call.path)
    do {
      if !match.isOpen { call.caller = try logins.authorize(call, for: realm.scope) }
    } catch {
      return realm.answer(error, account: account)
    }
    do {
      if let accepted = try jobs.accept(call) { return accepted }
      return try carryOut(call, match)
    } catch {
      return realm.answer(error)
    }
  }

  private func carryOut(_ call: Call, _ match: RouteTable.Match) throws(Problem) -> HTTPResponse {
    switch match {
    case .route(let route, let arguments):
      var call = call
      call.arguments = arguments
      return try route.handler(call)
    case _ where call.request.method == "OPTIONS":
      // Connectors use it as a ping. That it wants a login, as the rest does, is assumed.
      return HTTPResponse(status: 204)
    case .otherMethods(let methods, _):
      throw .methodNotAllowed(call.request.method, allowed: methods)
    case .nothing:
      throw .unknownPath(call.target)
    }
  }
}
