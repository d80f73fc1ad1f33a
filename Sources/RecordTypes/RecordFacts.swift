/// The record types of the REST API Browser 2026.1, in the form that `RecordText` describes.
///
/// A static string, because it costs nothing to build and nothing to start: it is read when it is first asked for.
let recordFacts: StaticString = #"""
account
accountSearchDisplayName string
accountSearchDisplayNameCopy string
acctName string
acctNumber string
acctType enum NonPosting,Bank,LongTermLiab,DeferExpense,OthExpense,COGS,Income,UnbilledRec,Equity,FixedAsset,OthCurrAsset,AcctRec,...
availableBalance number
balance number
billableExpensesAcct ref account
cashFlowRate enum AVERAGE,HISTORICAL,CURRENT
category1099Misc ref
class ref classification
curDocNum integer
currency ref currency
deferralAcct ref account
department ref department
description string
displayNameWithHierarchy string
eliminate boolean
externalId string
fullName string
fxBalance number
generalRate enum AVERAGE,HISTORICAL,CURRENT
id string
includeChildren boolean
inventory boolean
isInactive boolean
isSummary boolean
lastModifiedDate datetime
legalName string
localizations sublist
  accountingContext ref
  acctName string
  acctNumber string
  legalName string
  locale enum it_CH,en_TC,af_ZA,es_EA,es_EC,pt_BR,en_CY,fr_LU,nl_AN,es_UY,en_TT,es_ES,...
location ref location
openingBalance number
parent ref account
reconcileWithMatching boolean
restrictToAccountingBook collection accountingBook
revalue boolean
sBankCompanyId string
sBankName string
sBankRoutingNumber string
sSpecAcct enum CommPay,DeferExpense,UnbilledRec,SalesTaxPay,Tax,PSTPay,CumulTransAdj,RevArrng,DefRevClearing,Opprtnty,PSTExp,PayUnemp,...
subsidiary collection subsidiary
tranDate date
unit string
unitsType ref unitsType

cashSale
abbrevType string
account ref account
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
altHandlingCost number
altShippingCost number
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
asOfDate date
billAddr1 string
billAddr2 string
billAddr3 string
billAddress string
billAddressList ref
billAddressee string
billAttention string
billCity string
billCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
billOverride string
billPhone string
billState string
billZip string
billingAccount ref billingAccount
billingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
billingAddress_text string
bulkProcSubmission ref
canHaveStackable boolean
cardSwipe string
cardholderAuthentication ref
checkNumber string
class ref classification
cleared boolean
clearedDate date
contribPct string
couponCode ref couponCode
createdDate datetime
createdFrom ref
currency ref currency
customForm ref
customerPaymentAuthorization ref
debitKsn string
debitPinBlock string
defaultILBAShipAddrVal string
defaultILBAShippingAddressKey string
defaultILShipMethKey integer
deferredRevenue number
deletionReason ref
deletionReasonMemo string
department ref department
discountAmount number
discountDate date
discountItem ref discountItem
discountRate number
discountTotal number
dueDate date
dynamicDescriptor string
email string
endDate date
entity ref customer
entityTaxRegNum string
estGrossProfit number
estGrossProfitPercent number
estimate integer
exchangeRate number
excludeCommission boolean
excludeFromGLNumbering boolean
expCost sublist
  amortizationperiod string
  amortizationtype string
  amount number
  apply boolean
  baseGrossAmt number
  billedDate date
  category ref expenseCategory
  categoryDisp string
  class ref classification
  department ref department
  doc ref
  employee ref employee
  employeeDisp string
  grossAmt number
  job string
  jobDisp string
  line integer
  location ref location
  memo string
  originalAmount number
  prevRevRecSched boolean
  prevRevRecTemp boolean
  processedByRevCommit boolean
  revRecDefRevAcct integer
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  url string
expCostDiscAmount number
expCostDiscPrint boolean
expCostDiscRate number
expCostDiscTax1Amt number
expCostDiscTaxable boolean
expCostDiscount ref discountItem
expCostTaxCode ref
expCostTaxRate1 number
expCostTaxRate2 number
externalId string
fax string
fob string
giftCertApplied number
giftCertRedemption sublist
  authCode ref giftCertificate
  authCodeApplied number
handlingCost number
handlingMode enum MIMIC,PROCESS,SAVE_ONLY
handlingTax1Rate number
handlingTax2Rate number
handlingTaxAmount number
handlingTaxCode ref
id string
inputReferenceCode string
integrationId string
isMultiShipTo boolean
isTaxable boolean
item sublist
  amount number
  amountOrdered number
  baseGrossAmt number
  binNumbers string
  catchUpPeriod ref accountingPeriod
  chargeType ref
  class ref classification
  costEstimate number
  costEstimateRate number
  costEstimateType enum PREFVENDORRATE,AVGCOST,PURCHORDERRATE,LASTPURCHPRICE,MEMBERDEFINED,CUSTOM,ITEMDEFINED,PURCHPRICE
  currentPercent number
  deferRevRec boolean
  department ref department
  description string
  doNotCreateRevenueElement boolean
  estGrossProfit number
  estGrossProfitPercent number
  excludeFromRateRequest boolean
  expirationDate date
  giftCertFrom string
  giftCertMessage string
  giftCertNumber string
  giftCertRecipientEmail string
  giftCertRecipientName string
  grossAmt number
  initOqpBucket string
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  isClosed boolean
  isOpen boolean
  isTaxable boolean
  item ref kitItem
  itemFulfillmentChoice enum 1,2
  itemIsFulfilled boolean
  itemSubtype enum Sale,Purchase,Resale
  itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
  job ref job
  licenseCode string
  line integer
  lineUniqueKey string
  linked boolean
  location ref location
  marginal boolean
  matrixType string
  minQty number
  options string
  oqpBucket string
  orderDoc ref
  orderLine integer
  price ref priceLevel
  printItems boolean
  processedByRevCommit boolean
  quantity number
  quantityAllocated number
  quantityAvailable number
  quantityCommitted number
  quantityDemandAllocated number
  quantityFulfilled number
  quantityOnHand number
  quantityOrdered number
  quantityPacked number
  quantityPicked number
  quantityReceived number
  quantityRemaining number
  quantityRemainingDisplay number
  rate number
  rateIncludingTax number
  rateSchedule string
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  revRecTermInMonths integer
  revrec_recurrencetype string
  serialNumbers string
  shipAddress ref
  shipCarrier enum ups,nonups
  shipGroup integer
  shipMethod ref shipItem
  subscription ref subscription
  subscriptionLine ref subscriptionLine
  subsidiary ref subsidiary
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  uniqueKey integer
  units string
  vsoeAllocation number
  vsoeAmount number
  vsoeDeferral enum DEFERALLUNTIL,DEFERUNTIL
  vsoeDelivered boolean
  vsoeIsEstimate boolean
  vsoePermitDiscount enum IFDELIVERED,NEVER
  vsoePrice number
  vsoeSOPGroup enum EXCLUDE,NORMAL,SOFTWARE
itemCost sublist
  amortizationperiod string
  amortizationtype string
  amount number
  apply boolean
  baseGrossAmt number
  billedDate date
  binNumbers string
  class ref classification
  cost number
  department ref department
  doc ref
  grossAmt number
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  item ref kitItem
  itemCostCount string
  itemDisp string
  job string
  jobDisp string
  line integer
  location ref location
  memo string
  options string
  prevRevRecSched boolean
  prevRevRecTemp boolean
  processedByRevCommit boolean
  rateSchedule string
  revRecDefRevAcct integer
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  serialNumbers string
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  unit string
  unitDisp string
  url string
itemCostDiscAmount number
itemCostDiscPrint boolean
itemCostDiscRate number
itemCostDiscTax1Amt number
itemCostDiscTaxable boolean
itemCostDiscount ref discountItem
itemCostTaxCode ref
itemCostTaxRate1 number
itemCostTaxRate2 number
job ref job
lastModifiedDate datetime
leadSource ref
linkedTrackingNumbers string
location ref location
memo string
message string
messageSel ref customerMessage
muccPromoCodeInstance string
nexus ref nexus
number integer
oppcreatedfrom string
oppcreatedfromtitle string
opportunity ref opportunity
originator string
otherRefNum string
outputAuthCode string
outputReferenceCode string
partner ref partner
partners sublist
  contribution number
  isPrimary boolean
  partner ref partner
  partnerRole ref partnerCategory
payPalAuthId string
payPalTranId string
paymentCardCsc string
paymentDeviceId string
paymentInstrumentLimit number
paymentOperation enum SALE,CAPTURE
paymentOption ref
paymentProcessingProfile ref
postingPeriod ref accountingPeriod
prevDate date
prevPartner integer
prevRep integer
previousOpportunity string
primaryBookBaseCurrency ref currency
promoCode ref promotionCode
promoCodePluginImpl string
promotions sublist
  couponCode ref couponCode
  promoCode ref promotionCode
recognizedRevenue number
recurringBill boolean
revCommitStatus string
revCommitStatusDescr string
revRecOnRevCommitment boolean
revenueStatus string
revenueStatusDescr string
saasCommitmentEndDate date
saasCommitmentStartDate date
salesChannel ref
salesEffectiveDate date
salesGroup ref entityGroup
salesRep ref customer
salesTeam sublist
  contribution number
  employee ref employee
  id string
  isPrimary boolean
  lastModifiedDate datetime
  salesRole ref salesRole
saleschannelorderpriority string
sendOrderFulfillmentEmail boolean
shipAddress string
shipAddressList ref
shipDate date
shipGroup sublist
  destinationAddress string
  handlingLineId integer
  handlingRate number
  handlingTax2Amt number
  handlingTax2Rate number
  handlingTaxAmount number
  handlingTaxAmt number
  handlingTaxCode ref
  handlingTaxDetailsReference string
  handlingTaxRate number
  id integer
  isFulfilled boolean
  isHandlingTaxable boolean
  isShippingTaxable boolean
  shippingMethod string
  shippingMethodId ref shipItem
  shippingRate number
  shippingTax2Amt number
  shippingTax2Rate number
  shippingTaxAmount number
  shippingTaxAmt number
  shippingTaxCode ref
  shippingTaxDetailsReference string
  shippingTaxRate number
  sourceAddress string
  uniqueKey string
  weight number
shipIsResidential boolean
shipMethod ref shipItem
shipOverride boolean
shippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
shippingAddress_text string
shippingCost number
shippingCostOverridden boolean
shippingTax1Rate number
shippingTax2Rate number
shippingTaxAmount number
shippingTaxCode ref
source enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
sourceSystem enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
startDate date
status enum A,B,C
storeOrder string
subsidiary ref subsidiary
subsidiaryTaxRegNum string
subtotal number
syncPartnerTeams boolean
syncSalesTeams boolean
tax2Total number
taxDetails sublist
  calcDetail string
  lineName string
  lineType string
  netAmount number
  taxAmount number
  taxBasis number
  taxCode ref salesTaxItem
  taxDetailsReference enum
  taxRate number
  taxType string
taxDetailsOverride boolean
taxItem ref
taxPointDate date
taxPointDateOverride boolean
taxRate number
taxRegOverride boolean
taxTotal number
terms ref term
thirdPartyAcct string
time sublist
  amortizationperiod string
  amortizationtype string
  amount number
  apply boolean
  baseGrossAmt number
  billedDate date
  class ref classification
  department ref department
  doc ref timeBill
  employee ref employee
  employeeDisp string
  grossAmt number
  item ref kitItem
  itemDisp string
  job string
  jobDisp string
  location ref location
  memo string
  prevRevRecSched boolean
  prevRevRecTemp boolean
  processedByRevCommit boolean
  quantity string
  rate number
  rateSchedule string
  revRecDefRevAcct integer
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  unit string
  unitDisp string
  url string
timeDiscAmount number
timeDiscPrint boolean
timeDiscRate number
timeDiscTax1Amt number
timeDiscTaxable boolean
timeDiscount ref discountItem
timeTaxCode ref
timeTaxRate1 number
timeTaxRate2 number
toBeEmailed boolean
toBeFaxed boolean
toBePrinted boolean
total number
totalAfterTaxes number
totalCostEstimate number
trackingNumbers string
tranDate date
tranId string
tranIsVsoeBundle boolean
transactionNumber string
transactionToRefund ref
type enum VendPymt,CustCred,ItemShip,Check,CustChrg,Journal,Opprtnty,CustRfnd,TrnfrOrd,CashRfnd,Build,Unbuild,...
undepFunds enum
vatRegNum string
vsoeAutoCalc boolean
webSite string
whichChargesToAdd enum ALL,TRANSACTION_DATE,AS_OF_DATE

classification
classTranslation sublist
  language string
  locale enum it_CH,en_TC,af_ZA,es_EA,es_EC,pt_BR,en_CY,fr_LU,nl_AN,es_UY,en_TT,es_ES,...
  name string
externalId string
fullName string
id string
includeChildren boolean
internalId integer
isInactive boolean
lastModifiedDate datetime
name string
parent ref classification
subsidiary collection subsidiary

contact
addressBook sublist
  addressBookAddress subrecord
    addr1 string
    addr2 string
    addr3 string
    addrPhone string
    addrText string
    addressee string
    attention string
    city string
    country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
    externalId string
    lastModifiedDate datetime
    override boolean
    state string
    zip string
  addressBookAddress_text string
  addressId string
  defaultBilling boolean
  defaultShipping boolean
  id integer
  internalId integer
  label string
  lastModifiedDate datetime
altEmail string
assistant ref contact
assistantPhone string
category collection contactCategory
comments string
company ref customer
contactCampaignEvent ref
contactSource ref
contactSourceCampaignCategory ref campaignCategory
customForm ref
dateCreated datetime
defaultAddress string
email string
emailPreference enum PDF,HTML,DEFAULT
entityId string
externalId string
fax string
firstName string
globalSubscriptionStatus enum 1,2,3,4
homePhone string
id string
image ref
isInactive boolean
isPrivate boolean
lastModifiedDate datetime
lastName string
middleName string
mobilePhone string
officePhone string
owner integer
phone string
phoneticName string
salutation string
subsidiary ref subsidiary
supervisor ref contact
supervisorPhone string
title string
unsubscribe boolean

creditMemo
abbrevType string
account ref account
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
altHandlingCost number
altShippingCost number
amountPaid number
amountRemaining number
amountRemainingTotalBox number
applied number
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
apply sublist
  amount number
  apply boolean
  applyDate date
  createdFrom string
  currency string
  doc ref
  due number
  job integer
  jobName string
  line integer
  refNum string
  total number
  type string
asOfDate date
autoApply boolean
billAddr1 string
billAddr2 string
billAddr3 string
billAddress string
billAddressList ref
billAddressee string
billAttention string
billCity string
billCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
billOverride string
billPhone string
billState string
billZip string
billingAccount ref billingAccount
billingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
billingAddress_text string
bulkProcSubmission ref
canHaveStackable boolean
class ref classification
contribPct string
couponCode ref couponCode
createdDate datetime
createdFrom ref
currency ref currency
customForm ref
defaultILBAShipAddrVal string
defaultILBAShippingAddressKey string
defaultILShipMethKey integer
deferredRevenue number
deletionReason ref
deletionReasonMemo string
department ref department
discountAmount number
discountDate date
discountItem ref discountItem
discountRate number
discountTotal number
dueDate date
email string
endDate date
entity ref customer
entityTaxRegNum string
estGrossProfit number
estGrossProfitPercent number
exchangeRate number
excludeCommission boolean
excludeFromGLNumbering boolean
externalId string
fax string
handlingCost number
handlingTax1Rate number
handlingTax2Rate number
handlingTaxAmount number
handlingTaxCode ref
id string
intercoStatus enum 1,2,3
intercoTransaction ref
isMultiShipTo boolean
isTaxable boolean
item sublist
  account ref account
  amount number
  baseGrossAmt number
  binNumbers string
  catchUpPeriod ref accountingPeriod
  chargeType ref
  class ref classification
  costEstimate number
  costEstimateRate number
  costEstimateType enum PREFVENDORRATE,AVGCOST,PURCHORDERRATE,LASTPURCHPRICE,MEMBERDEFINED,CUSTOM,ITEMDEFINED,PURCHPRICE
  deferRevRec boolean
  department ref department
  description string
  doNotCreateRevenueElement boolean
  estGrossProfit number
  estGrossProfitPercent number
  expirationDate date
  giftCertFrom string
  giftCertMessage string
  giftCertNumber string
  giftCertRecipientEmail string
  giftCertRecipientName string
  grossAmt number
  initOqpBucket string
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  isClosed boolean
  isDropShipment boolean
  isOpen boolean
  isTaxable boolean
  item ref kitItem
  itemIsFulfilled boolean
  itemSubtype enum Sale,Purchase,Resale
  itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
  job ref job
  licenseCode string
  line integer
  lineUniqueKey string
  linked boolean
  location ref location
  marginal boolean
  matrixType string
  minQty number
  options string
  oqpBucket string
  orderDoc ref
  orderLine integer
  price ref priceLevel
  printItems boolean
  processedByRevCommit boolean
  quantity number
  quantityAllocated number
  quantityAvailable number
  quantityCommitted number
  quantityDemandAllocated number
  quantityOnHand number
  rate number
  rateIncludingTax number
  rateSchedule string
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  revRecTermInMonths integer
  revrec_recurrencetype string
  serialNumbers string
  shipAddress ref
  shipCarrier enum ups,nonups
  shipGroup integer
  shipMethod ref shipItem
  subscription ref subscription
  subscriptionLine ref subscriptionLine
  subsidiary ref subsidiary
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  uniqueKey integer
  units string
  vsoeAllocation number
  vsoeAmount number
  vsoeDeferral enum DEFERALLUNTIL,DEFERUNTIL
  vsoeDelivered boolean
  vsoeIsEstimate boolean
  vsoePermitDiscount enum IFDELIVERED,NEVER
  vsoePrice number
  vsoeSOPGroup enum EXCLUDE,NORMAL,SOFTWARE
job ref job
lastModifiedDate datetime
leadSource ref
location ref location
memo string
message string
messageSel ref customerMessage
muccPromoCodeInstance string
nexus ref nexus
number integer
originator string
otherRefNum string
partner ref partner
partners sublist
  contribution number
  isPrimary boolean
  partner ref partner
  partnerRole ref partnerCategory
postingPeriod ref accountingPeriod
prevDate date
prevPartner integer
prevRep integer
primaryBookBaseCurrency ref currency
promoCode ref promotionCode
promoCodePluginImpl string
promotions sublist
  couponCode ref couponCode
  promoCode ref promotionCode
recognizedRevenue number
recurringBill boolean
revCommitStatus string
revCommitStatusDescr string
revRecOnRevCommitment boolean
revenueStatus string
revenueStatusDescr string
salesEffectiveDate date
salesGroup ref entityGroup
salesRep ref customer
salesReturn string
salesTeam sublist
  contribution number
  employee ref employee
  id string
  isPrimary boolean
  lastModifiedDate datetime
  salesRole ref salesRole
shipAddress string
shipAddressList ref
shipDate date
shipGroup sublist
  destinationAddress string
  handlingLineId integer
  handlingRate number
  handlingTax2Amt number
  handlingTax2Rate number
  handlingTaxAmount number
  handlingTaxAmt number
  handlingTaxCode ref
  handlingTaxDetailsReference string
  handlingTaxRate number
  id integer
  isFulfilled boolean
  isHandlingTaxable boolean
  isShippingTaxable boolean
  shippingMethod string
  shippingMethodId ref shipItem
  shippingRate number
  shippingTax2Amt number
  shippingTax2Rate number
  shippingTaxAmount number
  shippingTaxAmt number
  shippingTaxCode ref
  shippingTaxDetailsReference string
  shippingTaxRate number
  sourceAddress string
  uniqueKey string
  weight number
shipIsResidential boolean
shipMethod ref shipItem
shipOverride boolean
shippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
shippingAddress_text string
shippingCost number
shippingCostOverridden boolean
shippingTax1Rate number
shippingTax2Rate number
shippingTaxAmount number
shippingTaxCode ref
source enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
sourceSystem enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
startDate date
status enum A,B,V
storeOrder string
subsidiary ref subsidiary
subsidiaryTaxRegNum string
subtotal number
syncPartnerTeams boolean
syncSalesTeams boolean
tax2Total number
taxDetails sublist
  calcDetail string
  lineName string
  lineType string
  netAmount number
  taxAmount number
  taxBasis number
  taxCode ref salesTaxItem
  taxDetailsReference enum
  taxRate number
  taxType string
taxDetailsOverride boolean
taxItem ref
taxPointDate date
taxPointDateOverride boolean
taxRate number
taxRegOverride boolean
taxTotal number
terms ref term
toBeEmailed boolean
toBeFaxed boolean
toBePrinted boolean
total number
totalAfterTaxes number
totalCostEstimate number
tranDate date
tranId string
tranIsVsoeBundle boolean
transactionNumber string
type enum VendPymt,CustCred,ItemShip,Check,CustChrg,Journal,Opprtnty,CustRfnd,TrnfrOrd,CashRfnd,Build,Unbuild,...
unapplied number
vatRegNum string
vsoeAutoCalc boolean
webSite string
whichChargesToAdd enum ALL,TRANSACTION_DATE,AS_OF_DATE

currency
currencyPrecision integer
displaySymbol string
exchangeRate number
externalId string
formatSample string
fxRateUpdateTimezone enum 1,2,3,4
id string
includeInFxRateUpdates boolean
isAnchorCurrency boolean
isBaseCurrency boolean
isInactive boolean
lastModifiedDate datetime
locale enum it_CH,en_TC,af_ZA,es_EA,es_EC,pt_BR,en_CY,fr_LU,nl_AN,es_UY,en_TT,es_ES,...
name string
overrideCurrencyFormat boolean
symbol string
symbolPlacement enum 1,2

customer
accessRole ref
accountNumber string
acquisitionDate date
addressBook sublist
  addressBookAddress subrecord
    addr1 string
    addr2 string
    addr3 string
    addrPhone string
    addrText string
    addressee string
    attention string
    city string
    country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
    externalId string
    lastModifiedDate datetime
    override boolean
    state string
    zip string
  addressBookAddress_text string
  addressId string
  defaultBilling boolean
  defaultShipping boolean
  id integer
  internalId integer
  isResidential boolean
  label string
  lastModifiedDate datetime
aging number
aging1 number
aging2 number
aging3 number
aging4 number
alcoholRecipientType enum CONSUMER,LICENSEE
altEmail string
altName string
altPhone string
assignedWebSite ref webSite
autoName boolean
balance number
billingRateCard ref
billingSchedule ref billingSchedule
billingTransactionForm ref
billingTransactionType enum CashSale,CustInvc
buyingReason ref
buyingTimeFrame ref
campaignCategory ref campaignCategory
campaignEvent ref
campaigns sublist
category ref customerCategory
clickStream string
comments string
companyName string
consolAging number
consolAging1 number
consolAging2 number
consolAging3 number
consolAging4 number
consolBalance number
consolDaysOverdue integer
consolDepositBalance number
consolOverdueBalance number
consolUnbilledOrders number
contact ref contact
contactList collection contact
contactRoles sublist
  contact ref contact
  contactName string
  email string
  giveAccess boolean
  password string
  passwordConfirm string
  role ref
contribPct string
creditHoldOverride enum AUTO,OFF,ON
creditLimit number
currency ref currency
currencyList sublist
  balance number
  consolBalance number
  consolDepositBalance number
  consolOverdueBalance number
  consolUnbilledOrders number
  currency ref currency
  depositBalance number
  displaySymbol string
  overdueBalance number
  overrideCurrencyFormat boolean
  symbolPlacement enum 1,2
  unbilledOrders number
customForm ref
dateCreated datetime
daysOverdue integer
defaultAddress string
defaultAllocationStrategy ref
defaultBankAccount ref account
defaultOrderPriority number
defaultShippingAddress string
defaultTaxReg string
depositBalance number
displaySymbol string
drAccount ref account
email string
emailPreference enum PDF,HTML,DEFAULT
emailTransactions boolean
endDate date
entityId string
entityStatus ref customerStatus
estimatedBudget number
externalId string
fax string
faxTransactions boolean
firstName string
firstOrderDate date
firstSaleDate date
firstVisit datetime
fxAccount ref account
giveAccess boolean
globalSubscriptionStatus enum 1,2,3,4
groupInvoices boolean
groupPricing sublist
  group ref pricingGroup
  level ref priceLevel
homePhone string
id string
image ref
isAutogeneratedRepresentingEntity boolean
isBudgetApproved boolean
isInactive boolean
isPerson boolean
itemPricing sublist
  currency ref currency
  item ref kitItem
  level ref priceLevel
  price number
keywords string
language enum ro_RO,af_ZA,tl_PH,pt_BR,th_TH,bn_BD,cs_CZ,ca_ES,hu_HU,kn_IN,sk_SK,es_ES,...
lastModifiedDate datetime
lastName string
lastOrderDate date
lastPageVisited string
lastSaleDate date
lastVisit datetime
leadSource ref
middleName string
mobilePhone string
monthlyClosing enum 1,25,15,5,31,20,10
negativeNumberFormat enum 0,1
numberFormat enum 0,1,2,3,4,5
openingBalance number
openingBalanceAccount ref account
openingBalanceDate date
overdueBalance number
overrideCurrencyFormat boolean
parent ref customer
partner ref partner
partners sublist
  contribution number
  id string
  isPrimary boolean
  partner ref partner
  partnerRole ref partnerCategory
password string
password2 string
phone string
phoneticName string
prefCcProcessor ref
priceLevel ref priceLevel
printOnCheckAs string
printTransactions boolean
receivablesAccount ref account
referrer string
reminderDays integer
representingSubsidiary ref subsidiary
resaleNumber string
salesGroup ref entityGroup
salesReadiness ref
salesRep ref employee
salesTeam sublist
  contribution number
  employee ref employee
  id string
  isPrimary boolean
  salesRole ref salesRole
salutation string
searchStage string
sendEmail boolean
shipComplete boolean
shippingCarrier enum
shippingItem ref shipItem
sourceWebSite ref webSite
startDate date
subscriptionMessageHistory sublist
subscriptions sublist
  lastModifiedDate datetime
  subscribed boolean
  subscription ref campaignSubscription
subsidiary ref subsidiary
symbolPlacement enum 1,2
syncPartnerTeams boolean
syncSalesTeams boolean
taxExempt boolean
taxItem ref
taxRegistration sublist
  address string
  id integer
  nexus ref nexus
  nexusCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  nexusState ref
  taxRegistrationNumber string
taxable boolean
terms ref term
territory ref
thirdPartyAcct string
thirdPartyCarrier enum fedex,ups,usps
thirdPartyCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
thirdPartyZipCode string
title string
topLevelParent ref customer
unbilledOrders number
unsubscribe boolean
url string
vatRegNumber string
visits integer

customerPayment
account ref account
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
applied number
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
apply sublist
  amount number
  apply boolean
  applyDate date
  createdFrom string
  currency string
  doc ref
  due number
  job integer
  jobName string
  line integer
  refNum string
  total number
  type string
arAcct ref account
autoApply boolean
balance number
cardSwipe string
cardholderAuthentication ref
checkNumber string
class ref classification
cleared boolean
clearedDate date
consolidateBalance number
createdDate datetime
credit sublist
  amount number
  appliedTo string
  apply boolean
  createdFrom string
  creditDate date
  currency string
  doc ref
  due number
  line integer
  refNum string
  total number
  type string
currency ref currency
customForm ref
customer ref customer
customerPaymentAuthorization ref
debitKsn string
debitPinBlock string
deletionReason ref
deletionReasonMemo string
department ref department
deposit sublist
  amount number
  apply boolean
  currencyName string
  depositDate date
  doc ref
  refNum string
  remaining number
  total number
dynamicDescriptor string
exchangeRate number
excludeFromGLNumbering boolean
externalId string
handlingMode enum MIMIC,PROCESS,SAVE_ONLY
id string
inputReferenceCode string
integrationId string
lastModifiedDate datetime
location ref location
memo string
nexus ref nexus
originator string
outputAuthCode string
outputReferenceCode string
payment number
paymentCardCsc string
paymentDeviceId string
paymentInstrumentLimit number
paymentOperation enum SALE,CAPTURE
paymentOption ref
paymentProcessingProfile ref
pending number
postingPeriod ref accountingPeriod
prevDate date
primaryBookBaseCurrency ref currency
refundedAmountTotalBox number
status enum A,R,B,C
subsidiary ref subsidiary
toBeEmailed boolean
total number
tranDate date
tranId string
transactionNumber string
transactionToRefund ref
unapplied number
undepFunds enum

department
classTranslation sublist
  language string
  locale enum it_CH,en_TC,af_ZA,es_EA,es_EC,pt_BR,en_CY,fr_LU,nl_AN,es_UY,en_TT,es_ES,...
  name string
externalId string
fullName string
id string
includeChildren boolean
internalId integer
isInactive boolean
lastModifiedDate datetime
name string
parent ref department
subsidiary collection subsidiary

employee
accountNumber string
accruedTime sublist
  accrualMethod enum StartYear,EveryPeriod,Hourly
  accrualRate number
  accruedHours number
  effectiveDate date
  expirationDate date
  inactive boolean
  maximumAccruedHours number
  monetaryRate number
  payType enum 11,12,13,14,15,16,17,18,19,1,2,3,...
  payrollItem ref payrollItem
  peiKey string
  piName string
  resetAccruedHoursAtYearEnd boolean
addressBook sublist
  addressBookAddress subrecord
    addr1 string
    addr2 string
    addr3 string
    addrPhone string
    addrText string
    addressee string
    attention string
    city string
    country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
    externalId string
    lastModifiedDate datetime
    override boolean
    state string
    zip string
  addressBookAddress_text string
  addressId string
  defaultBilling boolean
  defaultShipping boolean
  id integer
  internalId integer
  label string
  lastModifiedDate datetime
adpid string
aliennumber string
altName string
approvallimit number
approver ref employee
authworkdate date
autoName boolean
basewage number
basewagetype enum annualsalary,hourly,monthlysalary
billingClass ref
birthdate date
bonustarget number
bonustargetcomment string
bonustargetpayfrequency enum one_time,annually,monthly,quarterly
bonustargettype enum percentage,amount
btemplate string
campaigns sublist
changedetails string
class ref classification
comments string
commissionpaymentpreference enum PAYROLL,AP
companyContribution sublist
  derivedratemultiplier number
  effectiveDate date
  expirationDate date
  inactive boolean
  limit number
  payrollItem ref payrollItem
  peiKey string
  piName string
  pinamelinked string
  rate number
  w2name string
concurrentwebservicesuser boolean
conflictresults string
corporatecards sublist
  corporatecardprofile ref
  embossedname string
  expiration date
currency ref currency
currencylist sublist
  currency ref currency
customForm ref
dateCreated datetime
deduction sublist
  derivedratemultiplier number
  effectiveDate date
  expirationDate date
  inactive boolean
  limit number
  payrollItem ref payrollItem
  peiKey string
  piName string
  pinamelinked string
  rate number
defaultAddress string
defaultBillingAddress string
defaultJobResourceRole ref
defaultShippingAddress string
defaultacctcorpcardexp ref account
defaultexpensereportcurrency ref currency
department ref department
directDeposit boolean
directDepositList sublist
  accountprenoted boolean
  accountstatus string
  amount number
  bankName string
  bankaccountnumber string
  bankid string
  banknumber string
  bankroutingnumber string
  id string
  inactive boolean
  netaccount boolean
  savingsaccount boolean
driverslicensenumber string
earning sublist
  defaultEarning boolean
  defaultHours number
  derivedratemultiplier number
  effectiveDate date
  expirationDate date
  inactive boolean
  payrate number
  payrollItem ref payrollItem
  paytype enum 11,12,13,14,15,16,17,18,19,1,2,3,...
  peiKey string
  piName string
  pinamelinked string
  primaryEarning boolean
effectivedatemode enum PAST,CURRENT,FUTURE
eligibleforcommission boolean
email string
emergencycontact sublist
  address string
  contact string
  id integer
  phone string
  relationship string
empcenterqty string
empcenterqtymax string
employeecertificate boolean
employeechangereason ref
employeeftestatus enum NOT_APPLICABLE,NOT_ASSIGNED,UNDER_ALLOCATED,FULLY_ALLOCATED,OVER_ALLOCATED
employeestatus ref
employeetype ref
empperms sublist
  name string
  permKey1 enum LIST_UPSELLWIZARD,ADMI_PI_REMOVAL_RUN,REPO_BALANCESHEET,REPO_ISSUE,EDIT_FISCALCALENDAR,LIST_SALESCAMPAIGN,LIST_WORKPLACE,REPO_TAX,TRAN_ORDERRESERVATION,LIST_SCSNAPSHOT,LIST_RESOURCE,LIST_BASICGOVERNMENTISSUEDIDS,...
  permLevel1 enum 0,1,2,3,4
enabledeductionlimits boolean
entityId string
ethnicity ref
expenselimit number
externalId string
fax string
firstName string
formw2 sublist
  download string
  id integer
  year string
fulluserqty string
fulluserqtymax string
gender enum b,ns,nb,m,f
giveAccess boolean
globalSubscriptionStatus enum 1,2,3,4
hcmposition sublist
  employmentCategory enum -10,-11
  fullTimeEquivalent number
  location ref location
  position ref
  positionAllocation number
  positionId string
  primaryPosition boolean
  reportsTo ref
  subsidiary ref subsidiary
hireDate date
homePhone string
hreducation sublist
  degree string
  degreeDate date
  education ref
  nId integer
i9verified boolean
id string
image ref
inheritiprules boolean
initials string
ipaddressrule string
isInactive boolean
isJobManager boolean
isJobResource boolean
isempcenterqtyenforced string
isfulluserqtyenforced string
isretailuserqtyenforced string
issalesrep boolean
issupportrep boolean
job ref hcmJob
jobdescription string
jobemploymentcategory enum -10,-11
jobid string
laborCost number
laborcategory ref
lastModifiedDate datetime
lastName string
lastPaidDate date
lastReviewDate date
location ref location
maritalstatus ref
middleName string
mobilePhone string
nextReviewDate date
officePhone string
overridecatchupamount number
overridecatchupcheckbox boolean
overrideelectivedeferralamount number
overrideelectivedeferralcheckbox boolean
overtimepolicy ref
passportnumber string
password string
password2 string
payFrequency enum SEMIMONTHLY,WEEKLY,ANNUALLY,QUARTERLY,QUADWEEKLY,DAILY,NEVER,SEMIANNUALLY,MONTHLY,BIMONTHLY,BIWEEKLY
phone string
phoneticName string
purchaseorderapprovallimit number
purchaseorderapprover ref employee
purchaseorderlimit number
rate number
rates sublist
  entityCurrency ref currency
  rate number
releasedate date
requirePwdChange boolean
residentstatus ref
retailuserqty string
retailuserqtymax string
roles sublist
  billingWarn string
  centerType string
  deviceidOnly string
  masterRole integer
  selectedRole ref
  ssoOnly string
  wsOnly string
salesrole ref salesRole
salutation string
sendEmail boolean
socialsecuritynumber string
startdatetimeoffcalc date
subscriptionMessageHistory sublist
subscriptions sublist
  lastModifiedDate datetime
  subscribed boolean
  subscription ref campaignSubscription
subsidiary ref subsidiary
supervisor ref employee
targetUtilization number
template ref employee
terminationbydeath boolean
terminationcategory enum VOLUNTARY,INVOLUNTARY
terminationdetails string
terminationreason ref
terminationregretted enum NO,UNSPECIFIED,YES
timeapprover ref employee
timeoffplan ref
title string
unsubscribe boolean
usePerquest boolean
useTimedata enum T,F
visaexpdate date
visatype ref
wasempcenterhasaccess string
wasfulluserhasaccess string
wasinactive string
wasretailuserhasaccess string
workCalendar ref
workassignment enum job,position
workplace ref

estimate
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
altHandlingCost number
altSalesTotal number
altShippingCost number
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
billAddr1 string
billAddr2 string
billAddr3 string
billAddress string
billAddressList ref
billAddressee string
billAttention string
billCity string
billCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
billOverride string
billPhone string
billState string
billZip string
billingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
billingAddress_text string
billingSchedule ref billingSchedule
canHaveStackable boolean
class ref classification
contribPct string
couponCode ref couponCode
createdDate datetime
createdFrom ref
currency ref currency
customForm ref
defaultILBAShipAddrVal string
defaultILBAShippingAddressKey string
defaultILShipMethKey integer
deletionReason ref
deletionReasonMemo string
department ref department
discountAmount number
discountDate date
discountItem ref discountItem
discountRate number
discountTotal number
dueDate date
email string
endDate date
entity ref customer
entityStatus ref customerStatus
entityTaxRegNum string
estGrossProfit number
estGrossProfitPercent number
exchangeRate number
excludeCommission boolean
expectedCloseDate date
externalId string
fax string
fob string
forecastType enum 0,1,2,3
fxAltSalesTotal number
fxNetAltSalesTotal number
handlingCost number
handlingTax1Rate number
handlingTax2Rate number
handlingTaxAmount number
handlingTaxCode ref
id string
includeInForecast boolean
isMultiShipTo boolean
isTaxable boolean
item sublist
  altSalesAmt number
  amount number
  baseGrossAmt number
  billVarianceStatus enum NOVARIANCES,JOURNALNOTPOSTED,JOURNALPOSTED
  billingSchedule ref billingSchedule
  chargeType ref
  class ref classification
  costEstimate number
  costEstimateRate number
  costEstimateType enum PREFVENDORRATE,AVGCOST,PURCHORDERRATE,LASTPURCHPRICE,MEMBERDEFINED,CUSTOM,ITEMDEFINED,PURCHPRICE
  department ref department
  description string
  estGrossProfit number
  estGrossProfitPercent number
  excludeFromRateRequest boolean
  expectedShipDate date
  expirationDate date
  fromJob boolean
  grossAmt number
  initOqpBucket string
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  isClosed boolean
  isEstimate boolean
  isOpen boolean
  isTaxable boolean
  item ref kitItem
  itemIsFulfilled boolean
  itemSubtype enum Sale,Purchase,Resale
  itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
  job ref job
  lastPurchasePrice number
  licenseCode string
  line integer
  linked boolean
  location ref location
  marginal boolean
  matrixType string
  minQty number
  netAltSalesAmt number
  options string
  oqpBucket string
  price ref priceLevel
  priceIntervalFrequency string
  priceIntervalFrequencyName string
  priceIntervalRepeatEvery string
  printItems boolean
  quantity number
  quantityAllocated number
  quantityAvailable number
  quantityCommitted number
  quantityDemandAllocated number
  quantityOnHand number
  rate number
  rateIncludingTax number
  rateSchedule string
  serialNumbers string
  shipAddress ref
  shipCarrier enum ups,nonups
  shipGroup integer
  shipMethod ref shipItem
  subscription ref subscription
  subscriptionLine ref subscriptionLine
  subscriptionLinePeriodAmount number
  subscriptionLineRate number
  subscriptionLineType string
  subsidiary ref subsidiary
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  units string
job ref job
lastModifiedDate datetime
leadSource ref
location ref location
memo string
message string
messageSel ref customerMessage
muccPromoCodeInstance string
netAltSalesTotal number
nexus ref nexus
oneTime number
oppcreatedfrom string
oppcreatedfromtitle string
opportunity ref opportunity
originator string
otherRefNum string
partner ref partner
partners sublist
  contribution number
  isPrimary boolean
  partner ref partner
  partnerRole ref partnerCategory
prevDate date
prevPartner integer
prevRep integer
previousOpportunity string
primaryBookBaseCurrency ref currency
probability number
promoCode ref promotionCode
promoCodePluginImpl string
promotions sublist
  couponCode ref couponCode
  promoCode ref promotionCode
recurAnnually number
recurMonthly number
recurQuarterly number
recurWeekly number
refreshFromSubscription string
salesChannel ref
salesEffectiveDate date
salesGroup ref entityGroup
salesRep ref customer
salesTeam sublist
  contribution number
  employee ref employee
  id string
  isPrimary boolean
  lastModifiedDate datetime
  salesRole ref salesRole
saleschannelorderpriority string
shipAddress string
shipAddressList ref
shipDate date
shipGroup sublist
  destinationAddress string
  handlingLineId integer
  handlingRate number
  handlingTax2Amt number
  handlingTax2Rate number
  handlingTaxAmount number
  handlingTaxAmt number
  handlingTaxCode ref
  handlingTaxDetailsReference string
  handlingTaxRate number
  id integer
  isFulfilled boolean
  isHandlingTaxable boolean
  isShippingTaxable boolean
  shippingMethod string
  shippingMethodId ref shipItem
  shippingRate number
  shippingTax2Amt number
  shippingTax2Rate number
  shippingTaxAmount number
  shippingTaxAmt number
  shippingTaxCode ref
  shippingTaxDetailsReference string
  shippingTaxRate number
  sourceAddress string
  uniqueKey string
  weight number
shipIsResidential boolean
shipMethod ref shipItem
shipOverride boolean
shippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
shippingAddress_text string
shippingCost number
shippingCostOverridden boolean
shippingTax1Rate number
shippingTax2Rate number
shippingTaxAmount number
shippingTaxCode ref
source enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
sourceSystem enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
startDate date
status enum A,B,C,V,X
storeOrder string
subsidiary ref subsidiary
subsidiaryTaxRegNum string
subtotal number
syncPartnerTeams boolean
syncSalesTeams boolean
tax2Total number
taxDetails sublist
  calcDetail string
  lineName string
  lineType string
  netAmount number
  taxAmount number
  taxBasis number
  taxCode ref salesTaxItem
  taxDetailsReference enum
  taxRate number
  taxType string
taxDetailsOverride boolean
taxItem ref
taxPointDate date
taxPointDateOverride boolean
taxRate number
taxRegOverride boolean
taxTotal number
terms ref term
thirdPartyAcct string
title string
toBeEmailed boolean
toBeFaxed boolean
toBePrinted boolean
total number
totalAfterTaxes number
totalCostEstimate number
trackingNumbers string
tranDate date
tranId string
transactionNumber string
vatRegNum string
visibleToCustomer boolean
webSite string

expenseReport
account ref account
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
accountingapproval boolean
acctcorpcardexp ref account
advance number
advance2 number
advanceaccount ref account
amount number
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
approvalStatus enum 11,1,2,3
class ref classification
complete boolean
corporatecard number
createdDate datetime
customForm ref
deletionReason ref
deletionReasonMemo string
department ref department
duedate date
entity ref customer
excludeFromGLNumbering boolean
expense sublist
  amount number
  billingsubsidiary ref subsidiary
  category ref expenseCategory
  class ref classification
  corporatecreditcard boolean
  currency ref currency
  customer ref customer
  department ref department
  exchangerate number
  expenseaccount ref account
  expensedate date
  expmediaitem ref
  foreignamount number
  grossAmt number
  id integer
  importedemployeeexpense ref
  isBillable boolean
  isnonreimbursable boolean
  line string
  linked boolean
  location ref location
  memo string
  projecttask ref projectTask
  quantity number
  rate number
  raterequired boolean
  receipt boolean
  refnumber integer
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
expensereportcurrency ref currency
expensereportexchangerate number
externalId string
id string
lastModifiedDate datetime
location ref location
memo string
nextApprover ref employee
nexus ref nexus
nonreimbursable number
policyviolated boolean
postingPeriod ref accountingPeriod
prevDate date
primaryBookBaseCurrency ref currency
reimbursable number
status enum A,B,C,D,E,V,F,G,H,I,J
subsidiary ref subsidiary
subsidiaryTaxRegNum string
supervisorapproval boolean
tax1Amt number
tax2Amt number
taxDetails sublist
  calcDetail string
  lineName string
  lineType string
  netAmount number
  taxAmount number
  taxBasis number
  taxCode ref salesTaxItem
  taxDetailsReference enum
  taxRate number
  taxType string
taxDetailsOverride boolean
taxPointDate date
taxPointDateOverride boolean
taxRegOverride boolean
taxTotal number
total number
totalbasecurrency string
tranDate date
tranId string
transactionNumber string
usemulticurrency boolean
voided boolean

inventoryItem
VSOEDeferral enum DEFERALLUNTIL,DEFERUNTIL
VSOEDelivered boolean
VSOEPermitDiscount enum IFDELIVERED,NEVER
VSOEPrice number
VSOESopGroup enum EXCLUDE,NORMAL,SOFTWARE
accountingBookDetail sublist
  accountingBook ref accountingBook
  amortizationTemplate ref
  createExpensePlansOn ref
  createRevenuePlansOn ref
  revRecForecastRule ref
  revRecSchedule ref revRecTemplate
  revenueRecognitionRule ref
  sameAsPrimaryAmortization boolean
  sameAsPrimaryRevRec boolean
allowconsignment boolean
alternateDemandSourceItem ref inventoryItem
amortizationPeriod integer
amortizationTemplate ref
assetAccount ref account
atpLeadTime integer
atpMethod enum CUMULATIVE_ATP_WITH_LOOK_AHEAD,DISCRETE_ATP
autoExpandKitForRevenuemgmt boolean
autoLeadTime boolean
autoPreferredStockLevel boolean
autoReorderPoint boolean
availableToPartners boolean
averageCost number
backwardConsumptionDays integer
baseUnit string
billExchRateVarianceAcct ref account
billPriceVarianceAcct ref account
billQtyVarianceAcct ref account
billingSchedule ref billingSchedule
binNumber sublist
  binNumber ref bin
  location ref location
  locationActive string
  locationName string
  onHand number
  onHandAvail number
  preferredBin boolean
class ref classification
cogsAccount ref account
consignedlocations sublist
  combinedAverageCost number
  combinedOnHandCount number
  combinedOnHandCountBase number
  combinedOnHandValue number
  consignedAverageCost number
  consignedOnHandCount number
  consignedOnHandCountBase number
  consignedOnHandValue number
  location ref location
consignmentassetaccount ref account
consignmentexpenseaccount ref account
consumptionUnit string
contingentRevenueHandling boolean
conversionRate number
copyDescription boolean
correlatedItems sublist
  correlationFld number
  countFld integer
  itemNKeyFld string
  liftFld number
  purchaseRateFld number
cost number
costAccountingStatus string
costCategory ref costCategory
costEstimate number
costEstimateUnits string
costForPricing number
costingMethod enum SERIAL,LOT,AVG,LIFO,GROUPAVG,FIFO,STANDARD
countryOfManufacture enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
createExpensePlansOn ref
createRevenuePlansOn ref
createdDate datetime
currency ref currency
custReturnVarianceAccount ref account
customForm ref
dateConvertedToInv datetime
defaultAllocationStrategy ref
defaultItemShipMethod ref shipItem
defaultReturnCost number
defaultReturnCostUnits string
deferRevRec boolean
deferralAccount ref account
deferredRevenueAccount ref account
demandModifier number
demandSource enum FORECASTANDORDERS,EXISTINGORDERSANDDEPENDENTDEMAND,FORECASTCONSUMPTION,ITEMDEMANDPLAN
demandTimeFence integer
department ref department
description string
directRevenuePosting boolean
displayName string
distributionCategory ref
distributionNetwork ref
dontShowPrice boolean
dropShipExpenseAccount ref account
enableCatchWeight boolean
enforceminqtyinternally boolean
excludeFromSiteMap boolean
expenseAmortizationRule ref
expirationDate date
externalId string
featuredDescription string
fixedLotSize number
fixedLotSizeUnits string
forwardConsumptionDays integer
fraudRisk enum LOW,MEDIUM,HIGH
froogleProductFeed boolean
futurehorizon integer
gainLossAccount ref account
handlingCost number
hazmatHazardClass string
hazmatId string
hazmatItemUnits string
hazmatItemUnitsQty number
hazmatPackingGroup enum DEFAULT,I,II,III
hazmatShippingName string
hazmatTechnicalName string
hierarchyVersions sublist
  endDate date
  hierarchyNode ref merchandiseHierarchyNode
  hierarchyVersion ref merchandiseHierarchyVersion
  isIncluded boolean
  startDate date
id string
includeChildren boolean
incomeAccount ref account
insertItemAttribute enum class,department,location,itemid,issueproduct,vendorname
interCoDefRevAccount ref account
intercoCogsAccount ref account
intercoExpenseAccountHidden string
intercoIncomeAccount ref account
internalId integer
invtClassification enum 1,2,3
invtCountInterval integer
isDonationItem boolean
isDropShipItem boolean
isGCoCompliant boolean
isHazmatItem boolean
isInactive boolean
isLotItem boolean
isOnline boolean
isSerialItem boolean
isSpecialOrderItem boolean
isStorePickupAllowed boolean
isTaxable boolean
issueProduct ref
itemCarrier enum ups,nonups
itemId string
itemOptions collection
itemProcessFamily ref
itemProcessGroup ref
itemRevenueCategory ref
itemShipMethod collection shipItem
itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
itemVendor sublist
  itemVendorPrice subrecord
    externalId string
    itemvendorpricelines sublist
      id integer
      vendorCost number
      vendorcurrency ref currency
      vendorprice number
  predConfidence number
  predictedDays integer
  preferredVendor boolean
  purchasePrice number
  schedule ref
  subsidiary ref subsidiary
  vendor ref vendor
  vendorCode string
  vendorCurrencyId ref currency
  vendorCurrencyName string
lastInvtCountDate date
lastModifiedDate datetime
lastPurchasePrice number
leadTime integer
location ref location
locations sublist
  advanceWarningThreshold integer
  atpLeadTime integer
  averageCostMli number
  backwardConsumptionDays integer
  cost number
  costAccountingStatus string
  costingLotSize number
  currentStandardCost number
  currentStandardCostEffectiveDate date
  defaultReturnCost number
  demandSource enum FORECASTANDORDERS,EXISTINGORDERSANDDEPENDENTDEMAND,FORECASTCONSUMPTION,ITEMDEMANDPLAN
  demandTimeFence integer
  expirationDate date
  fixedLotMultiple number
  fixedLotSize number
  forwardConsumptionDays integer
  inventoryCostTemplate ref
  invtClassification enum 1,2,3
  invtCountInterval integer
  lastInvtCountDate date
  lastPurchasePriceMli number
  lateDemandThreshold number
  latePeriodDays integer
  leadTime integer
  leadTimeOffset integer
  location ref location
  locationAllowStorePickup boolean
  locationCostingGroup ref
  locationId integer
  locationStorePickupBufferStock number
  location_display string
  locationqtyavailforstorepickup number
  minimumOrderQuantity number
  minimumRescheduleDays integer
  nextInvtCountDate date
  onHandValueMli number
  pastDueForecastDays integer
  periodicLotSizeDays integer
  periodicLotSizeType enum INTERVAL,WEEKLY,MONTHLY
  poReceiptCost number
  preferredStockLevel number
  qtyInTransitExternal number
  quantityAvailable number
  quantityAvailableBase number
  quantityBackOrdered number
  quantityCommitted number
  quantityInTransit number
  quantityOnHand number
  quantityOnHandBase number
  quantityOnOrder number
  reorderPoint number
  rescheduleHorizon integer
  rescheduleInDays integer
  rescheduleOutDays integer
  safetyStockLevel number
  savedReorderPoint number
  serialNumbers string
  supplyLotSizingMethod enum FIXED_LOT_SIZE,LOT_FOR_LOT,FIXED_LOT_MULTIPLE,PERIODIC_LOT_SIZE
  supplyTimeFence integer
  supplyType enum TRANSFER,PURCHASE
lowerWarningLimit number
manufacturer string
manufacturerAddr1 string
manufacturerCity string
manufacturerState string
manufacturerTariff string
manufacturerTaxId string
manufacturerZip string
matchBillToReceipt boolean
matrixItemNameTemplate string
matrixItemNameTemplateHelp string
matrixType enum PARENT,CHILD
maxDonationAmount number
maximumquantity integer
metaTagHtml string
minimumquantity integer
mpn string
multManufactureAddr boolean
nexTagCategory string
nexTagProductFeed boolean
nextInvtCountDate date
noPriceMessage string
offerSupport boolean
onSpecial boolean
originalItemSubtype string
originalItemType string
outOfStockBehavior enum DISABLE,ENABLENMSG,REMOVE,ENABLE,DEFAULT
outOfStockMessage string
overallQuantityPricingType enum ITEM,PARENT,SCHEDULE
pageTitle string
parent ref inventoryItem
parentOnly boolean
periodicLotSizeDays integer
periodicLotSizeType enum INTERVAL,WEEKLY,MONTHLY
planningItemCategory ref
preferenceCriterion enum A,B,C,D,E,F
preferredLocation ref location
preferredStockLevel number
preferredStockLevelDays number
preferredStockLevelUnits string
presentationItem sublist
  basePrice number
  description string
  item integer
  itemType enum FILECABITEM,PRESCATEGORY,INVTITEM,INFOITEM
  onlinePrice number
  presItemId integer
  presitemurl string
price sublist
  currencyPage ref currency
  discountDisplay number
  isInactive boolean
  price number
  priceLevel ref priceLevel
  priceLevelName string
  priceQty integer
  quantity array
pricesIncludeTax boolean
pricingGroup ref pricingGroup
producer boolean
purchaseDescription string
purchaseOrderAmount number
purchaseOrderQuantity number
purchaseOrderQuantityDiff number
purchasePriceVarianceAcct ref account
purchaseTaxCode ref
purchaseUnit string
quantityAvailable number
quantityAvailableBase number
quantityBackOrdered number
quantityCommitted number
quantityOnHand number
quantityOnHandBase number
quantityOnHandUnits string
quantityOnOrder number
quantityPricingSchedule ref
rate number
rateIncludingTax number
receiptAmount number
receiptQuantity number
receiptQuantityDiff number
relatedItemsDescription string
reorderMultiple integer
reorderPoint number
reorderPointUnits string
rescheduleInDays integer
rescheduleOutDays integer
residual number
revRecForecastRule ref
revRecSchedule ref revRecTemplate
revReclassFxAccount ref account
revenueAllocationGroup ref
revenueRecognitionRule ref
rotationType enum LEFO,FEFO
roundUpAsComponent boolean
safetyStockLevel number
safetyStockLevelDays integer
saleUnit string
salesDescription string
salesTaxCode ref
savedReorderPoint number
scheduleBCode enum 22,23,24,25,26,27,28,29,30,31,10,32,...
scheduleBNumber string
scheduleBQuantity number
searchKeywords string
seasonalDemand boolean
secondaryBaseUnit string
secondaryConsumptionUnit string
secondaryPurchaseUnit string
secondarySaleUnit string
secondaryStockUnit string
secondaryUnitsType ref unitsType
serialNumbers string
shipIndividually boolean
shipPackage ref
shippingCost number
shoppingDotComCategory string
shoppingProductFeed boolean
shopzillaCategoryId integer
shopzillaProductFeed boolean
showDefaultDonationAmount boolean
siteCategory sublist
  category ref siteCategory
  webSite ref webSite
siteMapPriority enum 0.0,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9,1.0
softDescriptor enum 1,2
stockDescription string
stockUnit string
storeDescription string
storeDetailedDescription string
storeDisplayImage ref
storeDisplayName string
storeDisplayThumbnail ref
storeItemTemplate enum -134,-178,-133,-177,-136,-179,-135,-130,-174,-173,-176,-132,...
subsidiary collection subsidiary
supplyLotSizingMethod enum FIXED_LOT_SIZE,LOT_FOR_LOT,FIXED_LOT_MULTIPLE,PERIODIC_LOT_SIZE
supplyReplenishmentMethod enum TIME_PHASED,MPS,REORDER_POINT,MRP
supplyTimeFence integer
supplyType enum TRANSFER,PURCHASE
taxSchedule ref taxSchedule
totalValue number
trackLandedCost boolean
tracksaasmetrics boolean
tracksaasmetricsenddate date
tracksaasmetricsstartdate date
transferPrice number
transferPriceUnits string
translations sublist
  displayName string
  featuredDescription string
  language string
  locale enum it_CH,en_TC,af_ZA,es_EA,es_EC,pt_BR,en_CY,fr_LU,nl_AN,es_UY,en_TT,es_ES,...
  noPriceMessage string
  outOfStockMessage string
  pageTitle string
  salesDescription string
  specialsDescription string
  storeDescription string
  storeDetailedDescription string
  storeDisplayName string
unitsForPickDecomposition collection
unitsType ref unitsType
upcCode string
updateExistingTranAccounts boolean
upperWarningLimit number
urlComponent string
useBins boolean
useMarginalRates boolean
vendReturnVarianceAccount ref account
vendor ref vendor
vendorName string
weight number
weightUnit enum 1,2,3,4
weightUnits string
yahooProductFeed boolean

invoice
abbrevType string
account ref account
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
altHandlingCost number
altShippingCost number
amountPaid number
amountRemaining number
amountRemainingTotalBox number
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
approvalStatus enum 11,1,2,3
asOfDate date
billAddr1 string
billAddr2 string
billAddr3 string
billAddress string
billAddressList ref
billAddressee string
billAttention string
billCity string
billCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
billOverride string
billPhone string
billState string
billZip string
billingAccount ref billingAccount
billingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
billingAddress_text string
bulkProcSubmission ref
canHaveStackable boolean
class ref classification
contribPct string
couponCode ref couponCode
createdDate datetime
createdFrom ref
currency ref currency
customForm ref
defaultILBAShipAddrVal string
defaultILBAShippingAddressKey string
defaultILShipMethKey integer
deferredRevenue number
deletionReason ref
deletionReasonMemo string
department ref department
discountAmount number
discountDate date
discountItem ref discountItem
discountRate number
discountTotal number
dueDate date
email string
endDate date
entity ref customer
entityTaxRegNum string
estGrossProfit number
estGrossProfitPercent number
estimate integer
exchangeRate number
excludeCommission boolean
excludeFromGLNumbering boolean
expCost sublist
  amortizationperiod string
  amortizationtype string
  amount number
  apply boolean
  baseGrossAmt number
  billedDate date
  category ref expenseCategory
  categoryDisp string
  class ref classification
  department ref department
  doc ref
  employee ref employee
  employeeDisp string
  grossAmt number
  job string
  jobDisp string
  line integer
  location ref location
  memo string
  originalAmount number
  prevRevRecSched boolean
  prevRevRecTemp boolean
  processedByRevCommit boolean
  revRecDefRevAcct integer
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  url string
expCostDiscAmount number
expCostDiscPrint boolean
expCostDiscRate number
expCostDiscTax1Amt number
expCostDiscTaxable boolean
expCostDiscount ref discountItem
expCostTaxCode ref
expCostTaxRate1 number
expCostTaxRate2 number
externalId string
fax string
fob string
forInvoiceGrouping boolean
giftCertApplied number
giftCertRedemption sublist
  authCode ref giftCertificate
  authCodeApplied number
groupedTo ref
handlingCost number
handlingTax1Rate number
handlingTax2Rate number
handlingTaxAmount number
handlingTaxCode ref
id string
installment sublist
  amount number
  amountDue number
  amountPaid number
  baseAmount number
  baseAmountDue number
  baseAmountPaid number
  dueDate date
  seqNum integer
  status string
  subsidiary ref subsidiary
  transactionLine integer
intercoStatus enum 1,2,3
intercoTransaction ref
isMultiShipTo boolean
isTaxable boolean
item sublist
  account ref account
  amount number
  amountOrdered number
  baseGrossAmt number
  billVarianceStatus enum NOVARIANCES,JOURNALNOTPOSTED,JOURNALPOSTED
  binNumbers string
  catchUpPeriod ref accountingPeriod
  chargeType ref
  class ref classification
  costEstimate number
  costEstimateRate number
  costEstimateType enum PREFVENDORRATE,AVGCOST,PURCHORDERRATE,LASTPURCHPRICE,MEMBERDEFINED,CUSTOM,ITEMDEFINED,PURCHPRICE
  currentPercent number
  deferRevRec boolean
  department ref department
  description string
  doNotCreateRevenueElement boolean
  estGrossProfit number
  estGrossProfitPercent number
  excludeFromRateRequest boolean
  expirationDate date
  giftCertFrom string
  giftCertMessage string
  giftCertNumber string
  giftCertRecipientEmail string
  giftCertRecipientName string
  grossAmt number
  initOqpBucket string
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  isCatchWeightItem boolean
  isClosed boolean
  isOpen boolean
  isTaxable boolean
  item ref kitItem
  itemFulfillmentChoice enum 1,2
  itemIsFulfilled boolean
  itemSubtype enum Sale,Purchase,Resale
  itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
  job ref job
  lastPurchasePrice number
  licenseCode string
  line integer
  lineUniqueKey string
  linked boolean
  location ref location
  marginal boolean
  matrixType string
  minQty number
  options string
  oqpBucket string
  orderDoc ref
  orderLine integer
  price ref priceLevel
  primaryToSecondaryUnitConversionRate number
  printItems boolean
  processedByRevCommit boolean
  quantity number
  quantityAllocated number
  quantityAvailable number
  quantityCommitted number
  quantityDemandAllocated number
  quantityFulfilled number
  quantityOnHand number
  quantityOrdered number
  quantityPacked number
  quantityPicked number
  quantityReceived number
  quantityRemaining number
  quantityRemainingDisplay number
  rate number
  rateIncludingTax number
  rateSchedule string
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  revRecTermInMonths integer
  revrec_recurrencetype string
  secondaryQuantity number
  secondaryUnitConversionRate number
  secondaryUnits string
  secondaryUnitsList string
  serialNumbers string
  shipAddress ref
  shipCarrier enum ups,nonups
  shipGroup integer
  shipMethod ref shipItem
  subscription ref subscription
  subscriptionLine ref subscriptionLine
  subsidiary ref subsidiary
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  uniqueKey integer
  units string
  vsoeAllocation number
  vsoeAmount number
  vsoeDeferral enum DEFERALLUNTIL,DEFERUNTIL
  vsoeDelivered boolean
  vsoeIsEstimate boolean
  vsoePermitDiscount enum IFDELIVERED,NEVER
  vsoePrice number
  vsoeSOPGroup enum EXCLUDE,NORMAL,SOFTWARE
itemCost sublist
  amortizationperiod string
  amortizationtype string
  amount number
  apply boolean
  baseGrossAmt number
  billedDate date
  binNumbers string
  class ref classification
  cost number
  department ref department
  doc ref
  grossAmt number
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  item ref kitItem
  itemCostCount string
  itemDisp string
  job string
  jobDisp string
  line integer
  location ref location
  memo string
  options string
  prevRevRecSched boolean
  prevRevRecTemp boolean
  processedByRevCommit boolean
  rateSchedule string
  revRecDefRevAcct integer
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  serialNumbers string
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  unit string
  unitDisp string
  url string
itemCostDiscAmount number
itemCostDiscPrint boolean
itemCostDiscRate number
itemCostDiscTax1Amt number
itemCostDiscTaxable boolean
itemCostDiscount ref discountItem
itemCostTaxCode ref
itemCostTaxRate1 number
itemCostTaxRate2 number
job ref job
lastModifiedDate datetime
leadSource ref
linkedTrackingNumbers string
location ref location
memo string
message string
messageSel ref customerMessage
muccPromoCodeInstance string
nextApprover ref employee
nexus ref nexus
number integer
oppcreatedfrom string
oppcreatedfromtitle string
opportunity ref opportunity
originator string
otherRefNum string
overrideInstallments boolean
partner ref partner
partners sublist
  contribution number
  isPrimary boolean
  partner ref partner
  partnerRole ref partnerCategory
paymentlink string
postingPeriod ref accountingPeriod
predictedOverdueDays integer
predictedPaymentDate date
predictedPaymentDateAvailability enum AVAILABLE,UNAVAILABLE_NOT_ENOUGH_DATA
predictedPaymentDateLastUpdated date
prevDate date
prevPartner integer
prevRep integer
previousOpportunity string
primaryBookBaseCurrency ref currency
promoCode ref promotionCode
promoCodePluginImpl string
promotions sublist
  couponCode ref couponCode
  promoCode ref promotionCode
recognizedRevenue number
recurringBill boolean
revCommitStatus string
revCommitStatusDescr string
revRecOnRevCommitment boolean
revenueStatus string
revenueStatusDescr string
saasCommitmentEndDate date
saasCommitmentStartDate date
salesChannel ref
salesEffectiveDate date
salesGroup ref entityGroup
salesRep ref customer
salesTeam sublist
  contribution number
  employee ref employee
  id string
  isPrimary boolean
  lastModifiedDate datetime
  salesRole ref salesRole
saleschannelorderpriority string
sendOrderFulfillmentEmail boolean
shipAddress string
shipAddressList ref
shipDate date
shipGroup sublist
  destinationAddress string
  handlingLineId integer
  handlingRate number
  handlingTax2Amt number
  handlingTax2Rate number
  handlingTaxAmount number
  handlingTaxAmt number
  handlingTaxCode ref
  handlingTaxDetailsReference string
  handlingTaxRate number
  id integer
  isFulfilled boolean
  isHandlingTaxable boolean
  isShippingTaxable boolean
  shippingMethod string
  shippingMethodId ref shipItem
  shippingRate number
  shippingTax2Amt number
  shippingTax2Rate number
  shippingTaxAmount number
  shippingTaxAmt number
  shippingTaxCode ref
  shippingTaxDetailsReference string
  shippingTaxRate number
  sourceAddress string
  uniqueKey string
  weight number
shipIsResidential boolean
shipMethod ref shipItem
shipOverride boolean
shippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
shippingAddress_text string
shippingCost number
shippingCostOverridden boolean
shippingTax1Rate number
shippingTax2Rate number
shippingTaxAmount number
shippingTaxCode ref
source enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
sourceSystem enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
sourceWebSite ref webSite
startDate date
status enum A,B,D,E,V
storeOrder string
subsidiary ref subsidiary
subsidiaryTaxRegNum string
subtotal number
syncPartnerTeams boolean
syncSalesTeams boolean
tax2Total number
taxDetails sublist
  calcDetail string
  lineName string
  lineType string
  netAmount number
  taxAmount number
  taxBasis number
  taxCode ref salesTaxItem
  taxDetailsReference enum
  taxRate number
  taxType string
taxDetailsOverride boolean
taxItem ref
taxPointDate date
taxPointDateOverride boolean
taxRate number
taxRegOverride boolean
taxTotal number
terms ref term
thirdPartyAcct string
time sublist
  amortizationperiod string
  amortizationtype string
  amount number
  apply boolean
  baseGrossAmt number
  billedDate date
  class ref classification
  department ref department
  doc ref timeBill
  employee ref employee
  employeeDisp string
  grossAmt number
  item ref kitItem
  itemDisp string
  job string
  jobDisp string
  location ref location
  memo string
  prevRevRecSched boolean
  prevRevRecTemp boolean
  processedByRevCommit boolean
  quantity string
  rate number
  rateSchedule string
  revRecDefRevAcct integer
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  unit string
  unitDisp string
  url string
timeDiscAmount number
timeDiscPrint boolean
timeDiscRate number
timeDiscTax1Amt number
timeDiscTaxable boolean
timeDiscount ref discountItem
timeTaxCode ref
timeTaxRate1 number
timeTaxRate2 number
toBeEmailed boolean
toBeFaxed boolean
toBePrinted boolean
total number
totalAfterTaxes number
totalCostEstimate number
trackingNumbers string
tranDate date
tranId string
tranIsVsoeBundle boolean
transactionNumber string
type enum VendPymt,CustCred,ItemShip,Check,CustChrg,Journal,Opprtnty,CustRfnd,TrnfrOrd,CashRfnd,Build,Unbuild,...
userEstimateSource enum COMPANY_ESTIMATE,CUSTOMER_PROMISED_DATE
userEstimatedPaymentDate date
vatRegNum string
vsoeAutoCalc boolean
webSite string
whichChargesToAdd enum ALL,TRANSACTION_DATE,AS_OF_DATE

itemFulfillment
accessibilityTypeFedex enum ACCESSIBLE,INACCESSIBLE
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
ancillaryEndorsementFedex enum ADDRESS_CORRECTION,CARRIER_LEAVE_IF_NO_RESPONSE,CHANGE_SERVICE,FORWARDING_SERVICE,RETURN_SERVICE
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
b13aFilingOptionFedex enum NOT_REQUIRED,MANUALLY_ATTACHED,FILED_ELECTRONICALLY,SUMMARY_REPORTING
b13aStatementDataFedex string
backupEmailAddressUps string
blanketEndDateUps date
blanketStartDateUps date
bookingConfirmationNumFedex string
carrierIdUps string
class ref classification
createdDate datetime
createdFrom ref
createdFromShipGroup integer
customForm ref
deletionReason ref
deletionReasonMemo string
department ref department
eccNumberUps string
entity ref customer
entryNumberUps string
exchangeRate number
excludeFromGLNumbering boolean
exportTypeUps enum D,F,M
externalId string
generateIntegratedShipperLabel boolean
generateReturnLabel boolean
halAddr1Fedex string
halAddr2Fedex string
halAddr3Fedex string
halCityFedex string
halCountryFedex string
halPhoneFedex string
halStateFedex string
halZipFedex string
handlingCost number
hazmatTypeFedex enum HAZMAT,DGOODS
holdAtLocationFedex boolean
homeDeliveryDateFedex date
homeDeliveryTypeFedex enum EVENING,APPOINTMENT,DATECERTAIN
id string
inBondCodeUps string
insideDeliveryFedex boolean
insidePickupFedex boolean
intlExemptionNumFedex string
isBaseCurrency boolean
isCargoAircraftOnlyFedex boolean
isRoutedExportTransactionUps boolean
item sublist
  amount number
  binNumbers string
  class ref classification
  consigned boolean
  consignmentConsumed string
  createPo string
  createdPo ref purchaseOrder
  currency string
  department ref department
  description string
  displayName string
  excludeFromRateRequest boolean
  expirationDate date
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  isCatchWeightItem boolean
  isConsignmentItem boolean
  item ref kitItem
  itemFxAmount number
  itemName string
  itemReceive boolean
  itemSubtype string
  itemType string
  itemUnitPrice number
  itemUpc string
  jobName string
  kitMemberOf integer
  line integer
  lineEntity integer
  location ref location
  onHand number
  options string
  orderDoc ref
  orderLine integer
  primaryToSecondaryUnitConversionRate number
  quantity number
  quantityRemaining number
  quantityRemainingDisplay number
  rate number
  secondaryQuantity number
  secondaryUnitConversionRate number
  secondaryUnits string
  secondaryUnitsList string
  serialNumbers string
  units string
  unitsDisplay string
lastModifiedDate datetime
licenseDateUps date
licenseExceptionUps enum NLR,AGR,APR,AVS,BAG,CIV,CTP,ENC,GBS,GFT,GOV,KMI,...
licenseNumberUps string
location ref location
memo string
methodOfTransportUps enum 1,2,3,4,5,6,7,8,9,10,11,12,...
optionTypeFedex enum HAZARDOUS_MATERIALS,BATTERY,ORM_D,REPORTABLE_QUANTITIES,SMALL_QUANTITY_EXCEPTION,LIMITED_QUANTITIES_COMMODITIES
orderId integer
orderType string
package sublist
  packageCartonNumber string
  packageDescr string
  packageDetails subrecord
    customForm ref
    declaredValue number
    description string
    externalId string
    id integer
    packageHeight number
    packageLength number
    packageWidth number
  packageTrackingNumber string
  packageTrackingNumberReturn string
  packageWeight number
packageFedex sublist
  admPackageTypeFedEx enum 22,23,24,25,26,27,28,29,30,31,10,11,...
  alcoholRecipientTypeFedEx enum CONSUMER,LICENSEE
  authorizationNumberFedEx string
  codAmountFedEx number
  codFreightTypeFedEx enum NONESELECTED,NET_CHARGE,COD_SURCHARGE,TOTAL_CUSTOMER_CHARGE,NET_FREIGHT
  codMethodFedEx enum 3,4,5
  deliveryConfFedEx enum 1,2
  dryIceWeightFedEx number
  insuredValueFedEx number
  isAlcoholFedEx boolean
  isNonHazLithiumFedEx boolean
  isNonStandardContainerFedEx boolean
  packageCartonNumberFedEx string
  packageHeightFedEx integer
  packageLengthFedEx integer
  packageTrackingNumberFedEx string
  packageWeightFedEx number
  packageWidthFedEx integer
  packagingFedEx enum 22,23,24,25,26,27,28,29,30,31,32,10,...
  priorityAlertContentFedEx string
  priorityAlertTypeFedEx enum NONESELECTED,PRIORITY_ALERT,PRIORITY_ALERT_PLUS
  reference1FedEx string
  signatureOptionsFedEx enum NONESELECTED,PRIORITY_ALERT,PRIORITY_ALERT_PLUS
  signatureReleaseFedEx string
  useCodFedEx boolean
  useInsuredValueFedEx boolean
packageUps sublist
  additionalHandlingUps boolean
  codAmountUps number
  codMethodUps enum 1,2
  deliveryConfUps enum 1,2,3
  insuredValueUps number
  packageCartonNumberUps string
  packageDescrUps string
  packageHeightUps integer
  packageLengthUps integer
  packageTrackingNumberUps string
  packageWeightUps number
  packageWidthUps integer
  packagingUps enum 22,23,24,25,26,27,28,29,30,31,32,10,...
  reference1Ups string
  reference2Ups string
  useCodUps boolean
  useInsuredValueUps boolean
packageUsps sublist
  deliveryConfUsps enum 6,7
  insuredValueUsps number
  packageCartonNumberUsps string
  packageDescrUsps string
  packageHeightUsps integer
  packageLengthUsps integer
  packageTrackingNumberUsps string
  packageWeightUsps number
  packageWidthUsps integer
  packagingUsps enum 22,23,24,25,26,27,28,29,30,31,32,10,...
  reference1Usps string
  reference2Usps string
  useInsuredValueUsps boolean
packedDate date
partiesToTransactionUps boolean
partner ref partner
pickedDate date
postingPeriod ref accountingPeriod
prevDate date
primaryBookBaseCurrency ref currency
recipientTaxIdUps string
regulationFedex enum ADR,DOT,IATA,ORMD
requestedBy ref fulfillmentRequest
returnAddress string
returnAddressList ref
returnShipAddr1 string
returnShipAddr2 string
returnShipCity string
returnShipCountry string
returnShipMethod enum 44,45,46,47,48,49,50,51,52,53,10,54,...
returnShipState string
returnShipZipCode string
returnShippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
returnShippingAddress_text string
salesordchannel string
saturdayDeliveryFedex boolean
saturdayDeliveryUps boolean
saturdayPickupFedex boolean
sendBackupEmailUps boolean
sendShipNotifyEmailFedex boolean
sendShipNotifyEmailUps boolean
sendShipperEmailUps boolean
shipAddress string
shipAddressList ref
shipCarrier enum
shipCompany string
shipCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
shipDateFedex date
shipIsResidential boolean
shipMethod ref shipItem
shipNotifyEmailAddress2Ups string
shipNotifyEmailAddressFedex string
shipNotifyEmailAddressUps string
shipNotifyEmailMessageUps string
shipOverride boolean
shipPhone string
shipStatus enum A,B,C
shipmentDetails subrecord
  customForm ref
  description string
  externalId string
  id integer
shipmentPackage sublist
  admissibilityPackageType enum 22,23,24,25,26,27,28,29,30,31,10,11,...
  alcoholRecipientType enum CONSUMER,LICENSEE
  authorizationNumber string
  carrierPackaging enum 22,23,24,25,26,27,28,29,30,31,32,10,...
  cashOnDeliveryAmount number
  cashOnDeliveryMethod enum 3,4,5
  codOtherCharge number
  contentsDescription string
  declaredValue number
  deliveryConfirmation enum 1,2
  dimensionUnit string
  dryIceWeight number
  freightChargeAddedToCod enum NONESELECTED,NET_CHARGE,COD_SURCHARGE,TOTAL_CUSTOMER_CHARGE,NET_FREIGHT
  hasAdditionalHandling boolean
  hasCashOnDelivery boolean
  hasDeclaredValue boolean
  hasInsuredValue boolean
  height integer
  insuredValue number
  isAlcohol boolean
  isNonHazardousLiBatteries boolean
  isNonStandardContainer boolean
  length integer
  priorityAlertContent string
  priorityAlertType enum NONESELECTED,PRIORITY_ALERT,PRIORITY_ALERT_PLUS
  reference string
  reference2 string
  sequenceNumber integer
  signatureOption enum NONESELECTED,PRIORITY_ALERT,PRIORITY_ALERT_PLUS
  signatureRelease string
  trackingNumber string
  weightInLbs number
  width integer
  yourPackaging ref
shipmentWeightFedex number
shipmentWeightUps number
shippedDate date
shipperEmailAddressUps string
shippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
shippingAddress_text string
shippingCost number
signatureHomeDeliveryFedex boolean
status enum A,B,C
storeOrder string
subsidiary ref subsidiary
termsFreightChargeFedex number
termsInsuranceChargeFedex number
termsOfSaleFedex enum CFR,CIF,CIP,CPT,DAP,DAT,DDP,DDU,EXW,FCA,FOB
thirdPartyAcctFedex string
thirdPartyAcctUps string
thirdPartyCountryFedex enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
thirdPartyCountryUps enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
thirdPartyTypeFedex enum BILLNONESELECTED,BILLTHIRDPARTY,BILLRECIPIENT,BILLCOLLECT
thirdPartyTypeUps enum BILLNONESELECTED,BILLTHIRDPARTY,BILLRECIPIENT,BILLCOLLECT
thirdPartyZipCodeUps string
tranDate date
tranId string
transactionNumber string
transferLocation ref location
webSite string

itemReceipt
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
class ref classification
createdDate datetime
createdFrom ref
currency ref currency
customForm ref
deletionReason ref
deletionReasonMemo string
department ref department
employee ref employee
entity ref customer
exchangeRate number
excludeFromGLNumbering boolean
expense sublist
  account ref account
  amount number
  itemReceipt ref itemReceipt
  line integer
  markReceived boolean
  memo string
  orderDoc integer
  orderLine string
externalId string
id string
inboundShipment ref inboundShipment
incoTerm ref
item sublist
  amount number
  billVarianceStatus enum NOVARIANCES,JOURNALNOTPOSTED,JOURNALPOSTED
  binNumbers string
  class ref classification
  consigned boolean
  consignmentConsumed string
  currency string
  department ref department
  description string
  displayName string
  expirationDate date
  fromlocation string
  generateAccruals boolean
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  isCatchWeightItem boolean
  isConsignmentItem boolean
  isDropShipment boolean
  item ref kitItem
  itemFxAmount number
  itemName string
  itemReceive boolean
  itemSubtype string
  itemType string
  itemUnitPrice number
  itemUpc string
  jobName string
  kitMemberOf integer
  landedCost subrecord
    id string
    item ref kitItem
    landedCostData sublist
      amount number
      costCategory ref costCategory
    total number
    transactionId ref itemReceipt
  line integer
  lineEntity integer
  location ref location
  onHand number
  options string
  orderDoc ref
  orderLine integer
  primaryToSecondaryUnitConversionRate number
  quantity number
  quantityRemaining number
  quantityRemainingDisplay number
  rate number
  secondaryQuantity number
  secondaryUnitConversionRate number
  secondaryUnits string
  secondaryUnitsList string
  serialNumbers string
  unitCostOverride number
  units string
  unitsDisplay string
  vendorName string
itemFulfillment ref itemFulfillment
landedCostMethod enum WEIGHT,QUANTITY,VALUE
landedCostPerLine boolean
landedCosts sublist
  amount number
  category ref costCategory
  source enum MANUAL,THISTRAN,OTHTRAN,OTHTREXC
  transaction ref
lastModifiedDate datetime
location ref location
memo string
orderId integer
orderType string
partner ref partner
postingPeriod ref accountingPeriod
prevDate date
primaryBookBaseCurrency ref currency
subsidiary ref subsidiary
tranDate date
tranId string
transactionNumber string

job
accountNumber string
actualTime string
addressBook sublist
  addressBookAddress subrecord
    addr1 string
    addr2 string
    addr3 string
    addrPhone string
    addrText string
    addressee string
    attention string
    city string
    country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
    externalId string
    lastModifiedDate datetime
    override boolean
    state string
    zip string
  addressBookAddress_text string
  addressId string
  defaultBilling boolean
  defaultShipping boolean
  id integer
  internalId integer
  isResidential boolean
  label string
  lastModifiedDate datetime
allocatedTime string
allowAllResourcesForTasks boolean
allowExpenses boolean
allowTaskTimeForRsrcAlloc boolean
allowTime boolean
altName string
applyProjectExpenseTypeToAll boolean
autoName boolean
averageProjectPlanRecalculationDuration string
bBudget sublist
  amount number
  calculated boolean
  categoryId string
  categoryName string
  costCategory ref
  lastModifiedDate datetime
  month string
  yearMonth date
bBudgetUseCalculatedValues boolean
baselineBudget ref
billingAccount ref billingAccount
billingRateCard ref
billingSchedule ref billingSchedule
cBudget sublist
  amount number
  calculated boolean
  calculatedFromAllocations boolean
  categoryId string
  categoryName string
  costCategory ref
  lastModifiedDate datetime
  month string
  yearMonth date
cBudgetLaborBudgetFromAlloc boolean
cBudgetUseCalculatedValues boolean
calculatedEndDate date
calculatedEndDateBaseline date
calculatedStartDate date
calculatedStartDateBaseline date
calculatedWork string
calculatedWorkBaseline string
category ref customerCategory
chargeAmountBilled number
chargeAmountHoldForBilling number
chargeAmountPending number
chargeAmountReadyForBilling number
chargeAmountRemaining number
chargeExpenseAmount number
chargeLaborAmount number
comments string
companyName string
contact ref contact
contactList collection contact
createChargeRule boolean
currency ref currency
customForm ref
dateCreated datetime
defaultAddress string
defaultShippingAddress string
endDate date
entityId string
entityStatus enum 1,2,3,4,5
estimateAtCompletionBudget ref
estimateRevRecTemplate ref revRecTemplate
estimatedCost number
estimatedCostJc number
estimatedGrossProfit number
estimatedGrossProfitPercent number
estimatedLaborCost number
estimatedLaborCostBaseLine number
estimatedLaborRevenue number
estimatedRevenue number
estimatedRevenueJc number
estimatedTime string
estimatedTimeOverride string
estimatedTimeOverrideBaseline string
externalId string
forecastChargeRunOnDemand boolean
fxRate number
id string
includeCrmTasksInTotals boolean
isExemptTime boolean
isInactive boolean
isProductiveTime boolean
isUtilizedTime boolean
jobBillingType enum 1,2,3,4,5
jobItem ref
jobPrice number
jobType ref jobType
language enum ro_RO,af_ZA,tl_PH,pt_BR,th_TH,bn_BD,cs_CZ,ca_ES,hu_HU,kn_IN,sk_SK,es_ES,...
lastBaseLineDate date
lastModifiedDate datetime
lastProjectPlanRecalculationDateTime datetime
lastProjectPlanRecalculationDuration string
lastProjectPlanRecalculationStatus string
lastProjectPlanRecalculationTrigger string
limitTimeToAssignees boolean
materializeTime boolean
openingBalance number
openingBalanceAccount ref account
openingBalanceDate date
paStatement sublist
  committedCost number
  committedRevenue number
  cost number
  isTotal string
  itemGroup string
  job ref job
  margin number
  profit number
  revenue number
parent ref
percentComplete number
percentCompleteByRsrcAlloc number
percentCompleteOverride sublist
  calculatedPercentComplete number
  comments string
  percent number
  period ref accountingPeriod
  periodStatus string
  revenuePlans number
percentTimeComplete number
plStatement sublist
  cost number
  costCategory string
  costCategoryRef integer
  costCategorySubtype string
  costCategoryType string
  isTotal string
  job ref job
  margin number
  profit number
  revenue number
plannedRevenue number
plannedWork string
plannedWorkBaseline string
projectCompletelyBilled boolean
projectExpenseType ref
projectManager ref customer
projectedEndDate date
projectedEndDateBaseline date
recognizedRevenue number
revRecForecastRule ref
scheduledEndDate date
scheduledEndDateBaseline date
schedulingMethod enum BACKWARD,FORWARD
sourceServiceItemFromRateCard boolean
startDate date
startDateBaseline date
subsidiary ref subsidiary
timeApproval enum 1,2,3,4
timeRemaining string
totalRevenue number
useAllocatedTimeForForecast boolean
usePercentCompleteOverride boolean
wbs ref

journalEntry
accountingBook ref accountingBook
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
approvalStatus enum 11,1,2,3
approved boolean
batch ref
class ref classification
createdDate datetime
createdFrom ref
currency ref currency
customForm ref
deletionReason ref
deletionReasonMemo string
department ref department
exchangeRate number
excludeFromGLNumbering boolean
externalId string
id string
isBookSpecific boolean
isReversal boolean
lastModifiedDate datetime
line sublist
  account ref account
  amortizationType string
  baseGrossAmt number
  class ref classification
  cleared boolean
  clearedDate date
  credit number
  creditTax number
  debit number
  debitTax number
  department ref department
  eliminate boolean
  endDate date
  entity ref customer
  giftCertCode ref giftCertificate
  grossAmt number
  item ref kitItem
  line integer
  lineCreatedDate datetime
  lineLastModifiedDate datetime
  lineTaxCode ref
  lineTaxRate number
  location ref location
  memo string
  residual number
  revenueRecognitionRule ref
  schedule ref
  scheduleNum ref
  scheduleType enum Amortization,RevRec
  startDate date
  tax1Acct ref account
  tax1Amt number
  taxAccount ref account
  taxBasis number
  taxCode ref
  taxRate1 number
  totalAmount number
location ref location
memo string
nextApprover ref employee
nexus ref nexus
parentExpenseAlloc ref
postingPeriod ref accountingPeriod
primaryBookBaseCurrency ref currency
reversalDate date
reversalDefer boolean
reversalEntry string
subsidiary ref subsidiary
subsidiaryTaxRegNum string
taxDetailsOverride boolean
taxPointDate date
taxPointDateOverride boolean
taxRegOverride boolean
toSubsidiary ref subsidiary
tranDate date
tranId string
transactionNumber string
void boolean

location
allowStorePickup boolean
autoAssignmentRegionSetting enum 0,1,2,3
bufferStock integer
businessHours sublist
  endTime string
  isFriday boolean
  isMonday boolean
  isSaturday boolean
  isSunday boolean
  isThursday boolean
  isTuesday boolean
  isWednesday boolean
  sameDayPickupCutOffTime string
  startTime string
classTranslation sublist
  language string
  locale enum it_CH,en_TC,af_ZA,es_EA,es_EC,pt_BR,en_CY,fr_LU,nl_AN,es_UY,en_TT,es_ES,...
  name string
dailyShippingCapacity integer
defaultAllocationPriority number
docNumbering sublist
  advNumLink string
  curNum string
  initNum string
  initNumUpdate boolean
  tranTypeName string
excludeLocationRegions sublist
  name string
  ranking integer
  region ref
externalId string
fullName string
geolocationMethod enum POSTALCODE,LATLONG
id string
includeChildren boolean
includeInControlTower boolean
includeInSupplyPlanning boolean
includeLocationRegions sublist
  name string
  ranking integer
  region ref
internalId integer
inventoryBalance sublist
  binNumber ref bin
  committedQtyPerLocation string
  committedQtyPerSerialLotNumber string
  committedQtyPerSerialLotNumberLocation string
  createdDate datetime
  inventoryNumber ref inventoryNumber
  inventoryStatus ref inventoryStatus
  item ref kitItem
  lastModifiedDate datetime
  licensePlateNumber ref
  quantityAvailable string
  quantityOnHand string
  quantityPicked string
invtTurnoverVelocity integer
isInactive boolean
lastModifiedDate datetime
latitude number
locationType enum 1,2
logo ref
longitude number
mainAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
makeInventoryAvailable boolean
makeInventoryAvailableStore boolean
name string
nextPickupCutoffTime datetime
parent ref location
pickupAlertEmail string
planningWorkCalendar ref
returnAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
sameDayShipCutOff string
soPredConfidence number
soPredictedDays integer
storeFulfillmentMemo string
storePickupBufferStock number
subsidiary collection subsidiary
timeZone enum America/Sao_Paulo,Asia/Vladivostok,Africa/Nairobi,Asia/Hong_Kong,Asia/Riyadh,Pacific/Kwajalein,America/Montevideo,Africa/Cairo,Africa/Windhoek,Asia/Karachi,Europe/Moscow,Pacific/Honolulu,...
toPredConfidence number
toPredictedDays integer
totalShippingCapacity integer
tranInternalPrefix string
tranNumbering sublist
  advNumLink string
  curNum string
  initNum string
  initNumUpdate boolean
  tranTypeName string
tranPrefix string
useBins boolean
useLicensePlates boolean
useWarehouseManagement boolean
useWorkCalendarForPurchOrder boolean
useWorkCalendarForWorkOrder boolean

nonInventorySaleItem
VSOEDeferral enum DEFERALLUNTIL,DEFERUNTIL
VSOEDelivered boolean
VSOEPermitDiscount enum IFDELIVERED,NEVER
VSOEPrice number
VSOESopGroup enum EXCLUDE,NORMAL,SOFTWARE
accountingBookDetail sublist
  accountingBook ref accountingBook
  amortizationTemplate ref
  createExpensePlansOn ref
  createRevenuePlansOn ref
  revRecForecastRule ref
  revRecSchedule ref revRecTemplate
  revenueRecognitionRule ref
  sameAsPrimaryAmortization boolean
  sameAsPrimaryRevRec boolean
amortizationPeriod integer
amortizationTemplate ref
autoExpandKitForRevenuemgmt boolean
availableToPartners boolean
baseUnit string
billExchRateVarianceAcct ref account
billPriceVarianceAcct ref account
billQtyVarianceAcct ref account
billingSchedule ref billingSchedule
class ref classification
consumptionUnit string
contingentRevenueHandling boolean
correlatedItems sublist
  correlationFld number
  countFld integer
  itemNKeyFld string
  liftFld number
  purchaseRateFld number
costCategory ref costCategory
costEstimate number
costEstimateUnits string
costForPricing number
countryOfManufacture enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
createExpensePlansOn ref
createRevenuePlansOn ref
createdDate datetime
customForm ref
defaultItemShipMethod ref shipItem
deferRevRec boolean
deferralAccount ref account
deferredRevenueAccount ref account
department ref department
description string
directRevenuePosting boolean
displayName string
dontShowPrice boolean
enforceminqtyinternally boolean
excludeFromSiteMap boolean
expenseAmortizationRule ref
externalId string
featuredDescription string
froogleProductFeed boolean
handlingCost number
hazmatHazardClass string
hazmatId string
hazmatItemUnits string
hazmatItemUnitsQty number
hazmatPackingGroup enum DEFAULT,I,II,III
hazmatShippingName string
hazmatTechnicalName string
hierarchyVersions sublist
  endDate date
  hierarchyNode ref merchandiseHierarchyNode
  hierarchyVersion ref merchandiseHierarchyVersion
  isIncluded boolean
  startDate date
id string
includeChildren boolean
incomeAccount ref account
insertItemAttribute enum class,department,location,itemid,issueproduct,vendorname
internalId integer
isDonationItem boolean
isFulfillable boolean
isGCoCompliant boolean
isHazmatItem boolean
isInactive boolean
isOnline boolean
isTaxable boolean
issueProduct ref
itemCarrier enum ups,nonups
itemId string
itemOptions collection
itemRevenueCategory ref
itemShipMethod collection shipItem
itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
lastModifiedDate datetime
location ref location
manufacturer string
manufacturerAddr1 string
manufacturerCity string
manufacturerState string
manufacturerTariff string
manufacturerTaxId string
manufacturerZip string
matrixItemNameTemplate string
matrixItemNameTemplateHelp string
matrixType enum PARENT,CHILD
maxDonationAmount number
maximumquantity integer
metaTagHtml string
minimumquantity integer
mpn string
multManufactureAddr boolean
nexTagCategory string
nexTagProductFeed boolean
noPriceMessage string
offerSupport boolean
onSpecial boolean
outOfStockBehavior enum DISABLE,ENABLENMSG,REMOVE,ENABLE,DEFAULT
outOfStockMessage string
overallQuantityPricingType enum ITEM,PARENT,SCHEDULE
pageTitle string
parent ref nonInventorySaleItem
parentOnly boolean
preferenceCriterion enum A,B,C,D,E,F
presentationItem sublist
  basePrice number
  description string
  item integer
  itemType enum FILECABITEM,PRESCATEGORY,INVTITEM,INFOITEM
  onlinePrice number
  presItemId integer
  presitemurl string
price sublist
  currencyPage ref currency
  discountDisplay number
  isInactive boolean
  price number
  priceLevel ref priceLevel
  priceLevelName string
  priceQty integer
  quantity array
pricesIncludeTax boolean
pricingGroup ref pricingGroup
producer boolean
quantityPricingSchedule ref
rate number
rateIncludingTax number
relatedItemsDescription string
residual number
revRecForecastRule ref
revRecSchedule ref revRecTemplate
revReclassFxAccount ref account
revenueAllocationGroup ref
revenueRecognitionRule ref
saleUnit string
salesDescription string
salesTaxCode ref
scheduleBCode enum 22,23,24,25,26,27,28,29,30,31,10,32,...
scheduleBNumber string
scheduleBQuantity number
searchKeywords string
shipIndividually boolean
shipPackage ref
shippingCost number
shoppingDotComCategory string
shoppingProductFeed boolean
shopzillaCategoryId integer
shopzillaProductFeed boolean
showDefaultDonationAmount boolean
siteCategory sublist
  category ref siteCategory
  webSite ref webSite
siteMapPriority enum 0.0,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9,1.0
softDescriptor enum 1,2
stockDescription string
storeDescription string
storeDetailedDescription string
storeDisplayImage ref
storeDisplayName string
storeDisplayThumbnail ref
storeItemTemplate enum -134,-178,-133,-177,-136,-179,-135,-130,-174,-173,-176,-132,...
subsidiary collection subsidiary
taxSchedule ref taxSchedule
tracksaasmetrics boolean
tracksaasmetricsenddate date
tracksaasmetricsstartdate date
translations sublist
  displayName string
  featuredDescription string
  language string
  locale enum it_CH,en_TC,af_ZA,es_EA,es_EC,pt_BR,en_CY,fr_LU,nl_AN,es_UY,en_TT,es_ES,...
  noPriceMessage string
  outOfStockMessage string
  pageTitle string
  salesDescription string
  specialsDescription string
  storeDescription string
  storeDetailedDescription string
  storeDisplayName string
unitsType ref unitsType
upcCode string
urlComponent string
useMarginalRates boolean
weight number
weightUnit enum 1,2,3,4
weightUnits string
yahooProductFeed boolean

opportunity
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
actionItem string
altSalesRangeHigh number
altSalesRangeLow number
altSalesTotal number
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
billAddr1 string
billAddr2 string
billAddr3 string
billAddress string
billAddressList ref
billAddressee string
billAttention string
billCity string
billCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
billOverride string
billPhone string
billState string
billZip string
billingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
billingAddress_text string
buyingReason ref
buyingTimeFrame ref
canHaveStackable boolean
class ref classification
closeDate date
competitors sublist
  competitor ref competitor
  notes string
  strategy string
  url string
  winner boolean
contribPct string
createdDate datetime
currency ref currency
customForm ref
daysOpen integer
daysOverdueSearch integer
deletionReason ref
deletionReasonMemo string
department ref department
entity ref customer
entityStatus ref customerStatus
entityTaxRegNum string
estGrossProfit number
estGrossProfitPercent number
estimatedBudget number
estimates sublist
  expectedCloseDate date
  forecastType enum 0,1,2,3
  probability number
  status string
  title string
  total number
  tranDate date
  tranId string
exchangeRate number
excludeCommission boolean
expectedCloseDate date
externalId string
forecastType enum 0,1,2,3
fxAltSalesTotal number
fxNetAltSalesTotal number
id string
isBudgetApproved boolean
isTaxable boolean
item sublist
  altSalesAmt number
  amount number
  baseGrossAmt number
  billVarianceStatus enum NOVARIANCES,JOURNALNOTPOSTED,JOURNALPOSTED
  class ref classification
  costEstimate number
  costEstimateRate number
  costEstimateType enum PREFVENDORRATE,AVGCOST,PURCHORDERRATE,LASTPURCHPRICE,MEMBERDEFINED,CUSTOM,ITEMDEFINED,PURCHPRICE
  department ref department
  description string
  estGrossProfit number
  estGrossProfitPercent number
  expectedShipDate date
  fromJob boolean
  grossAmt number
  initOqpBucket string
  isClosed boolean
  isEstimate boolean
  isOpen boolean
  isTaxable boolean
  item ref kitItem
  itemSubtype enum Sale,Purchase,Resale
  itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
  job ref job
  licenseCode string
  line integer
  linked boolean
  location ref location
  marginal boolean
  matrixType string
  minQty number
  netAltSalesAmt number
  options string
  oqpBucket string
  price ref priceLevel
  priceIntervalFrequency string
  priceIntervalFrequencyName string
  priceIntervalRepeatEvery string
  printItems boolean
  quantity number
  quantityAllocated number
  quantityAvailable number
  quantityCommitted number
  quantityDemandAllocated number
  quantityOnHand number
  rate number
  rateIncludingTax number
  rateSchedule string
  subscription ref subscription
  subscriptionLine ref subscriptionLine
  subscriptionLinePeriodAmount number
  subscriptionLineRate number
  subscriptionLineType string
  subsidiary ref subsidiary
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  units string
job ref job
lastModifiedDate datetime
leadSource ref
location ref location
memo string
netAltSalesTotal number
nexus ref nexus
oneTime number
originator string
partner ref partner
partners sublist
  contribution number
  isPrimary boolean
  partner ref partner
  partnerRole ref partnerCategory
prevDate date
prevPartner integer
prevRep integer
primaryBookBaseCurrency ref currency
probability number
projAltSalesAmt number
projectedTotal number
rangeHigh number
rangeLow number
recurAnnually number
recurMonthly number
recurQuarterly number
recurWeekly number
refreshFromSubscription string
salesChannel ref
salesEffectiveDate date
salesGroup ref entityGroup
salesReadiness ref
salesRep ref customer
salesTeam sublist
  contribution number
  employee ref employee
  id string
  isPrimary boolean
  lastModifiedDate datetime
  salesRole ref salesRole
saleschannelorderpriority string
shipAddress string
shipAddressList ref
shipIsResidential boolean
shipOverride boolean
shippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
shippingAddress_text string
source enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
sourceSystem enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
status enum A,B,C,D
storeOrder string
subsidiary ref subsidiary
subsidiaryTaxRegNum string
syncPartnerTeams boolean
syncSalesTeams boolean
tax2Total number
taxDetails sublist
  calcDetail string
  lineName string
  lineType string
  netAmount number
  taxAmount number
  taxBasis number
  taxCode ref salesTaxItem
  taxDetailsReference enum
  taxRate number
  taxType string
taxDetailsOverride boolean
taxItem ref
taxPointDate date
taxPointDateOverride boolean
taxRate number
taxRegOverride boolean
taxTotal number
title string
total number
totalAfterTaxes number
totalCostEstimate number
tranDate date
tranId string
transactionNumber string
vatRegNum string
webSite string
weightedTotal number
winLossReason ref winLossReason

purchaseOrder
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
approvalStatus enum 11,1,2,3
availableVendorCredit number
balance number
billAddr1 string
billAddr2 string
billAddr3 string
billAddress string
billAddressList ref
billAddressee string
billAttention string
billCity string
billCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
billOverride string
billPhone string
billState string
billZip string
billingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
billingAddress_text string
class ref classification
consigned boolean
createdDate datetime
createdFrom ref
currency ref currency
customForm ref
deletionReason ref
deletionReasonMemo string
department ref department
discountAmount number
discountDate date
dueDate date
email string
employee ref employee
endDate date
entity ref customer
entityTaxRegNum string
exchangeRate number
excludefromsupplyplanning boolean
expense sublist
  account ref account
  amount number
  baseGrossAmt number
  category ref expenseCategory
  class ref classification
  createdFrom ref blanketPurchaseOrder
  customer ref customer
  department ref department
  grossAmt number
  isBillable boolean
  isClosed boolean
  line integer
  location ref location
  memo string
  projecttask ref projectTask
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  uniqueKey integer
externalId string
fax string
firmed boolean
fob string
id string
incoTerm ref
intercoStatus enum 1,2,3
intercoTransaction ref
isCrossSubTransaction boolean
item sublist
  amount number
  assembly ref kitItem
  assemblyUnits string
  baseGrossAmt number
  billOfMaterials ref bom
  billOfMaterialsRevision ref bomRevision
  billVarianceStatus enum NOVARIANCES,JOURNALNOTPOSTED,JOURNALPOSTED
  class ref classification
  consigned boolean
  consignmentConsumed string
  createOutsourcedWo boolean
  createdFrom ref blanketPurchaseOrder
  createdOutsourcedWoKey string
  customer ref customer
  department ref department
  description string
  excludeFromPredictiveRisk boolean
  expectedReceiptDate date
  expirationDate date
  grossAmt number
  initOqpBucket string
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  isBillable boolean
  isCatchWeightItem boolean
  isClosed boolean
  isConsignmentItem boolean
  isOpen boolean
  isTaxable boolean
  item ref kitItem
  itemSubtype enum Sale,Purchase,Resale
  itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
  job ref job
  landedCostCategory ref costCategory
  lastPurchasePrice number
  leadTime integer
  licenseCode string
  line integer
  linked boolean
  linkedOrder collection purchaseRequisition
  location ref location
  marginal boolean
  matchBillToReceipt boolean
  matrixType string
  minQty number
  options string
  oqpBucket string
  orderDoc ref
  orderLine integer
  primaryToSecondaryUnitConversionRate number
  printItems boolean
  productionEndDate date
  productionStartDate date
  projecttask ref projectTask
  purchaseContract ref purchaseContract
  quantity number
  quantityAllocated number
  quantityAvailable number
  quantityBilled number
  quantityCommitted number
  quantityDemandAllocated number
  quantityFulfilled number
  quantityOnHand number
  quantityOnShipments number
  quantityPacked number
  quantityPicked number
  quantityReceived number
  rate number
  rateIncludingTax number
  rateSchedule string
  secondaryQuantity number
  secondaryUnitConversionRate number
  secondaryUnits string
  secondaryUnitsList string
  serialNumbers string
  subsidiary ref subsidiary
  targetLocation ref location
  targetSubsidiary ref subsidiary
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  uniqueKey integer
  units string
  vendorName string
lastModifiedDate datetime
linkedTrackingNumbers string
location ref location
memo string
message string
nextApprover ref employee
nexus ref nexus
orderStatus enum P,A,B,C,D,E,F,G,H,Y
originator string
otherRefNum string
prevDate date
primaryBookBaseCurrency ref currency
purchaseContract ref purchaseContract
shipAddress string
shipAddressList ref
shipDate date
shipIsResidential boolean
shipMethod ref shipItem
shipOverride boolean
shipTo ref customer
shippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
shippingAddress_text string
source enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
sourceSystem enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
startDate date
status enum P,A,B,C,D,E,F,G,H
storeOrder string
subsidiary ref subsidiary
subsidiaryTaxRegNum string
subtotal number
supervisorApproval boolean
suppressUserEventsAndEmails string
tax2Total number
taxDetails sublist
  calcDetail string
  lineName string
  lineType string
  netAmount number
  taxAmount number
  taxBasis number
  taxCode ref salesTaxItem
  taxDetailsReference enum
  taxRate number
  taxType string
taxDetailsOverride boolean
taxItem ref
taxPointDate date
taxPointDateOverride boolean
taxRate number
taxRegOverride boolean
taxTotal number
terms ref term
toBeEmailed boolean
toBeFaxed boolean
toBePrinted boolean
total number
totalAfterTaxes number
trackingNumbers string
tranDate date
tranId string
transactionNumber string
unbilledOrders number
updateDropshipOrderQty string
vatRegNum string
webSite string

returnAuthorization
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
altSalesTotal number
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
billAddr1 string
billAddr2 string
billAddr3 string
billAddress string
billAddressList ref
billAddressee string
billAttention string
billCity string
billCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
billOverride string
billPhone string
billState string
billZip string
billingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
billingAddress_text string
canHaveStackable boolean
cardSwipe string
cardholderAuthentication ref
checkNumber string
class ref classification
contribPct string
couponCode ref couponCode
createdDate datetime
createdFrom ref
currency ref currency
customForm ref
customerPaymentAuthorization ref
debitKsn string
debitPinBlock string
deferredRevenue number
deletionReason ref
deletionReasonMemo string
department ref department
discountItem ref discountItem
discountRate number
discountTotal number
drAccount ref account
dynamicDescriptor string
email string
entity ref customer
entityTaxRegNum string
estGrossProfit number
estGrossProfitPercent number
exchangeRate number
excludeCommission boolean
externalId string
fax string
fxAccount ref account
fxAltSalesTotal number
fxNetAltSalesTotal number
handlingMode enum SAVE_ONLY
id string
inputReferenceCode string
integrationId string
intercoStatus enum 1,2,3
intercoTransaction ref
isCrossSubTransaction boolean
isTaxable boolean
item sublist
  altSalesAmt number
  amount number
  baseGrossAmt number
  billVarianceStatus enum NOVARIANCES,JOURNALNOTPOSTED,JOURNALPOSTED
  catchUpPeriod ref accountingPeriod
  class ref classification
  costEstimate number
  costEstimateRate number
  costEstimateType enum PREFVENDORRATE,AVGCOST,PURCHORDERRATE,LASTPURCHPRICE,MEMBERDEFINED,CUSTOM,ITEMDEFINED,PURCHPRICE
  deferRevRec boolean
  department ref department
  description string
  doNotCreateRevenueElement boolean
  estGrossProfit number
  estGrossProfitPercent number
  expirationDate date
  giftCertFrom string
  giftCertMessage string
  giftCertNumber string
  giftCertRecipientEmail string
  giftCertRecipientName string
  grossAmt number
  initOqpBucket string
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  inventorylocation ref location
  inventorysubsidiary ref subsidiary
  isClosed boolean
  isDropShipment boolean
  isOpen boolean
  isTaxable boolean
  item ref kitItem
  itemSubtype enum Sale,Purchase,Resale
  itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
  job ref job
  licenseCode string
  line integer
  lineUniqueKey string
  linked boolean
  location ref location
  marginal boolean
  matrixType string
  minQty number
  netAltSalesAmt number
  options string
  oqpBucket string
  orderDoc ref
  orderLine integer
  price ref priceLevel
  printItems boolean
  processedByRevCommit boolean
  quantity number
  quantityAllocated number
  quantityAvailable number
  quantityBilled number
  quantityCommitted number
  quantityDemandAllocated number
  quantityFulfilled number
  quantityOnHand number
  quantityPacked number
  quantityPicked number
  quantityReceived number
  rate number
  rateIncludingTax number
  rateSchedule string
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  revRecTermInMonths integer
  revrec_recurrencetype string
  serialNumbers string
  subsidiary ref subsidiary
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  units string
  vsoeAllocation number
  vsoeAmount number
  vsoeDeferral enum DEFERALLUNTIL,DEFERUNTIL
  vsoeDelivered boolean
  vsoeIsEstimate boolean
  vsoePermitDiscount enum IFDELIVERED,NEVER
  vsoePrice number
  vsoeSOPGroup enum EXCLUDE,NORMAL,SOFTWARE
job ref job
lastModifiedDate datetime
leadSource ref
location ref location
memo string
message string
messageSel ref customerMessage
muccPromoCodeInstance string
needsRevCommitment boolean
netAltSalesTotal number
nexus ref nexus
ordRevCommitted boolean
orderStatus enum A,B
originator string
otherRefNum string
outputAuthCode string
outputReferenceCode string
partner ref partner
partners sublist
  contribution number
  isPrimary boolean
  partner ref partner
  partnerRole ref partnerCategory
payPalAuthId string
payPalTranId string
paymentCardCsc string
paymentDeviceId string
paymentInstrumentLimit number
paymentOption ref
paymentProcessingProfile ref
prevDate date
prevPartner integer
prevRep integer
primaryBookBaseCurrency ref currency
promoCode ref promotionCode
promoCodePluginImpl string
promotions sublist
  couponCode ref couponCode
  promoCode ref promotionCode
recognizedRevenue number
revCommitStatus string
revCommitStatusDescr string
revRecOnRevCommitment boolean
revenueStatus string
revenueStatusDescr string
salesEffectiveDate date
salesGroup ref entityGroup
salesRep ref customer
salesTeam sublist
  contribution number
  employee ref employee
  id string
  isPrimary boolean
  lastModifiedDate datetime
  salesRole ref salesRole
shipAddress string
shipAddressList ref
shipIsResidential boolean
shipOverride boolean
shippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
shippingAddress_text string
source enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
sourceSystem enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
status enum A,B,C,D,E,F,G,H
storeOrder string
subsidiary ref subsidiary
subsidiaryTaxRegNum string
subtotal number
syncPartnerTeams boolean
syncSalesTeams boolean
tax2Total number
taxDetails sublist
  calcDetail string
  lineName string
  lineType string
  netAmount number
  taxAmount number
  taxBasis number
  taxCode ref salesTaxItem
  taxDetailsReference enum
  taxRate number
  taxType string
taxDetailsOverride boolean
taxItem ref
taxPointDate date
taxPointDateOverride boolean
taxRate number
taxRegOverride boolean
taxTotal number
toBeEmailed boolean
toBeFaxed boolean
toBePrinted boolean
total number
totalAfterTaxes number
totalCostEstimate number
tranDate date
tranId string
tranIsVsoeBundle boolean
transactionNumber string
transactionToRefund ref
vatRegNum string
vsoeAutoCalc boolean
webSite string

salesOrder
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
actualShipDate date
alaConfiguration ref
altHandlingCost number
altSalesTotal number
altShippingCost number
amountAuthorized number
amountCovered number
amountDeposited number
amountNotCovered number
amountPendingAuthorization number
amountPendingDeposit number
amountPotentiallyCovered number
amountRequiringCoverage number
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
billAddr1 string
billAddr2 string
billAddr3 string
billAddress string
billAddressList ref
billAddressee string
billAttention string
billCity string
billCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
billOverride string
billPhone string
billState string
billZip string
billingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
billingAddress_text string
billingSchedule ref billingSchedule
canBeUnapproved boolean
canHaveStackable boolean
cardSwipe string
cardholderAuthentication ref
checkNumber string
class ref classification
contribPct string
couponCode ref couponCode
createdDate datetime
createdFrom ref
currency ref currency
customForm ref
customerPaymentAuthorization ref
debitKsn string
debitPinBlock string
defaultILBAShipAddrVal string
defaultILBAShippingAddressKey string
defaultILShipMethKey integer
deferredRevenue number
deletionReason ref
deletionReasonMemo string
department ref department
discountAmount number
discountDate date
discountItem ref discountItem
discountRate number
discountTotal number
drAccount ref account
dueDate date
dynamicDescriptor string
email string
endDate date
entity ref customer
entityTaxRegNum string
estGrossProfit number
estGrossProfitPercent number
estimate integer
exchangeRate number
excludeCommission boolean
externalId string
fax string
fob string
forInvoiceGrouping boolean
fxAccount ref account
fxAltSalesTotal number
fxNetAltSalesTotal number
giftCertApplied number
giftCertRedemption sublist
  authCode ref giftCertificate
  authCodeApplied number
groupedTo ref
handlingCost number
handlingMode enum MIMIC,PROCESS,SAVE_ONLY
handlingTax1Rate number
handlingTax2Rate number
handlingTaxAmount number
handlingTaxCode ref
id string
inputReferenceCode string
integrationId string
intercoStatus enum 1,2,3
intercoTransaction ref
isCrossSubTransaction boolean
isDefaultShippingRequest boolean
isMultiShipTo boolean
isTaxable boolean
item sublist
  allocationAlert string
  altSalesAmt number
  amount number
  baseAmount number
  baseGrossAmt number
  baseNetAmount number
  billingSchedule ref billingSchedule
  binNumbers string
  catchUpPeriod ref accountingPeriod
  chargeRule ref
  chargeType ref
  class ref classification
  closeDate date
  commitInventory enum 1,2,3
  commitmentFirm boolean
  costEstimate number
  costEstimateRate number
  costEstimateType enum PREFVENDORRATE,AVGCOST,PURCHORDERRATE,LASTPURCHPRICE,MEMBERDEFINED,CUSTOM,ITEMDEFINED,PURCHPRICE
  createPo enum CostRtrn,EndrTeg,SpecOrd,AuthDep,InTrnPay,POrdBlnk,ResvShip,Capture,GLAdj,OppClose,LandCost,CountAdj,...
  createWo boolean
  createdPo ref purchaseOrder
  daysLate integer
  deferRevRec boolean
  department ref department
  description string
  doNotCreateRevenueElement boolean
  estGrossProfit number
  estGrossProfitPercent number
  excludeFromPredictiveRisk boolean
  excludeFromRateRequest boolean
  expectedShipDate date
  expirationDate date
  fromJob boolean
  giftCertFrom string
  giftCertMessage string
  giftCertNumber string
  giftCertRecipientEmail string
  giftCertRecipientName string
  grossAmt number
  hasOrdBillLink boolean
  initOqpBucket string
  inventoryDetail subrecord
    customForm ref
    externalId string
    id string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  inventorylocation ref location
  inventorysubsidiary ref subsidiary
  isAllocateFirmInvtOnly boolean
  isCatchWeightItem boolean
  isClosed boolean
  isEstimate boolean
  isFreezeFirmAllocation boolean
  isOpen boolean
  isTaxable boolean
  item ref kitItem
  itemFulfillmentChoice enum 1,2
  itemIsFulfilled boolean
  itemSubtype enum Sale,Purchase,Resale
  itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
  job ref job
  lastPurchasePrice number
  licenseCode string
  line integer
  lineUniqueKey string
  linked boolean
  location ref location
  locationAutoAssigned boolean
  marginal boolean
  matrixType string
  minQty number
  netAltSalesAmt number
  noAutoAssignLocation boolean
  options string
  oqpBucket string
  orderAllocationStrategy ref
  orderPriority number
  poCurrency string
  poRate number
  poVendor ref vendor
  price ref priceLevel
  priceIntervalFrequency string
  priceIntervalFrequencyName string
  priceIntervalRepeatEvery string
  primaryToSecondaryUnitConversionRate number
  printItems boolean
  processedByRevCommit boolean
  quantity number
  quantityAllocated number
  quantityAvailable number
  quantityBackOrdered number
  quantityBilled number
  quantityCommitted number
  quantityDemandAllocated number
  quantityFulfilled number
  quantityOnHand number
  quantityOrdered number
  quantityPacked number
  quantityPicked number
  quantityReceived number
  rate number
  rateIncludingTax number
  rateSchedule string
  requestedDate date
  requiredDepositAmount number
  revRecEndDate date
  revRecSchedule ref revRecSchedule
  revRecStartDate date
  revRecTermInMonths integer
  revrec_recurrencetype string
  secondaryQuantity number
  secondaryUnitConversionRate number
  secondaryUnits string
  secondaryUnitsList string
  serialNumbers string
  shipAddress ref
  shipCarrier enum ups,nonups
  shipGroup integer
  shipMethod ref shipItem
  subscription ref subscription
  subscriptionLine ref subscriptionLine
  subscriptionLinePeriodAmount number
  subscriptionLineRate number
  subscriptionLineType string
  subsidiary ref subsidiary
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  units string
  vsoeAllocation number
  vsoeAmount number
  vsoeDeferral enum DEFERALLUNTIL,DEFERUNTIL
  vsoeDelivered boolean
  vsoeIsEstimate boolean
  vsoePermitDiscount enum IFDELIVERED,NEVER
  vsoePrice number
  vsoeSOPGroup enum EXCLUDE,NORMAL,SOFTWARE
  woId string
job ref job
lastModifiedDate datetime
leadSource ref
linkedTrackingNumbers string
location ref location
memo string
message string
messageSel ref customerMessage
muccPromoCodeInstance string
needsPick boolean
needsRevCommitment boolean
netAltSalesTotal number
nextBill date
nexus ref nexus
oneTime number
oppcreatedfrom string
oppcreatedfromtitle string
opportunity ref opportunity
ordRevCommitted boolean
orderStatus enum A,B
orderType ref
originator string
otherRefNum string
outputAuthCode string
outputReferenceCode string
overrideShippingCost number
partner ref partner
partners sublist
  contribution number
  isPrimary boolean
  partner ref partner
  partnerRole ref partnerCategory
payPalAuthId string
payPalTranId string
paymentCardCsc string
paymentDeviceId string
paymentInstrumentLimit number
paymentOperation enum SALE,VOID,AUTHORIZATION
paymentOption ref
paymentProcessingProfile ref
paymentsDue number
prevDate date
prevPartner integer
prevRep integer
previousOpportunity string
primaryBookBaseCurrency ref currency
promoCode ref promotionCode
promoCodePluginImpl string
promotions sublist
  couponCode ref couponCode
  promoCode ref promotionCode
recognizedRevenue number
recurAnnually number
recurMonthly number
recurQuarterly number
recurWeekly number
refreshFromSubscription string
requiredDepositAmount number
requiredDepositDue number
requiredDepositPercentage number
revCommitStatus string
revCommitStatusDescr string
revRecOnRevCommitment boolean
revenueStatus string
revenueStatusDescr string
saasCommitmentEndDate date
saasCommitmentStartDate date
salesChannel ref
salesEffectiveDate date
salesGroup ref entityGroup
salesRep ref customer
salesTeam sublist
  contribution number
  employee ref employee
  id string
  isPrimary boolean
  lastModifiedDate datetime
  salesRole ref salesRole
saleschannelorderpriority string
shipAddress string
shipAddressList ref
shipComplete boolean
shipDate date
shipGroup sublist
  destinationAddress string
  handlingLineId integer
  handlingRate number
  handlingTax2Amt number
  handlingTax2Rate number
  handlingTaxAmount number
  handlingTaxAmt number
  handlingTaxCode ref
  handlingTaxDetailsReference string
  handlingTaxRate number
  id integer
  isFulfilled boolean
  isHandlingTaxable boolean
  isShippingTaxable boolean
  shippingMethod string
  shippingMethodId ref shipItem
  shippingRate number
  shippingTax2Amt number
  shippingTax2Rate number
  shippingTaxAmount number
  shippingTaxAmt number
  shippingTaxCode ref
  shippingTaxDetailsReference string
  shippingTaxRate number
  sourceAddress string
  uniqueKey string
  weight number
shipIsResidential boolean
shipMethod ref shipItem
shipOverride boolean
shippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
shippingAddress_text string
shippingCost number
shippingCostOverridden boolean
shippingTax1Rate number
shippingTax2Rate number
shippingTaxAmount number
shippingTaxCode ref
source enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
sourceSystem enum SuitePhone,smbXML,CSV,ADP,QIF,QB,PERQUEST,Yahoo,PaymentLink,customerCenter,webServices,eBay,...
sourceWebSite ref webSite
startDate date
status enum A,B,C,D,E,F,G,H
storeOrder string
subsidiary ref subsidiary
subsidiaryTaxRegNum string
subtotal number
suppressUserEventsAndEmails string
syncPartnerTeams boolean
syncSalesTeams boolean
tax2Total number
taxDetails sublist
  calcDetail string
  lineName string
  lineType string
  netAmount number
  taxAmount number
  taxBasis number
  taxCode ref salesTaxItem
  taxDetailsReference enum
  taxRate number
  taxType string
taxDetailsOverride boolean
taxItem ref
taxPointDate date
taxPointDateOverride boolean
taxRate number
taxRegOverride boolean
taxTotal number
terms ref term
thirdPartyAcct string
toBeEmailed boolean
toBeFaxed boolean
toBePrinted boolean
total number
totalAfterTaxes number
totalCostEstimate number
tranDate date
tranId string
tranIsVsoeBundle boolean
transactionNumber string
transactionToRefund ref
updateDropshipOrderQty string
vatRegNum string
vsoeAutoCalc boolean
webSite string
webStore string

serviceSaleItem
VSOEDeferral enum DEFERALLUNTIL,DEFERUNTIL
VSOEDelivered boolean
VSOEPermitDiscount enum IFDELIVERED,NEVER
VSOEPrice number
VSOESopGroup enum EXCLUDE,NORMAL,SOFTWARE
accountingBookDetail sublist
  accountingBook ref accountingBook
  amortizationTemplate ref
  createExpensePlansOn ref
  createRevenuePlansOn ref
  revRecForecastRule ref
  revRecSchedule ref revRecTemplate
  revenueRecognitionRule ref
  sameAsPrimaryAmortization boolean
  sameAsPrimaryRevRec boolean
amortizationPeriod integer
amortizationTemplate ref
autoExpandKitForRevenuemgmt boolean
availableToPartners boolean
baseUnit string
billExchRateVarianceAcct ref account
billPriceVarianceAcct ref account
billQtyVarianceAcct ref account
billingSchedule ref billingSchedule
class ref classification
consumptionUnit string
contingentRevenueHandling boolean
correlatedItems sublist
  correlationFld number
  countFld integer
  itemNKeyFld string
  liftFld number
  purchaseRateFld number
costCategory ref costCategory
costEstimate number
costEstimateUnits string
costForPricing number
createExpensePlansOn ref
createJob boolean
createRevenuePlansOn ref
createdDate datetime
customForm ref
deferRevRec boolean
deferralAccount ref account
deferredRevenueAccount ref account
department ref department
description string
directRevenuePosting boolean
displayName string
dontShowPrice boolean
enforceminqtyinternally boolean
excludeFromSiteMap boolean
expenseAmortizationRule ref
externalId string
featuredDescription string
hierarchyVersions sublist
  endDate date
  hierarchyNode ref merchandiseHierarchyNode
  hierarchyVersion ref merchandiseHierarchyVersion
  isIncluded boolean
  startDate date
id string
includeChildren boolean
incomeAccount ref account
insertItemAttribute enum class,department,location,itemid,issueproduct,vendorname
internalId integer
isDonationItem boolean
isFulfillable boolean
isGCoCompliant boolean
isInactive boolean
isOnline boolean
isTaxable boolean
issueProduct ref
itemId string
itemOptions collection
itemRevenueCategory ref
itemTaskTemplates sublist
  taskDuration string
  taskName string
  taskStartOffset integer
itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
lastModifiedDate datetime
location ref location
matrixItemNameTemplate string
matrixItemNameTemplateHelp string
matrixType enum PARENT,CHILD
maxDonationAmount number
maximumquantity integer
metaTagHtml string
minimumquantity integer
noPriceMessage string
offerSupport boolean
onSpecial boolean
outOfStockBehavior enum DISABLE,ENABLENMSG,REMOVE,ENABLE,DEFAULT
outOfStockMessage string
overallQuantityPricingType enum ITEM,PARENT,SCHEDULE
pageTitle string
parent ref serviceSaleItem
parentOnly boolean
presentationItem sublist
  basePrice number
  description string
  item integer
  itemType enum FILECABITEM,PRESCATEGORY,INVTITEM,INFOITEM
  onlinePrice number
  presItemId integer
  presitemurl string
price sublist
  currencyPage ref currency
  discountDisplay number
  isInactive boolean
  price number
  priceLevel ref priceLevel
  priceLevelName string
  priceQty integer
  quantity array
pricesIncludeTax boolean
pricingGroup ref pricingGroup
projectExpenseType ref
projectTemplate ref
quantityPricingSchedule ref
rate number
rateIncludingTax number
relatedItemsDescription string
residual number
revRecForecastRule ref
revRecSchedule ref revRecTemplate
revReclassFxAccount ref account
revenueAllocationGroup ref
revenueRecognitionRule ref
saleUnit string
salesDescription string
salesTaxCode ref
searchKeywords string
showDefaultDonationAmount boolean
siteCategory sublist
  category ref siteCategory
  webSite ref webSite
siteMapPriority enum 0.0,0.1,0.2,0.3,0.4,0.5,0.6,0.7,0.8,0.9,1.0
softDescriptor enum 1,2
storeDescription string
storeDetailedDescription string
storeDisplayImage ref
storeDisplayName string
storeDisplayThumbnail ref
storeItemTemplate enum -134,-178,-133,-177,-136,-179,-135,-130,-174,-173,-176,-132,...
subsidiary collection subsidiary
subtype enum Sale,Purchase,Resale
taxSchedule ref taxSchedule
tracksaasmetrics boolean
tracksaasmetricsenddate date
tracksaasmetricsstartdate date
translations sublist
  displayName string
  featuredDescription string
  language string
  locale enum it_CH,en_TC,af_ZA,es_EA,es_EC,pt_BR,en_CY,fr_LU,nl_AN,es_UY,en_TT,es_ES,...
  noPriceMessage string
  outOfStockMessage string
  pageTitle string
  salesDescription string
  specialsDescription string
  storeDescription string
  storeDetailedDescription string
  storeDisplayName string
unitsType ref unitsType
upcCode string
urlComponent string
useMarginalRates boolean

subsidiary
accountingBookDetail sublist
  accountingBook ref accountingBook
  bookStatus string
  bookStatusName enum ACTIVE,INACTIVE,PENDING
  currency ref currency
  enablePeriodEndJournals boolean
  isAdjustmentOnly string
checklayout ref
classTranslation sublist
  language string
  locale enum it_CH,en_TC,af_ZA,es_EA,es_EC,pt_BR,en_CY,fr_LU,nl_AN,es_UY,en_TT,es_ES,...
  name string
country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
currency ref currency
defEliminationSubLoc ref location
dropdownState ref
edition enum XX,AU,JP,UK,US,CA
email string
externalId string
fax string
federalIdNumber string
fiscalCalendar ref
fullName string
id string
intercoAccount ref account
internalId integer
isElimination boolean
isInactive boolean
lastModifiedDate datetime
legalName string
logo ref
mainAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
name string
nexus sublist
  country string
  nexusId ref nexus
pageLogo ref
parent ref subsidiary
purchaseOrderAmount number
purchaseOrderQuantity number
purchaseOrderQuantityDiff number
receiptAmount number
receiptQuantity number
receiptQuantityDiff number
representingCustomer ref customer
representingVendor ref vendor
returnAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
shippingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
showSubsidiaryName boolean
state string
taxFiscalCalendar ref
taxRegistration sublist
  effectiveFrom date
  id integer
  isTaxExempt boolean
  nexus ref nexus
  nexusCountry string
  taxAgency string
  taxEngine integer
  taxRegistrationNumber string
  validUntil date
tranInternalPrefix string
tranPrefix string
url string

supportCase
assigned ref customer
autoName boolean
caseNumber string
category ref supportCaseType
company ref customer
contact ref contact
createdDate datetime
customForm ref
dateCreated datetime
email string
emailEmployees string
emailForm boolean
endDate datetime
escalateHist sublist
  action string
  dateTime datetime
  fromEntity string
  message string
  territory string
  toEntity string
escalateTo collection customer
escalationMessage string
eventNumber integer
externalId string
firstIssueAttached datetime
firstIssueRemoved datetime
firstUpdated datetime
helpDesk boolean
htmlMessage boolean
id string
inboundEmail string
incomingMessage string
initialResponseTime string
internalOnly boolean
isInactive boolean
issue ref
issues collection issue
item ref kitItem
lastCustomerMessageReceived datetime
lastIssueAttached datetime
lastIssueRemoved datetime
lastMessageDate datetime
lastModifiedDate datetime
lastReopenedDate datetime
mediaItem collection
messageNew boolean
messageSave string
module string
origCaseNumber string
origin ref supportCaseOrigin
outgoingMessage string
phone string
priority ref supportCasePriority
product ref
profile ref
quickNote string
serialNumber ref inventoryNumber
solutions collection
spamLock string
stage string
startDate date
startTime string
status ref supportCaseStatus
statusHistory sublist
  date datetime
  stage enum OPEN,CLOSED,ESCALATED
subsidiary ref subsidiary
supportFirstReply datetime
timeElapsed string
timeItem sublist
  class ref classification
  customer ref customer
  department ref department
  employee ref customer
  externalId string
  hours string
  id integer
  isBillable boolean
  isExempt boolean
  isProductive boolean
  isUtilized boolean
  item ref kitItem
  location ref location
  memo string
  overrideRate boolean
  payrollItem ref payrollItem
  price ref priceLevel
  rate number
  timeType enum P,A,B
  tranDate date
timeOnHold string
timeOpen string
timeToAssign string
timeToClose string
title string
transactionId string
useEmployeeTemplate boolean
version string

task
accessLevel boolean
actualTime string
assigned ref customer
bom ref bom
bomRevision ref bomRevision
company ref customer
completedDate date
contact ref contact
createdDate datetime
customForm ref
dueDate date
endTime string
estimatedTime string
estimatedTimeOverride string
externalId string
id string
lastModifiedDate datetime
message string
mfgRouting ref manufacturingRouting
milestone enum
order string
owner ref customer
parent ref task
percentComplete number
percentTimeComplete number
priority enum HIGH,MEDIUM,LOW
relatedItem ref kitItem
reminderMinutes enum 0,5,10,15,30
reminderType enum POPUP,EMAIL
sendEmail boolean
startDate date
startTime string
status enum NOTSTART,PROGRESS,COMPLETE
supportCase ref supportCase
timeItem sublist
  class ref classification
  customer ref customer
  department ref department
  employee ref customer
  externalId string
  hours string
  id integer
  isBillable boolean
  isExempt boolean
  isProductive boolean
  isUtilized boolean
  item ref kitItem
  location ref location
  memo string
  overrideRate boolean
  payrollItem ref payrollItem
  price ref priceLevel
  rate number
  timeType enum P,A,B
  tranDate date
timeRemaining string
timedEvent boolean
timezone string
title string
transaction ref

term
dateDriven enum
dayDiscountExpires integer
dayOfMonthNetDue integer
daysUntilExpiry integer
daysUntilNetDue integer
discountPercent number
discountPercentDateDriven number
dueNextMonthIfWithinDays integer
externalId string
id string
installment boolean
isInactive boolean
lastModifiedDate datetime
longitemtype string
name string
payTaxUpfront boolean
percentages sublist
  installmentLineNum integer
  percentage number
preferred boolean
recurrenceCount integer
recurrenceFrequency enum SEMIMONTHLY,STARTOFPERIOD,WEEKLY,QUADWEEKLY,BIENNIALLY,DAILY,NEVER,ONETIME,SEMIANNUALLY,ENDOFPERIOD,MONTHLY,AUTOREFILL,...
repeatEvery integer
splitEvenly boolean
tname string

vendor
accountNumber string
addressBook sublist
  addressBookAddress subrecord
    addr1 string
    addr2 string
    addr3 string
    addrPhone string
    addrText string
    addressee string
    attention string
    city string
    country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
    externalId string
    lastModifiedDate datetime
    override boolean
    state string
    zip string
  addressBookAddress_text string
  addressId string
  defaultBilling boolean
  defaultShipping boolean
  id integer
  internalId integer
  label string
  lastModifiedDate datetime
altEmail string
altName string
altPhone string
autoName boolean
balance number
balancePrimary number
bcn string
billingClass ref
campaigns sublist
category ref vendorCategory
comments string
companyName string
contact ref contact
contactList collection contact
creditLimit number
currency ref currency
currencyList sublist
  balance number
  currency ref currency
  prepaymentBalance number
  unbilledOrders number
customForm ref
dateCreated datetime
defaultAddress string
defaultBankAccount ref account
defaultShippingAddress string
defaultTaxReg string
defaultVendorPaymentAccount ref account
eligibleForCommission boolean
email string
emailPreference enum PDF,HTML,DEFAULT
emailTransactions boolean
entityId string
expenseAccount ref account
externalId string
fax string
faxTransactions boolean
firstName string
giveAccess boolean
globalSubscriptionStatus enum 1,2,3,4
homePhone string
id string
image ref
incoterm ref
is1099Eligible boolean
isAutogeneratedRepresentingEntity boolean
isInactive boolean
isJobResourceVend boolean
isPerson boolean
laborCost number
laborcategory ref
lastModifiedDate datetime
lastName string
legalName string
manufacturingLocations collection location
middleName string
mobilePhone string
openingBalance number
openingBalanceAccount ref account
openingBalanceDate date
password string
password2 string
payablesAccount ref account
phone string
phoneticName string
predConfidence number
predictedDays integer
prepaymentBalance number
printOnCheckAs string
printTransactions boolean
purchaseOrderAmount number
purchaseOrderQuantity number
purchaseOrderQuantityDiff number
rate number
rates sublist
  entityCurrency ref currency
  rate number
receiptAmount number
receiptQuantity number
receiptQuantityDiff number
representingSubsidiary ref subsidiary
requirePwdChange boolean
roles sublist
  billingWarn string
  centerType string
  deviceidOnly string
  masterRole integer
  selectedRole ref
  ssoOnly string
  wsOnly string
salutation string
sendEmail boolean
subscriptionMessageHistory sublist
subscriptions sublist
  lastModifiedDate datetime
  subscribed boolean
  subscription ref campaignSubscription
subsidiary ref subsidiary
subsidiaryEdition string
taxIdNum string
taxItem ref
taxRegistration sublist
  address string
  id integer
  nexus ref nexus
  nexusCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  nexusState ref
  taxRegistrationNumber string
terms ref term
title string
unbilledOrders number
unbilledOrdersPrimary number
unsubscribe boolean
url string
vatRegNumber string
workCalendar ref

vendorBill
account ref account
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
appliedRules sublist
  creationDate date
  details string
  externalLogId integer
  id integer
  ruleType string
  ruleTypeTranslation string
  transactionVersion integer
approvalStatus enum 11,1,2,3
availableVendorCredit number
balance number
billAddr1 string
billAddr2 string
billAddr3 string
billAddress string
billAddressList ref
billAddressee string
billAttention string
billCity string
billCountry enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
billOverride string
billPhone string
billState string
billZip string
billingAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
billingAddress_text string
class ref classification
createdDate datetime
creditLimit number
currency ref currency
customForm ref
deletionReason ref
deletionReasonMemo string
department ref department
discountAmount number
discountDate date
documentStatus string
dueDate date
endDate date
entity ref customer
entityTaxRegNum string
exchangeRate number
excludeFromGLNumbering boolean
expense sublist
  account ref account
  amortizStartDate date
  amortizationEndDate date
  amortizationResidual string
  amortizationSched ref
  amortizationType string
  amount number
  baseGrossAmt number
  category ref expenseCategory
  class ref classification
  customer ref customer
  department ref department
  grossAmt number
  isBillable boolean
  line integer
  location ref location
  memo string
  orderDoc string
  orderLine string
  projecttask ref projectTask
  scheduleType string
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
externalId string
id string
installment sublist
  amount number
  amountDue number
  amountPaid number
  baseAmount number
  baseAmountDue number
  baseAmountPaid number
  dueDate date
  seqNum integer
  status string
  subsidiary ref subsidiary
  transactionLine integer
intercoStatus enum 1,2,3
intercoTransaction ref
item sublist
  amortizStartDate date
  amortizationEndDate date
  amortizationResidual string
  amortizationSched ref
  amortizationType string
  amount number
  baseGrossAmt number
  billReceipts collection itemReceipt
  billVarianceStatus enum NOVARIANCES,JOURNALNOTPOSTED,JOURNALPOSTED
  binNumbers string
  catchUpPeriod ref accountingPeriod
  class ref classification
  customer ref customer
  deferRevRec boolean
  department ref department
  description string
  dueToFromSubsidiary ref subsidiary
  expirationDate date
  grossAmt number
  initOqpBucket string
  inventoryDetail subrecord
    customForm ref
    externalId string
    inventoryAssignment sublist
      binNumber ref bin
      expirationDate date
      internalId integer
      inventoryDetail integer
      inventoryStatus ref inventoryStatus
      issueInventoryNumber ref inventoryNumber
      licensePlateNumber ref
      packCarton string
      pickCarton string
      quantity number
      quantityAvailable number
      receiptInventoryNumber string
      secondaryQuantity number
      toBinNumber ref bin
      toInventoryStatus ref inventoryStatus
    item ref kitItem
    itemDescription string
    location ref location
    quantity number
    toLocation ref location
    unit string
  isBillable boolean
  isCatchWeightItem boolean
  isClosed boolean
  isOpen boolean
  isTaxable boolean
  isVsoeBundle string
  item ref kitItem
  itemSubtype enum Sale,Purchase,Resale
  itemType enum Group,Description,Discount,EndGroup,GiftCert,Subtotal,Service,ShipItem,TaxItem,InvtPart,Payment,Expense,...
  job ref job
  landedCost subrecord
    id string
    item ref kitItem
    landedCostData sublist
      amount number
      costCategory ref costCategory
    total number
    transactionId ref vendorBill
  landedCostCategory ref costCategory
  licenseCode string
  line integer
  linked boolean
  location ref location
  marginal boolean
  matrixType string
  minQty number
  options string
  oqpBucket string
  orderDoc ref
  orderLine integer
  primaryToSecondaryUnitConversionRate number
  printItems boolean
  projecttask ref projectTask
  quantity number
  rate number
  rateIncludingTax number
  rateSchedule string
  scheduleType string
  secondaryQuantity number
  secondaryUnitConversionRate number
  secondaryUnits string
  secondaryUnitsList string
  serialNumbers string
  subsidiary ref subsidiary
  targetLocation ref location
  tax1Amt number
  taxAmount number
  taxCode ref
  taxDetailsReference string
  taxRate1 number
  taxRate2 number
  uniqueKey integer
  units string
  vendorName string
landedCostMethod enum WEIGHT,QUANTITY,VALUE
landedCostPerLine boolean
landedCosts sublist
  amount number
  category ref costCategory
  source enum MANUAL,THISTRAN,OTHTRAN,OTHTREXC
  transaction ref
lastModifiedDate datetime
location ref location
memo string
nextApprover ref employee
nexus ref nexus
overrideInstallments boolean
paymentHold boolean
postingPeriod ref accountingPeriod
prevDate date
primaryBookBaseCurrency ref currency
received boolean
startDate date
status enum A,B,C,D,E,F
subsidiary ref subsidiary
subsidiaryTaxRegNum string
tax2Total number
taxDetails sublist
  calcDetail string
  lineName string
  lineType string
  netAmount number
  taxAmount number
  taxBasis number
  taxCode ref salesTaxItem
  taxDetailsReference enum
  taxRate number
  taxType string
taxDetailsOverride boolean
taxPointDate date
taxPointDateOverride boolean
taxRegOverride boolean
taxTotal number
terms ref term
toBePrinted boolean
total number
totalAfterTaxes number
tranDate date
tranId string
transactionNumber string
unbilledOrders number
userTaxTotal number
userTotal number
vatRegNum string

vendorPayment
account ref account
accountingBookDetail sublist
  accountingBook ref accountingBook
  currency ref currency
  exchangeRate number
  revRecOnRevCommitment boolean
  tranIsVsoeBundle boolean
address string
apAcct ref account
apply sublist
  amount number
  apply boolean
  applyDate date
  createdFrom string
  currency string
  doc ref
  due number
  job integer
  jobName string
  line integer
  refNum string
  total number
  type string
approvalStatus enum 11,1,2,3
availableBalance number
balance number
class ref classification
cleared boolean
clearedDate date
createdDate datetime
credit sublist
  amount number
  appliedTo string
  apply boolean
  createdFrom string
  creditDate date
  currency string
  doc ref
  due number
  line integer
  refNum string
  total number
  type string
currency ref currency
customForm ref
deletionReason ref
deletionReasonMemo string
department ref department
entity ref customer
exchangeRate number
excludeFromGLNumbering boolean
externalId string
id string
isInTransitPayment boolean
lastModifiedDate datetime
location ref location
memo string
nextApprover ref employee
nexus ref nexus
payeeAddress subrecord
  addr1 string
  addr2 string
  addr3 string
  addrPhone string
  addrText string
  addressee string
  attention string
  city string
  country enum PR,PS,PT,PW,PY,QA,AB,AD,AE,AF,AG,AI,...
  externalId string
  lastModifiedDate datetime
  override boolean
  state string
  zip string
payeeAddressList ref
payeeAddress_text string
postingPeriod ref accountingPeriod
prevDate date
primaryBookBaseCurrency ref currency
printVoucher boolean
status enum A,B,C,D,E,V,F,Z
subsidiary ref subsidiary
toBeEmailed boolean
toBePrinted boolean
total number
tranDate date
tranId string
transactionNumber string
unapplied number
voidJournal ref journalEntry
"""#
