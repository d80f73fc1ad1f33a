import JSON

/// `/app/site/hosting/restlet.nl`: a RESTlet with an answer of its own, by its script's id; or one that answers with
/// what it was sent, whatever its script and deployment.
struct RESTletService: Service {
  let scripts: [String: [UInt8]]

  /// RESTlets have no PATCH (netsuite.md 7).
  var routes: [Route] {
    ["GET", "POST", "PUT", "DELETE"].map { method in
      Route(method, "app/site/hosting/restlet.nl") { call throws(Problem) in
        guard let script = call.query["script"], call.query["deploy"] != nil else {
          throw .parameter("script", "A RESTlet is addressed by the parameters script and deploy.")
        }
        return .json(.plain, scripts[script] ?? echo(call).bytes)
      }
    }
  }

  private func echo(_ call: Call) -> JSONValue {
    let parameters = JSONObject(call.query.entries.map { ($0.name, .string($0.value)) })
    return [
      "method": .string(call.request.method), "parameters": .object(parameters), "body": body(call.request.body),
    ]
  }

  /// JSON as it is, anything else as text.
  private func body(_ bytes: [UInt8]) -> JSONValue {
    guard !bytes.isEmpty else { return nil }
    return (try? JSONValue.parse(bytes)) ?? .string(String(decoding: bytes, as: UTF8.self))
  }
}
