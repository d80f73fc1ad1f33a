/// The names that fixed choices show as `refName`. Where none is known a choice shows its id.
enum ChoiceNames {
  static func name(of id: String, field: String) -> String { names[field]?[id] ?? id }

  private static let names: [String: [String: String]] = [
    "alcoholRecipientType": ["CONSUMER": "Consumer", "LICENSEE": "Licensee"],
    "country": ["CA": "Canada", "DE": "Germany", "GB": "United Kingdom", "US": "United States"],
    "creditHoldOverride": ["AUTO": "Auto", "OFF": "Off", "ON": "On"],
    "emailPreference": ["DEFAULT": "Default", "HTML": "HTML", "PDF": "PDF"],
    "globalSubscriptionStatus": [
      "1": "Soft Opt-In", "2": "Soft Opt-Out", "3": "Confirmed Opt-In", "4": "Confirmed Opt-Out",
    ],
    "language": ["de_DE": "German", "en_US": "English (U.S.)", "fr_FR": "French (France)"],
    "thirdPartyCarrier": ["fedex": "FedEx", "ups": "UPS", "usps": "USPS"],
  ]
}
