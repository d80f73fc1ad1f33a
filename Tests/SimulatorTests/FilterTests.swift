import HTTP
import JSON
import Testing

struct FilterTests {
  @Test(arguments: [
    ("id ANY_OF [101, 107,9999]", ["101", "107"]),
    ("id EQUAL 1234", ["1234"]),
    ("id GREATER_NOT 103", ["101", "102", "103"]),
    ("companyName IS Acme", ["1234"]),
    ("companyname IS \"glenrock hospital\"", ["107"]),
    ("companyName START_WITH \"A\"", ["101", "102", "1234"]),
    ("companyName START_WITH_NOT A AND id LESS 105", ["103", "104"]),
    ("companyName END_WITH Clinic", ["118"]),
    ("companyName ENDWITH Clinic", ["118"]),
    ("companyName END_WITH_NOT s AND id LESS_OR_EQUAL 103", ["102", "103"]),
    ("companyName CONTAIN \"éd\"", ["114"]),
    ("companyName CONTAIN_NOT e AND id LESS 104", ["101"]),
    ("companyName IS_NOT Acme AND id GREATER 119", ["120"]),
    ("email EMPTY", ["103", "106", "112", "118"]),
    ("email EMPTY_NOT AND id LESS 104", ["101", "102"]),
    ("addressBook EMPTY_NOT", ["107"]),
    ("email IS_NOT x AND id EQUAL 103", ["103"]),
    ("creditLimit LESS 600", ["115"]),
    ("creditLimit EMPTY AND balance GREATER 0", ["103", "112"]),
    ("balance GREATER 18903.76 AND balance LESS 18903.78", ["104"]),
    ("balance EQUAL 1234.560", ["1234"]),
    ("balance EQUAL_NOT 0 AND id LESS 104", ["102", "103"]),
    ("balance GREATER_OR_EQUAL 120455.63", ["113"]),
    ("balance ANY_OF [0.010, 12]", ["115", "120"]),
    ("balance ANY_OF_NOT [0] AND id LESS 104", ["102", "103"]),
    ("balance BETWEEN [12, 42.15]", ["103", "115"]),
    ("balance WITHIN [12.0, 42.1]", ["115"]),
    ("balance BETWEEN_NOT [0, 10000]", ["104", "111", "113"]),
    ("balance LESS_OR_EQUAL_NOT 18903.77", ["113"]),
    ("balance GREATER_OR_EQUAL_NOT 12 AND balance LESS_NOT 0.01", ["120"]),
    ("isInactive IS true", []),
    ("isPerson IS_NOT false", []),
    ("isInactive IS false AND id EQUAL 1234", ["1234"]),
    ("subsidiary ANY_OF [2, 3]", ["105", "109", "114", "116"]),
    ("currency ANY_OF_NOT [1] AND subsidiary ANY_OF [1]", ["115"]),
    ("emailPreference ANY_OF [PDF]", []),
    ("externalId IS \"CID001\"", ["107"]),
    ("dateCreated ON 1/4/2019 AND id EQUAL 101", ["101"]),
    ("dateCreated AFTER \"1/3/2019\" AND dateCreated BEFORE 1/5/2019 AND id EQUAL 101", ["101"]),
    ("dateCreated ON_OR_AFTER 1/5/2019", []),
    ("dateCreated ON_OR_BEFORE 01/04/2019 AND id EQUAL 101", ["101"]),
    ("dateCreated ON_NOT 1/4/2019", []),
    ("firstSaleDate BEFORE 1/1/2030", []),
  ])
  func operators(filter: String, ids: [String]) throws {
    #expect(try TestUser().ids(filter) == ids)
  }

  @Test func andBindsTighterThanOr() throws {
    let user = try TestUser()
    #expect(user.ids("id EQUAL 101 OR id EQUAL 102 AND id EQUAL 103") == ["101"])
    #expect(user.ids("(id EQUAL 101 OR id EQUAL 102) AND id LESS 102") == ["101"])
    #expect(user.ids("id EQUAL 101 AND (id EQUAL 102 OR id EQUAL 101)") == ["101"])
    #expect(user.ids("((id EQUAL 101))OR(id EQUAL 102)") == ["101", "102"])
  }

  @Test func anEmptyFilterAcceptsAll() throws {
    #expect(try TestUser().get("customer?q=")?["totalResults"] == 200)
  }

  @Test func quotedValuesMayLookLikeAnything() throws {
    let user = try TestUser()
    _ = try user.make(#"{"companyName":"A OR (B), [C]","subsidiary":"1","externalId":"A|B"}"#)
    #expect(user.ids(#"companyName IS "A OR (B), [C]""#) == ["1235"])
    #expect(user.ids(#"externalId IS "A|B""#) == ["1235"])
  }

  @Test(arguments: [
    ("colour IS red", "Unknown identifier 'colour'"),
    ("companyName LIKE A", "Expected an operator for field 'companyName', found 'LIKE'"),
    ("companyName is A", "Expected an operator for field 'companyName', found 'is'"),
    ("companyName IS", "Expected a value, found the end of the filter"),
    ("companyName", "Expected an operator for field 'companyName', found the end of the filter"),
    ("companyName GREATER 1", "Operator 'GREATER' cannot be used with field 'companyName'"),
    ("balance CONTAIN 1", "Operator 'CONTAIN' cannot be used with field 'balance'"),
    ("addressBook IS 1", "Operator 'IS' cannot be used with field 'addressBook'"),
    ("subsidiary IS 1", "Operator 'IS' cannot be used with field 'subsidiary'"),
    ("isInactive EQUAL true", "Operator 'EQUAL' cannot be used with field 'isInactive'"),
    ("isInactive IS T", "'T' is neither true nor false"),
    ("balance EQUAL x", "'x' is not a number"),
    ("balance BETWEEN [1]", "Expected two values in brackets, found 1"),
    ("balance ANY_OF 1", "Expected a list in brackets, found '1'"),
    ("balance ANY_OF [1", "Expected ',' or ']', found the end of the filter"),
    ("dateCreated ON 2019-01-04", "'2019-01-04' is not a date in the format M/D/YYYY"),
    ("dateCreated ON 2/29/2019", "'2/29/2019' is not a date in the format M/D/YYYY"),
    ("(id EQUAL 1", "Expected ')', found the end of the filter"),
    ("id EQUAL 1)", "Expected AND or OR, found ')'"),
    ("id EQUAL 1 id EQUAL 2", "Expected AND or OR, found 'id'"),
    ("id EQUAL 1 AND", "Expected a field, found the end of the filter"),
    ("companyName IS \"A", "A quotation mark is not closed"),
    ("\"companyName\" IS A", "Expected a field, found \"companyName\""),
  ])
  func mistakesAreNamed(filter: String, message: String) throws {
    let response = try TestUser().send("GET", "customer?q=\(percentEncoded(filter))")
    #expect(response.status == 400)
    #expect(response.code == "INVALID_PARAMETER")
    #expect(response.detail?["o:errorQueryParam"] == "q")
    #expect(
      response.text
        == "Invalid search query. Detailed unprocessed description follows. Search error occurred: \(message).")
  }

  @Test func aLongFilterIsNotADeepOne() throws {
    let filter = Array(repeating: "id LESS 1", count: 20_000).joined(separator: " OR ") + " OR id EQUAL 101"
    #expect(try TestUser().ids("id LESS 103 AND (\(filter))") == ["101"])
  }

  @Test func parenthesesAreNotFollowedForEver() throws {
    let filter = String(repeating: "(", count: 100_000)
    let response = try TestUser().send("GET", "customer?q=\(filter)")
    #expect(response.status == 400)
    #expect(response.text?.hasSuffix("More than 100 parentheses are open.") == true)
  }
}
