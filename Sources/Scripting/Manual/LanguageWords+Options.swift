/// What stands behind the `with` of a request or a loop.
extension LanguageWord {
  static let options: [LanguageWord] = [
    LanguageWord(
      "timeout", "How long a request may take, each try anew.", "METHOD PATH with timeout: DURATION",
      """
      GET record/v1/customer/107 with timeout: 5s, retry: 2
      """),
    LanguageWord(
      "allow", "Error statuses that are expected, so that they do not stop the script.",
      "METHOD PATH with allow: STATUS\nMETHOD PATH with allow: [STATUS, STATUS]",
      """
      GET record/v1/customer/99 with allow: [404, 410]
      print status
      """),
    LanguageWord(
      ["query", "q"], "The query of a request, as lines or as a map; `q` is NetSuite's filter. An entry `name?:` is left out "
        + "when it is null.", "METHOD PATH\n  ?NAME=VALUE\n  &NAME=VALUE\nMETHOD PATH with query: { NAME: VALUE }",
      """
      GET record/v1/customer
        ?q=companyName START_WITH "Ac"
        &limit=10
      GET record/v1/customer with query: { q: "id > 7", limit: 10 }
      """),
    LanguageWord(
      "key", "The column of a query by whose order its pages follow each other, to go past 100,000 rows. It is selected, and "
        + "no two rows have the same.",
      "SELECT … with key: \"COLUMN\"",
      """
      let rows = SELECT id, email FROM customer with key: "id"
      print rows.status
      """),
    LanguageWord(
      "limit", "How many rows a page of a query has, 1 to 1000; a walk still goes over all pages.",
      "SELECT … with limit: COUNT",
      """
      SELECT id, email FROM customer ORDER BY id with limit: 100, timeout: 2m
      print body.totalResults
      """),
    LanguageWord(
      ["async", "idempotencyKey"], "Lets NetSuite carry out the request as a job, whose address is the answer's `location`; `wait` waits for it, "
        + "and its answer has the record's `id`, which is null before. "
        + "With a key a request that is sent twice is carried out once; NetSuite ignores one on other calls.",
      "METHOD PATH with async: true, idempotencyKey: TEXT",
      """
      let made = POST record/v1/customer { companyName: "Acme" } with async: true, idempotencyKey: uuid()
      print wait(made, within: 1m).id
      """),
    LanguageWord(
      "parallel", "Runs the turns of a loop, or the calls of `map`, at once, at most so many; output and results keep the order "
        + "of the items. Names from outside are read and not changed; all turns run, then the loop fails with every failure. "
        + "The account is asked by `--concurrency` at once, 5 if nothing else is said, whatever loops want.",
      "for NAME in VALUE with parallel: N { … }\nLIST.map(FUNCTION, parallel: N)",
      """
      let ids = [107, 108, 109]
      for id in ids with parallel: 3 { PATCH record/v1/customer/{{id}} { comments: "checked" } }
      let names = ids.map(id => (GET record/v1/customer/{{id}}).body.companyName, parallel: 3)
      print names
      """),
    LanguageWord(
      "lazy", "A loop over a collection fetches each page when it comes to its items. One whose body can write reads all pages "
        + "before its first turn, since pages are counted by offset; `lazy: true` declines that.",
      "for ITEM in COLLECTION with lazy: true { … }",
      """
      for c in GET record/v1/customer
        ?q=email EMPTY
        with lazy: true
      {
        PATCH record/v1/customer/{{c.id}} { comments: "has no email" }
      }
      """),
  ]
}
