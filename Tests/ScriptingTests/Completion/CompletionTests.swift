import Scripting
import Testing

/// What is offered at each place: `|` is the cursor, `…` behind the words means that there are more.
@Suite struct CompletionTests {
  @Test(arguments: [
    ("GET record/v1/cust|", "customer, customerPayment"),
    ("GET record/v1/CUSTOMERP|", "customerPayment"),
    ("GET re|", "record/v1/, restlet?script="),
    ("GET record/|", "record/v1/"),
    ("GET query/v1/s|", "query/v1/suiteql"),
    ("GET record/v1/metad|", "metadata-catalog"),
    ("GET record/v1/metadata-catalog/sales|", "salesOrder"),
    ("GET /services/rest/record/v1/vendorP|", "vendorPayment"),
    ("let r = GET record/v1/vendorP|", "vendorPayment"),
    ("print (GET record/v1/vendorP|", "vendorPayment"),
    ("GET record/v1/customer/|", "107, 108, 21, eid:"),
    ("GET record/v1/customer/10|", "107, 108"),
    ("PUT record/v1/customer/|", "eid:"),
    ("DELETE record/v1/vendor/|", "eid:"),
    ("DELETE record/v1/vendor/10|", ""),
    ("DELETE record/v1/CustomerPayment/|", "40, eid:"),
    ("DELETE record/v1/customer?ids=107,1|", "107, 108"),
    ("DELETE record/v1/vendor?ids=|", ""),
    ("GET record/v1/salesOrder/18/bill|", "billingAddress"),
    ("GET record/v1/customer/7/addressBook/39/|", "addressBookAddress"),
    ("GET record/v1/customer/{{id}}/addr|", "addressBook"),
    ("POST record/v1/salesOrder/18/|", "!transform, !attach, !detach, @approve, @cancel, @close, @reopen"),
    ("POST record/v1/customer/7/|", "!transform, !attach, !detach"),
    ("POST record/v1/expenseReport/7/@s|", "@submit"),
    ("PATCH record/v1/salesOrder/18/@|", ""),
    ("POST record/v1/salesOrder/18/@close/|", ""),
    ("POST record/v1/salesOrder/18/!transform/|", "cashSale, invoice, itemFulfillment, returnAuthorization"),
    ("POST record/v1/salesOrder/18/!transform/in|", "invoice"),
    ("GET record/v1/customer?|", "q, limit, offset, ids, expandRecords"),
    ("GET record/v1/customer?limit=5&o|", "offset"),
    ("GET record/v1/customer?q=companyName%20st|", "START_WITH, START_WITH_NOT"),
    ("GET record/v1/customer?q=companyName%20START_WITH%20%22A%20|", ""),
    ("GET record/v1/customer?q=companyName%20START_WITH%20%22A%22%20|", "AND, OR"),
    ("GET record/v1/customer?limit=5&q=(email%20EMPTY)%20AND%20isI|", "isInactive"),
    ("GET record/v1/customer/7?expandSubResources=|", "true, false"),
    ("GET record/v1/customer/7?fields=companyName,ema|", "email, emailPreference, emailTransactions"),
    ("PATCH record/v1/salesOrder/7?replace=it|", "item"),
    ("GET record/v1/customer/7 w|", "with"),
    ("GET record/v1/customer/{{tot|", "total"),
    ("GET record/v1/customer/{{r.|", "status, body…"),
  ])
  func targets(text: String, expected: String) throws { try expect(text, expected) }

  @Test(arguments: [
    ("GET record/v1/customer\n  ?li|", "limit"),
    ("GET record/v1/customer\n  ?limit=5\n  &of|", "offset"),
    ("POST record/v1/customer\n  ?|", ""),
    ("GET record/v1/customer\n  ?q=comp|", "companyName"),
    ("GET record/v1/customer\n  ?q=companyName |", "CONTAIN, IS, START_WITH, END_WITH, EMPTY, CONTAIN_NOT…"),
    ("GET record/v1/customer\n  ?q=companyName st|", "START_WITH, START_WITH_NOT"),
    ("GET record/v1/customer\n  ?q=companyName START_WITH \"A|", ""),
    ("GET record/v1/customer\n  ?q=companyName START_WITH \"Ac\" |", "AND, OR"),
    ("GET record/v1/customer\n  ?q=email EMPTY AND isI|", "isInactive"),
    ("GET record/v1/customer\n  ?q=(isInactive IS |", "true, false"),
    ("GET record/v1/customer with query: { q: \"email E|", "END_WITH, EMPTY, END_WITH_NOT, EMPTY_NOT"),
    ("GET record/v1/customer with query: { l|", "limit"),
    ("GET record/v1/customer with headers: { \"Acc|", "Accept, Accept-Language"),
    ("GET record/v1/customer\n  Acc|", "Accept, Accept-Language"),
    ("GET record/v1/customer\n  X-NetSuite-PropertyN|", "X-NetSuite-PropertyNameValidation"),
    ("GET record/v1/customer\n  # why\n  pref|", "Prefer"),
    ("GET record/v1/customer\n  X-NetSuite-PropertyNameValidation: |", "Error, Warning, Ignore"),
    ("GET record/v1/customer\nPrefer: resp|", "respond-async"),
    ("GET record/v1/customer\n\nAccep|", ""),
    ("GET record/v1/customer\nass|", "assert"),
    ("GET record/v1/customer\n  wit|", "with"),
  ])
  func headsOfRequests(text: String, expected: String) throws { try expect(text, expected) }

  @Test(arguments: [
    ("POST record/v1/customer { companyN|", "companyName"),
    ("POST record/v1/customer { companyName: \"A\", companyN|", ""),
    ("POST record/v1/customer\n  Prefer: respond-async\n\n{\n  \"companyN|", "companyName"),
    ("POST record/v1/customer with timeout: 5s { emailP|", "emailPreference"),
    ("let made = POST record/v1/customer { emailP|", "emailPreference"),
    ("POST record/v1/salesOrder { item: { |", "items"),
    ("POST record/v1/salesOrder { item: { items: |", "[{, customers, r, total"),
    ("POST record/v1/salesOrder { item: |", "{ items: [{, customers, r, total"),
    ("POST record/v1/salesOrder { entity: |", "{ id:, customers, r, total"),
    ("POST record/v1/salesOrder { shippingAddress: |", "{, customers, r, total"),
    ("POST record/v1/salesOrder { item: fi|", "filter, find"),
    ("POST record/v1/salesOrder { memo: up|", "upper"),
    ("POST record/v1/salesOrder { item: { items: [{ quantityO|", "quantityOnHand, quantityOrdered…"),
    ("POST record/v1/salesOrder { item: { items: [{ quantity: 1 }, { rat|", "rate, rateIncludingTax, rateSchedule"),
    ("POST record/v1/salesOrder { \"item\": { \"items\": [{ \"rateS|", "rateSchedule"),
    ("POST record/v1/salesOrder { shippingAddress: { ci|", "city"),
    ("POST record/v1/salesOrder { entity: { |", "id, externalId"),
    ("POST record/v1/salesOrder/18/!transform/invoice { dueD|", "dueDate"),
    ("POST record/v1/salesOrder/18/@close { dueD|", ""),
    ("POST record/v1/customer { isInactive: t|", "true, total, trim, today, table…"),
    ("PATCH record/v1/salesOrder/7 { shippingAddress: { country: \"P|", "PR, PS, PT, PW, PY"),
    ("PATCH record/v1/salesOrder/7 { shippingAddress: { country: { id: \"P|", "PR, PS, PT, PW, PY"),
    ("if total > 1 { com|", ""),
    ("for c in GET record/v1/customer\n?limit=5\n{ pri|", "print"),
    ("let x = { com|", ""),
    ("POST record/v1/customer tot|", "total"),
    ("assert body matches { emailP|", "emailPreference"),
    ("GET record/v1/vendor/7\nassert body matches { accountN|", "accountNumber"),
    ("assert body matches { id: str|", "string"),
    ("assert total matches { em|", ""),
  ])
  func bodies(text: String, expected: String) throws { try expect(text, expected) }

  @Test(arguments: [
    ("|", "GET, POST…"),
    ("as|", "assert"),
    ("GE|", "GET"),
    ("sel|", "SELECT"),
    ("cust|", "customers"),
    ("let x = GE|", "GET"),
    ("let x = cust|", "customers"),
    ("let order = 1\nprint ord|", "order"),
    ("let ord|", ""),
    ("print r|", "r, response, replace, reverse, reduce, round, read"),
    ("print json.|", "parse, stringify"),
    ("assert stat|", "status"),
    ("assert total is de|", "decimal"),
    ("assert total is not de|", "decimal"),
    ("assert total con|", "contains"),
    ("if total > 1 { print total }\nel|", "else"),
    ("try { GET a } cat|", "catch"),
    ("for x i|", "in"),
    ("for x in cust|", "customers"),
    ("import \"a.nss\" |", "as"),
    ("# ass|", ""),
    ("# |", ""),
    ("print 1  # a comment |", ""),
    ("if total > 1 {\n  # pri|", ""),
    ("POST record/v1/customer { # em|", ""),
    ("GET record/v1/customer/7\n  # acc|", ""),
    ("print 30|", ""),
    ("print \"ass|", ""),
    ("print 'ass|", ""),
    ("print \"{{tot|", "total"),
    ("print \"a {{ customers.filter(c => c.id == tot|", "total"),
    ("print \"\"\"\na {{tot|", "total"),
    ("read(\"rows.csv\", sep|", "separator"),
  ])
  func statements(text: String, expected: String) throws { try expect(text, expected) }

  @Test(arguments: [
    ("r.|", "status, body…"),
    ("print r.body.c|", "companyName…"),
    ("print r.body.items[0].l|", "links"),
    ("print r?.st|", "status…"),
    ("print body.companyN|", "companyName"),
    ("print response.loc|", "location"),
    ("print response.body.emailP|", "emailPreference"),
    ("print body.addressBook.|", "items, count, hasMore, offset, totalResults, links…"),
    ("print body.addressBook.items[0].defaultB|", "defaultBilling"),
    ("print body.subsidiary.|", "id, refName…"),
    ("GET record/v1/vendor/7\nprint body.accountN|", "accountNumber"),
    ("GET record/v1/vendor\nprint body.to|", "totalResults"),
    ("let v = GET record/v1/vendor/7\nprint v.body.accountN|", "accountNumber"),
    ("print (GET record/v1/vendor/7).stat|", "status"),
    ("print (GET record/v1/vendor/7).body.accountN|", "accountNumber"),
    ("try { GET a } catch e { print e.|", "message, status, code, response…"),
    ("customers.fi|", "filter, find"),
    ("customers.|", "length…"),
    ("customers.upp|", ""),
    ("\"abc\".upp|", "upper"),
    ("\"abc\".filt|", ""),
    ("total.ro|", "round"),
    ("d.|", "year, month, day, in, string…"),
    ("d.con|", ""),
    ("\"abc\".re|", "replace"),
    ("\"abc\".e|", "endsWith"),
    ("\"abc\".s|", "split, startsWith"),
    ("total.|", "in, string, round, floor, ceil, abs"),
    ("assert status.|", "in, string, round, floor, ceil, abs"),
    ("assert response.duration.|", "in, string, sleep"),
    ("response.k|", ""),
    ("response.fi|", "filter, find"),
    ("print body.subsidiary.|", "id, refName, contains, keys, values, entries, pick, omit, string, table"),
    ("print body.companyName.up|", "upper"),
    ("print body.companyName.fi|", ""),
    ("print body.balance.|", "in, string, round, floor, ceil, abs"),
    ("print body.addressBook.items.fi|", "filter, find"),
    ("GET record/v1/vendor\nprint body.totalResults.r|", "round"),
    ("print (GET record/v1/vendor/7).status.up|", ""),
  ])
  func members(text: String, expected: String) throws { try expect(text, expected) }

  @Test(arguments: [
    ("GET record/v1/customer/7 with |", "timeout, retry, allow, query, headers, async, idempotencyKey"),
    ("GET record/v1/customer/7 with timeout: 5s, ret|", "retry"),
    ("GET record/v1/customer/7 with timeout: 5s, |", "retry, allow, query, headers, async, idempotencyKey"),
    ("GET record/v1/customer/7 with async: t|", "true…"),
    ("for x in customers with |", "parallel, lazy"),
    ("for x in GET record/v1/customer\n  with l|", "lazy"),
    ("retry |", "with"),
    ("retry with ev|", "every"),
    ("test \"a\" with ta|", "tags"),
    ("SELECT id FROM customer with k|", "key"),
  ])
  func options(text: String, expected: String) throws { try expect(text, expected) }

  @Test(arguments: [
    ("SELECT id FROM trans|", "transaction, transactionaccountingline, transactionline"),
    ("SELECT id FROM cust|", "customer"),
    ("SELECT id FROM customer c JOIN subs|", "subsidiary"),
    ("SELECT id FROM transaction, transactionl|", "transactionline"),
    ("SELECT compan| FROM customer", "companyname"),
    ("SELECT id FROM customer WHERE compan|", "companyname"),
    ("SELECT id FROM transaction WHERE foreignt|", "foreigntotal"),
    ("SELECT id FROM transaction WHERE subsid|", ""),
    ("SELECT t.foreignt| FROM transaction t", "foreigntotal"),
    ("SELECT t.id FROM transaction t JOIN customer cu ON cu.emailp|", "emailpreference"),
    ("SELECT t.id FROM transaction t JOIN customer cu ON c|", "cu…"),
    ("SELECT id FROM customer\n WHERE id IN (SELECT ent| FROM transaction)", "entity, entityid, entitystatus"),
    ("SELECT id FROM customer c\n ORDER B|", "BY"),
    ("SELECT id FROM customer ORDER |", "BY"),
    ("SELECT id FROM customer WHERE email IS |", "NULL, NOT NULL"),
    ("SELECT id FROM customer wh|", "WHERE, WHEN"),
    ("SELECT BUI|", "BUILTIN.DF"),
    ("SELECT BUILTIN.|", "DF"),
    ("SELECT coun|", "COUNT"),
    ("SELECT EXTRACT(YEAR FROM trand|) FROM transaction", "trandate"),
    ("WITH late AS (SELECT id FROM transaction) SELECT id FROM la|", "late"),
    ("SELECT id FROM customer WHERE email = '|", ""),
    ("SELECT id -- em|", ""),
    ("SELECT id FROM customer WHERE id = {{tot|", "total"),
    ("SELECT id FROM customer WHERE id = {{total}} AND emailp|", "emailpreference"),
    ("let rows = SELECT id FROM vend|", "vendor"),
    ("SELECT id FROM customer;\npri|", "print"),
    ("SELECT id FROM item WHERE itemty|", "itemtype"),
  ])
  func queries(text: String, expected: String) throws { try expect(text, expected) }

  @Test(arguments: [
    (":|", ":describe, :help, :load, :profile, :quit, :timing, :watch"),
    (":de|", ":describe"),
    (":describe custo|", "customer, customerPayment"),
    (":describe customer.emailP|", "emailPreference"),
    (":describe salesOrder.item.rateS|", "rateSchedule"),
    (":load |", "checks, first.nss, rows.csv"),
    (":load checks/in|", "invoices.nss"),
    (":help padS|", "padStart"),
    (":help :lo|", ":load"),
    (":profile s|", "sandbox"),
    (":timing |", "on, off"),
    (":watch 5|", ""),
    ("import \"fi|", "first.nss"),
    ("import \"checks/|", "invoices.nss, orders.nss"),
    ("let rows = read(\"ro|", "rows.csv"),
    ("read(\"|", "checks, first.nss, rows.csv"),
    ("print read('ch|", "checks"),
    ("x.read(\"ro|", ""),
  ])
  func commandsAndFiles(text: String, expected: String) throws { try expect(text, expected) }

  @Test func aWordBeginsWhereItIsReplaced() throws {
    let cases = [
      ("GET record/v1/cust|", "cust"), ("GET re|", "re"), ("print r.body.c|", "c"), ("GET a\n  X-Net|", "X-Net"),
      ("POST record/v1/customer { \"comp|", "comp"), ("SELECT t.fore| FROM transaction t", "fore"), (":describe customer.em|", "em"),
      ("GET record/v1/customer?q=com|", "com"), ("read(\"checks/in|", "in"), ("print \"{{tot|", "tot"), ("é = tot|", "tot"),
    ]
    for (text, word) in cases {
      let (bytes, cursor) = try parts(text)
      let start = Completer(MemoryWorld()).completions(in: bytes, at: cursor).start
      #expect(String(decoding: bytes[start..<cursor], as: UTF8.self) == word, "\(text)")
    }
  }

  @Test func whatFollowsAWordComesWithIt() throws {
    let cases = [
      ("GE|", "GET "), ("upp|", "upper("), ("jso|", "json."), ("DELETE record/v1/vendorP|", "vendorPayment/"), ("\"a\".upp|", "upper()"),
      ("GET record/v1/vendorP|", "vendorPayment"), ("GET a\n?li|", "limit="), ("POST record/v1/customer { emailP|", "emailPreference: "),
      ("POST record/v1/customer { \"emailP|", "emailPreference\": "), ("print read('ch|", "checks/"), ("GET a\npref|", "Prefer: "),
      ("GET record/v1/customer?q=comp|", "companyName%20"), ("GET record/v1/customer\n?q=comp|", "companyName "),
      ("GET record/v1/customer?q=email%20empty_|", "EMPTY_NOT%20"), ("POST record/v1/invoice/7/@app|", "@approve"),
    ]
    for (text, expected) in cases {
      let (bytes, cursor) = try parts(text)
      let word = try #require(Completer(MemoryWorld()).completions(in: bytes, at: cursor).words.first, "\(text)")
      #expect(word.text + word.suffix == expected)
    }
  }

  @Test func theCaseThatIsTypedComesFirst() throws {
    var world = MemoryWorld()
    world.names = ["Total", "total", "TOTAL"]
    let (bytes, cursor) = try parts("print tot|")
    #expect(Completer(world).completions(in: bytes, at: cursor).words.map(\.text) == ["total", "Total", "TOTAL"])
  }

  // MARK: Tools

  private func expect(_ text: String, _ expected: String, at location: SourceLocation = #_sourceLocation) throws {
    let (bytes, cursor) = try parts(text)
    let words = Completer(MemoryWorld()).completions(in: bytes, at: cursor).words.map(\.text)
    let wanted = expected.hasSuffix("…") ? String(expected.dropLast()) : expected
    let list = wanted.isEmpty ? [] : wanted.split(separator: ", ").map(String.init)
    let found = expected.hasSuffix("…") ? Array(words.prefix(list.count)) : words
    #expect(found == list, "\(text)", sourceLocation: location)
  }

  private func parts(_ text: String) throws -> ([UInt8], Int) {
    let cursor = try #require(text.firstIndex(of: "|"))
    let offset = text.utf8.distance(from: text.startIndex, to: cursor)
    var bytes = Array(text.utf8)
    bytes.remove(at: offset)
    return (bytes, offset)
  }
}
