import Platform
import Synchronization
import Testing

@testable import Interpreter

/// What is too much to look at is neither shown whole nor left out without a word.
@Suite struct DisplayBoundTests {
  private static func rows(_ count: Int, columns: Int = 3) -> Value {
    let keys = Keys((0..<columns).map { Text.make("column\($0)") })
    let rows = (0..<count).map { row in
      Value.map(.make(keys: keys, copying: (0..<columns).map { .int(Int64(row * $0)) }[...]))
    }
    return .list(ListBox(rows))
  }

  @Test func aLongTableSaysHowManyRowsItHas() {
    let lines = Display().text(of: Self.rows(100_000)).split(separator: "\n")
    #expect(lines.count == Display.mostRows + 3)
    #expect(lines.last == "… rows 1–5,000 of 100,000 are shown: `write(\"rows.csv\", _)` writes all of them")
  }

  @Test func blocksAndCSVSayIt() {
    for form in [Display.Form.table, .csv] {
      let text = Display(form: form, expansion: .on).text(of: Self.rows(20_000, columns: 2))
      #expect(text.contains("of 20,000 are shown"))
    }
    let wide = Display().text(of: Self.rows(5_000, columns: 200))
    #expect(wide.utf8.count < Display.mostText + 10_000)
    #expect(wide.contains("of 5,000 are shown"), "\(wide.suffix(200))")
  }

  /// A page, and not the rest of its collection.
  @Test(arguments: Display.Form.allCases) func aPageOfManySaysSoBesideItsRows(form: Display.Form) throws {
    let body = #"{ "items": [{ "id": "1" }, { "id": "2" }], "count": 2, "offset": 0, "hasMore": MORE, "totalResults": 1168 }"#
    func shown(hasMore: Bool) -> ShownValue {
      let bytes = Array(body.replacing("MORE", with: "\(hasMore)").utf8)
      let answer = DisplayCase.response(200, "OK", [("Content-Type", "application/json")], bytes)
      return Display(form: form, usesColor: true).shown(.response(answer), isForFile: true)
    }
    let page = shown(hasMore: true)
    let file = form == .json ? "rows.json" : "rows.csv"
    #expect(page.cut == ShownValue.Cut(found: "rows 1–2 of 1,168", remedy: "`write(\"\(file)\", [..._])` writes all of them"))
    #expect(page.head.contains("200 OK") && !page.data.contains("200 OK") && !page.data.contains("\u{1B}") && !page.data.contains("–"))
    #expect(shown(hasMore: false).cut == nil && page.data.contains("2"))
  }

  @Test func longJSONIsCut() {
    let list = Value.list(ListBox(repeating: .string(String(repeating: "é", count: 1_000)), count: 10_000))
    for usesColor in [false, true] {
      let text = Display(usesColor: usesColor).text(of: list)
      #expect(text.utf8.count < Display.mostText + 10_000)
      #expect(text.contains("… it goes on: `write(\"value.json\", _)` writes all of it"))
    }
    #expect(Display().text(of: .string(String(repeating: "é", count: 2_200_000))).utf8.count < Display.mostText + 1_000)
  }

  @Test func longTextIsCut() {
    let text = Display().text(of: .string(String(repeating: "日本\n", count: 700_000)))
    #expect(text.hasSuffix("… 705.7 kB more: `write(\"text.txt\", _)` has all of it\n"))
    #expect(!text.contains("\u{FFFD}"))
  }

  /// On a stack of 64 KB, which a recursion would overflow.
  @Test(arguments: [1_000, 1_000_000]) func whatIsNestedDeepIsShown(depth: Int) throws {
    let size = Mutex(0)
    Thread(stackSize: 64 * 1024) {
      var value = Value.map(.make(["a": .int(1)]))
      for _ in 0..<depth { value = .list(ListBox([value])) }
      let forms = Display.Form.allCases.map { Display(form: $0).text(of: value).utf8.count }
      let row = Value.list(ListBox([.map(.make(["deep": value]))]))
      let rows = Display.Form.allCases.map { Display(form: $0).text(of: row).utf8.count }
      size.withLock { $0 = (forms + rows).max() ?? 0 }
    }.join()
    #expect((1_000_000..<Display.mostText + 10_000).contains(size.withLock { $0 }))
  }
}
