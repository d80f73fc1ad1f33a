/// What nss has for functions and methods that other languages name otherwise; words of syntax are the lexer's.
enum ForeignNames {
  /// For `x.name(…)`.
  static func advice(forMethod name: String) -> String? { methods[name] }

  /// For a name that stands alone or before a `.`.
  static func advice(forName name: String) -> String? { names[name] }

  /// For a built-in that is given more than it takes.
  static func advice(forExtraArgumentOf builtin: String) -> String? { extraArguments[builtin] }

  private static let part = "a part is `x[1..3]`, both ends in"
  private static let length = "`.length` is a field: without `()`"
  private static let key = "`\"name\" in x`"

  private static let extraArguments = [
    "sort": "`.sortBy(x => x.name)` sorts by what a function gives, `.reverse()` turns a list around",
  ]

  private static let methods = [
    "get": "`x[\"key\"]`", "set": "`x[\"key\"] = value`", "delete": "`x.omit([\"key\"])` is the map without it",
    "includes": "`x contains y`, `x.contains(y)`", "test": "`x matches 'regex'`",
    "toUpperCase": "`.upper()`", "toLowerCase": "`.lower()`", "strip": "`.trim()`",
    "replaceAll": "`.replace(…)` replaces every occurrence",
    "slice": part, "substring": part, "substr": part,
    "size": length, "count": length, "len": length,
    "first": "`x[0]`", "last": "`x[-1]`", "pop": "`x[-1]` is the last item, `x[0..-2]` the others",
    "shift": "`x[0]` is the first item, `x[1..-1]` the others",
    "add": "`.push(x)`", "concat": "`[...a, ...b]` joins lists, `a + b` strings",
    "forEach": "`for x in xs { … }`", "flatMap": "`.map(…).flat()`", "any": "`.some(…)`", "all": "`.every(…)`",
    "sorted": "`.sort()`", "reversed": "`.reverse()`",
    "has": key, "hasOwnProperty": key, "containsKey": key,
    "toString": "`string(x)`", "toFixed": "`round(x, 2)`", "toISOString": "`string(x)` is a date in ISO 8601",
    "getFullYear": "`.year`", "getMonth": "`.month`, from 1", "getDate": "`.day`",
    "addDays": "`x + 3d`", "addYears": "`.addMonths(12)`", "then": "nss waits for every answer by itself",
  ]

  private static let names = [
    "Math": "`abs(x)`, `round(x, 2)`, `floor(x)`, `ceil(x)`, `[a, b].min()`, `[a, b].max()`",
    "JSON": "`json.parse(x)`, `json.stringify(x)`",
    "Object": "`keys(x)`, `values(x)`, `entries(x)`; a copy is `{ ...x }`", "Array": "`x is list`",
    "Number": "`number(x)`", "parseInt": "`number(x)`", "parseFloat": "`number(x)`", "int": "`number(x)`",
    "float": "`number(x)`", "String": "`string(x)`", "str": "`string(x)`", "len": "`x.length`",
    "Date": "`date(\"2026-01-31\")`, `today()`, `now()`", "setTimeout": "`sleep(1s)`", "fetch": "`GET record/v1/…`",
    "println": "`print x`", "printf": "`print x`", "puts": "`print x`", "alert": "`print x`",
    "console": "`print x`", "log": "`print x`", "typeof": "`x is string`",
    "require": "`import \"lib.nss\" as lib`", "process": "`env(\"NAME\")`",
    "btoa": "`base64(x)`", "atob": "`unbase64(x)`", "encodeURIComponent": "`urlEncode(x)`",
    "pm": "`assert status == 200`", "client": "`assert status == 200`", "expect": "`assert x == y`",
  ]
}
