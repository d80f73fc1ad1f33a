import Foundation
import NetSuite

struct Customer: Decodable { let id, companyName: String }

func makeAndReadACustomer(_ client: Client) async throws -> Customer {
  let acme = #"{ "companyName": "Acme", "subsidiary": { "id": 1 } }"#
  let made = try await client.response(to: RESTRequest("POST", "record/v1/customer", json: acme)).checked()
  let read = try await client.response(to: RESTRequest("GET", "record/v1/customer/\(made.id!)")).checked()
  return try JSONDecoder().decode(Customer.self, from: Data(read.body))
}

func example() async throws {
  let client = Client(try .fromEnvironment())
  do {
    print(try await makeAndReadACustomer(client).companyName)
  } catch let error as NetSuiteError {
    print(error.title, error.notes, error.hint ?? "", error.mayHaveBeenCarriedOut)
  }
}
