# What could not be written whole is found before anything is sent.
fn told(send) { try { send(null) } catch e { print e.message } }
told(_ => (POST record/v1/customer []))  # expect: POST record/v1/customer has an empty list: there is nothing to write
told(_ => (POST record/v1/customer [{ companyName: "x" }, 7]))  # expect: POST record/v1/customer cannot be sent as a batch
told(_ => (PUT record/v1/customer [{ id: "7" }]))  # expect: PUT record/v1/customer cannot be sent as a batch
PATCH record/v1/customer [{ id: "7" }, { phone: "1" }]      # error: [1] has no id or externalId, by which a PATCH finds its record
# exit: 4
