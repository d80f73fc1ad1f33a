/// The words of tests.
extension LanguageWord {
  static let tests: [LanguageWord] = [
    LanguageWord(
      ["test"], "A test, at the top of a script or in a loop there. What fails in it ends it alone, and the next one "
        + "runs; a failure outside of tests ends the script. 'nss help run' tells how tests are chosen and reported.",
      "test \"NAME\" { … }\ntest \"NAME\" with tags: [\"TAG\"], skip: \"REASON\" { … }",
      """
      test "a customer can be made and found" with tags: ["smoke"] {
        let made = POST record/v1/customer { companyName: "Acme", subsidiary: { id: 1 } }
        defer { DELETE record/v1/customer/{{made.id}} }
        GET record/v1/customer/{{made.id}}
        assert body.companyName == "Acme"
      }
      """),
    LanguageWord(
      ["tags"], "What a test may be chosen by: `nss run --tag smoke` runs those that have the tag.",
      "test \"NAME\" with tags: [\"TAG\", …] { … }",
      """
      test "the API answers" with tags: ["smoke"] {
        GET record/v1/customer?limit=1
        assert status == 200
      }
      """),
    LanguageWord(
      ["skip"], "Why a test is not run; every report shows it as skipped. Null runs it.",
      "test \"NAME\" with skip: \"REASON\" { … }\ntest \"NAME\" with skip: CONDITION ? \"REASON\" : null { … }",
      """
      input account = "sandbox"
      test "an order is billed" with skip: account == "sandbox" ? null : "writes" {
        POST record/v1/salesOrder/18/!transform/invoice {}
        assert status == 204
      }
      """),
  ]
}
