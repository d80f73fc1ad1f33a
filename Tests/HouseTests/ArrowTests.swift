import Foundation
import Support
import Testing

@Suite struct ArrowTests {
  @Test func importsAreReadWhateverStandsBeforeThem() {
    let file = SourceFile(
      path: "Sources/X/Y.swift",
      text: """
        import JSON
        @preconcurrency import CReadline
        @_spi(Testing) public import struct HTTP.Origin
        #if canImport(Glibc)
          import Glibc
        #endif
        // import Nothing
        let important = "import Nothing"
        """)
    #expect(file.imports == ["JSON", "CReadline", "HTTP", "Glibc"])
  }

  @Test func everyFolderOfSourcesIsATargetOfTheTable() throws {
    #expect(try Set(Repository.names(in: "Sources")) == Set(House.arrows.keys))
  }

  @Test func aTargetImportsOnlyAlongItsArrows() throws {
    for file in try SourceFile.all(under: "Sources") {
      let allowed = (House.arrows[file.target] ?? []).union(House.toolchain)
        .union(file.target == "Platform" ? House.cLibraries : [])
      for module in file.imports {
        #expect(allowed.contains(module), "\(file.path): \(file.target) must not import \(module)")
      }
    }
  }

  @Test func noArrowPointsBack() throws {
    var reached: [String: Set<String>] = [:]
    func reach(_ target: String) -> Set<String> {
      if let known = reached[target] { return known }
      reached[target] = []  // a circle comes back here and is missing its own targets: the check below sees it
      let direct = House.arrows[target] ?? []
      let all = direct.reduce(direct) { $0.union(reach($1)) }
      reached[target] = all
      return all
    }
    for target in House.arrows.keys { #expect(!reach(target).contains(target), "\(target) reaches itself") }
    #expect(!reach("Simulator").contains("NetSuite"), "client and simulator could then agree on one mistake")
    #expect(!reach("Interpreter").contains("HTTP"))
    #expect(!reach("NetSuite").contains("Syntax"))
  }

  @Test func thePackageDrawsTheSameArrows() throws {
    let targets = try PackageDescription.ofRepository().targets.filter { $0.type != "test" && $0.name != "Support" }
    #expect(Set(targets.map(\.name)) == Set(House.arrows.keys))
    for target in targets {
      #expect(Set(target.dependencies) == House.arrows[target.name], "dependencies of \(target.name) in Package.swift")
    }
  }

  @Test func thePackageUsesNoOtherPackages() throws {
    #expect(try PackageDescription.ofRepository().packages.isEmpty)
  }
}
