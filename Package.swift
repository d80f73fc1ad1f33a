// swift-tools-version: 6.0
import PackageDescription

// The house: every target names exactly what it may import. The arrows point one way (Tests/HouseTests
// holds the sources to it, and the build is run with --explicit-target-dependency-import-check error).
let leaves: [Target.Dependency] = ["Platform", "Decimals", "RecordTypes"]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies)
}

func tests(_ name: String, _ dependencies: [Target.Dependency] = [], data: [String] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: dependencies + ["Support"], exclude: data)
}

let package = Package(
  name: "nss",
  products: [
    .executable(name: "nss", targets: ["nss"]),
    .library(name: "Scripting", targets: ["Scripting"]),
    .library(name: "NetSuite", targets: ["NetSuite"]),
    .library(name: "Simulator", targets: ["Simulator"]),
  ],
  targets: [
    .systemLibrary(name: "COpenSSL"),
    .systemLibrary(name: "CReadline"),

    library("Platform"),
    library("Decimals"),
    library("RecordTypes"),

    library("Diagnostics"),
    library("Syntax", ["Diagnostics"] + leaves),
    library("JSON", leaves),
    library("Interpreter", ["Syntax", "Diagnostics", "JSON"] + leaves),
    library("Reporting", ["Interpreter", "Diagnostics", "JSON"] + leaves),

    library("Crypto", ["COpenSSL"] + leaves),
    library("HTTP", ["Crypto"] + leaves),
    library("NetSuite", ["HTTP", "Crypto", "JSON"] + leaves),
    library("Simulator", ["HTTP", "Crypto", "JSON"] + leaves),

    library("Scripting", ["Reporting", "Interpreter", "Syntax", "Diagnostics", "JSON", "NetSuite"] + leaves),
    .executableTarget(
      name: "nss", dependencies: ["Scripting", "Reporting", "Interpreter", "Diagnostics", "NetSuite", "Simulator", "Crypto", "CReadline"] + leaves),

    // What the tests share: files beside the tests, goldens, the builder that runs the built binary.
    .target(name: "Support", path: "Tests/Support"),
    tests("House"),
    tests("Platform", ["Platform"]),
    tests("Decimals", ["Decimals"], data: ["Vectors"]),
    tests("RecordTypes", ["RecordTypes"]),
    tests("Diagnostics", ["Diagnostics"]),
    tests("Syntax", ["Syntax", "Diagnostics", "Platform"], data: ["Fixtures"]),
    tests("JSON", ["JSON", "Decimals"]),
    tests("Interpreter", ["Interpreter", "Syntax", "Diagnostics", "Decimals", "JSON", "Platform"], data: ["Display/Cases"]),
    tests("Reporting", ["Reporting", "Interpreter", "Diagnostics"]),
    tests("Crypto", ["Crypto", "Platform"]),
    tests("HTTP", ["HTTP", "Crypto", "Platform"]),
    tests("NetSuite", ["NetSuite", "HTTP", "Crypto", "JSON", "Platform"]),
    tests("Scripting", ["Scripting", "Simulator", "NetSuite", "Syntax", "Diagnostics", "Interpreter", "RecordTypes", "Crypto", "HTTP", "JSON", "Platform"]),
    tests("nss", ["nss", "NetSuite", "Scripting", "Platform"], data: ["JUnit", "Terminal"]),
    tests("Simulator", ["Simulator", "HTTP", "Crypto", "JSON", "Platform", "Decimals", "RecordTypes"]),
  ],
  swiftLanguageModes: [.v6]
)

// Fuzzing needs libFuzzer, which is of the toolchain and has a main of its own: only Tests/Fuzz/fuzz builds this.
if Context.environment["NSS_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Interpreter", "Syntax", "Diagnostics", "JSON", "Platform"], path: "Tests/Fuzz",
      exclude: ["fuzz", "script.dict", "json.dict", "suiteql.dict", "json", "suiteql"]))
}
