import JSON
import Testing

@Suite struct ValueTests {
  @Test func keepsTheOrderOfKeysAndTheTextOfNumbers() throws {
    let text = #"{"z":1234.10,"a":1E2,"m":[-0,1.0,12345678901234567890123,0.1e-7],"":null,"b":{"y":true,"x":false}}"#
    #expect(try JSONValue.parse(text).text == text)
  }

  @Test func theLastDuplicateWinsAtTheFirstsPlace() throws {
    #expect(try JSONValue.parse(#"{"a":1,"b":2,"a":3}"#).text == #"{"a":3,"b":2}"#)
    let many = (0..<20).map { "\"k\($0)\":\($0)" } + ["\"k3\":\"new\"", "\"k19\":null"]
    let object = try #require(try JSONValue.parse("{" + many.joined(separator: ",") + "}").object)
    #expect(object.count == 20)
    #expect(object[3].key == "k3")
    #expect(object["k3"] == "new")
    #expect(object["k19"] == .null)
    #expect(object["k4"] == 4)
  }

  @Test func tellsKeysApartByTheirBytes() throws {
    let object = try #require(try JSONValue.parse(#"{"\u00e9":1,"e\u0301":2}"#).object)
    #expect(object.count == 2)
    #expect(object["\u{E9}"] == 1)
    #expect(object["e\u{301}"] == 2)
  }

  @Test func looksUp() throws {
    let value = try JSONValue.parse(#"{"items":[{"id":"7","total":1234.10,"closed":false}],"count":1.0,"next":null}"#)
    #expect(value["items"]?[0]?["id"]?.string == "7")
    #expect(value["items"]?[0]?["total"]?.decimal?.description == "1234.10")
    #expect(value["items"]?[0]?["closed"]?.bool == false)
    #expect(value["count"]?.int64 == 1)
    #expect(value["next"]?.isNull == true)
    #expect(value["items"]?[1] == nil)
    #expect(value["items"]?[-1] == nil)
    #expect(value["missing"] == nil)
    #expect(value["items"]?["id"] == nil)
    #expect(value[0] == nil)
    #expect(JSONValue.number("1e7000").decimal == nil)
    #expect(JSONValue.string("1").int64 == nil)
  }

  @Test(arguments: [3, 8, 9, 40])
  func setsAndRemovesEntries(count: Int) {
    var object = JSONObject((0..<count).map { ("k\($0)", JSONValue.number("\($0)")) })
    object["k1"] = nil
    object["missing"] = nil
    object["k0"] = "zero"
    object["new"] = true
    #expect(object.keys == ["k0"] + (2..<count).map { "k\($0)" } + ["new"])
    #expect(object["k1"] == nil)
    #expect(object["k0"] == "zero")
    #expect(object["k2"] == 2)
    #expect(object["new"] == true)
    for key in object.keys { object[key] = nil }
    #expect(object.isEmpty)
  }

  @Test func equalsWithoutOrderOfKeys() {
    let value: JSONValue = ["a": 1, "b": [true, nil, "x"]]
    #expect(value == ["b": [true, nil, "x"], "a": 1])
    #expect(value != ["a": 1, "b": [nil, true, "x"]])
    #expect(value != ["a": 1])
    #expect(value != ["a": 1, "c": [true, nil, "x"]])
    #expect(JSONValue.number("1") != .number("1.0"))
  }
}
