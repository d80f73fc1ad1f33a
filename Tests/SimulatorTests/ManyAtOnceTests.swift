import Platform
import Testing

struct ManyAtOnceTests {
  @Test func requestsOnSeveralThreadsDoNotMeet() throws {
    let user = try TestUser()
    let threads = (0..<8).map { thread in
      Thread {
        for number in 0..<25 {
          _ = user.send("POST", "customer", #"{"companyName":"\#(thread)-\#(number)","subsidiary":"1"}"#)
          _ = user.send("PATCH", "customer/1234", #"{"phone":"\#(number)"}"#)
          _ = user.send("GET", "customer?q=companyName%20START_WITH%20\(thread)-")
        }
      }
    }
    for thread in threads { thread.join() }
    #expect(user.get("customer")?["totalResults"] == 400)
    for thread in 0..<8 { #expect(user.ids("companyName START_WITH \(thread)-")?.count == 25) }
    #expect(user.get("customer/1434")?["id"] == "1434")
    #expect(user.send("GET", "customer/1435").status == 404)
  }
}
