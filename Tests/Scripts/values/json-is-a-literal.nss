let sample = {
  "links": [ { "rel": "self", "href": "https://example.com/1" } ],
  "total": 39.95, "big": 12345678901234567890, "none": null, "e": 1E2,
  "text": "tab\tquote\"solidus\/ué",
}
print sample.total * 2, sample.big, sample.e          # expect: 79.90 12345678901234567890 100
print sample.text                                     # expect: tab	quote"solidus/ué
print sample.links[0].rel, sample.links[*].href[0]    # expect: self https://example.com/1
