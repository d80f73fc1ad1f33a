/// Where the lines of a request's body went: of each sublist, by the id of a line, its place in the body.
struct Placement: Sendable {
  var places: [String: [Int: Int]] = [:]

  /// Lets what is wrong with a line be told by its place in the body.
  func placing<Result>(_ body: () throws(Problem) -> Result) throws(Problem) -> Result {
    do throws(Problem) {
      return try body()
    } catch {
      var problem = error
      problem.details = problem.details.map(placed)
      throw problem
    }
  }

  private func placed(_ detail: Problem.Detail) -> Problem.Detail {
    guard case .line(let sublist, _, let id, let field)? = detail.place, let place = places[sublist]?[id] else {
      return detail
    }
    var detail = detail
    detail.place = .path("\(sublist).items[\(place)].\(field)")
    return detail
  }
}
