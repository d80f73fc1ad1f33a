import HTTP
import JSON
import Testing

/// Lines of a keyed sublist (addressBook) and of one without a key (contactRoles), by NetSuite's rules for updates.
struct SublistTests {
  private func labels(_ user: TestUser, _ path: String) -> [String]? {
    user.get("\(path)/addressBook")?["items"]?.list?.compactMap { line in
      line["label"]?.string.map { "\(line["id"]?.int64 ?? 0) \($0)" }
    }
  }

  private func makeTwo(_ user: TestUser) throws -> String {
    let lines = #"[{"label":"A","addressBookAddress":{"city":"Bonn","zip":"1"}},{"label":"B"}]"#
    return try user.make(#"{"companyName":"x","subsidiary":"1","addressBook":{"items":\#(lines)}}"#)
  }

  @Test func linesAreNumbered() throws {
    let user = try TestUser()
    let path = try makeTwo(user)
    #expect(labels(user, path) == ["1 A", "2 B"])
    #expect(user.get("\(path)/addressBook/2")?["internalId"] == 2)
    #expect(user.get("\(path)/addressBook/1/addressBookAddress")?["city"] == "Bonn")
  }

  @Test func aLineWithItsKeyIsChangedAndOthersAreAdded() throws {
    let user = try TestUser()
    let path = try makeTwo(user)
    let body = #"{"addressBook":{"items":[{"id":1,"label":"A2","addressBookAddress":{"zip":null}},{"label":"C"}]}}"#
    #expect(user.send("PATCH", path, body).status == 204)
    #expect(labels(user, path) == ["1 A2", "2 B", "3 C"])
    #expect(user.get("\(path)/addressBook/1/addressBookAddress")?["city"] == "Bonn")
    #expect(user.get("\(path)/addressBook/1/addressBookAddress")?["zip"] == nil)
  }

  @Test func replacingTakesAwayWhatIsNotNamed() throws {
    let user = try TestUser()
    let path = try makeTwo(user)
    let body = #"{"addressBook":{"items":[{"id":2},{"label":"C"}]}}"#
    #expect(user.send("PATCH", "\(path)?replace=addressBook", body).status == 204)
    #expect(labels(user, path) == ["2 B", "3 C"])
  }

  @Test(arguments: [#"{"addressBook":{"items":[]}}"#, #"{"addressBook":null}"#])
  func linesAreClearedByReplacingAlone(body: String) throws {
    let user = try TestUser()
    let path = try makeTwo(user)
    #expect(user.send("PATCH", path, body).status == 204)
    #expect(labels(user, path)?.count == 2)
    #expect(user.send("PATCH", "\(path)?replace=addressBook", body).status == 204)
    #expect(labels(user, path) == [])
    #expect(user.get(path)?["addressBook"] != nil)
  }

  @Test func withoutAKeyLinesAreAddedOrAllReplaced() throws {
    let user = try TestUser()
    let path = try makeTwo(user)
    func emails() -> [String]? { user.get("\(path)/contactRoles")?["items"]?.list?.compactMap { $0["email"]?.string } }
    for email in ["a", "a"] {
      #expect(user.send("PATCH", path, #"{"contactRoles":{"items":[{"email":"\#(email)"}]}}"#).status == 204)
    }
    #expect(emails() == ["a", "a"])
    let replacement = #"{"contactRoles":{"items":[{"email":"b"}]}}"#
    #expect(user.send("PATCH", "\(path)?replace=contactRoles", replacement).status == 204)
    #expect(emails() == ["b"])
  }
}
