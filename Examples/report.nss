#!/usr/bin/env nss
# A report: who owes how much, from SuiteQL into a CSV file that a spreadsheet opens.
#
#   nss run Examples/report.nss --simulator
#   nss run Examples/report.nss --profile production --var since=2026-01-01 --var file=open-invoices.csv

input since = "2025-01-01"
input file = ""

let open = SELECT id, tranid, trandate, duedate, entity, BUILTIN.DF(entity) AS customer, foreigntotal, foreignamountunpaid
             FROM transaction
            WHERE type = 'CustInvc'
              AND foreignamountunpaid > 0
              AND trandate >= {{date(since)}}
            ORDER BY id;

# SuiteQL answers every value as a text: a number is made of what is added up.
let owed = open.groupBy(row => row.customer).entries().map(group => ({
  customer: group.key,
  invoices: group.value.length,
  owed: group.value.sum(row => number(row.foreignamountunpaid)),
}))

if file == "" { print table(owed.sortBy(row => -row.owed)) } else { write(file, open) }
print "{{owed.sum(row => row.invoices)}} invoices, {{owed.sum(row => row.owed)}} owed"
assert owed.every(row => row.owed > 0)
