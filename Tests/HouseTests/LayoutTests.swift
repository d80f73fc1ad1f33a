import Foundation
import Support
import Testing

@Suite struct LayoutTests {
  @Test func theTopLevelHoldsOnlyWhatItShould() throws {
    let names = try Repository.names(in: ".").filter { !House.untracked.contains($0) && !$0.hasPrefix(".build") }
    #expect(Set(names).subtracting(House.topLevel).isEmpty)
  }

  @Test func everyTargetHasItsTests() throws {
    let folders = try Set(Repository.names(in: "Tests"))
    for target in House.arrows.keys where !["COpenSSL", "CReadline"].contains(target) {
      #expect(folders.contains("\(target)Tests"), "Tests/ mirrors Sources/")
    }
  }

  @Test func noFileAteItsFolder() throws {
    for file in try SourceFile.all(under: "Sources") + SourceFile.all(under: "Tests") where !House.data.contains(file.path) {
      #expect(file.lines.count <= House.longestFile, "\(file.path) is too long")
    }
  }

  @Test func onlyPlatformAsksWhichCLibraryThereIs() throws {
    for file in try SourceFile.all(under: "Sources") where file.target != "Platform" {
      for module in House.cLibraries { #expect(!file.text.contains("canImport(\(module))"), "\(file.path)") }
    }
  }

  @Test func readlineIsSeenByTheLineEditorAlone() throws {
    for file in try SourceFile.all(under: "Sources") where file.imports.contains("CReadline") {
      #expect(file.name == "LineEditor.swift", "\(file.path) imports CReadline")
    }
  }

  @Test func nothingIsLeftToDo() throws {
    for file in try SourceFile.all(under: "Sources") {
      #expect(file.text.firstMatch(of: #/\b(?:TODO|FIXME|XXX|HACK)\b/#) == nil, "\(file.path)")
    }
  }
}
