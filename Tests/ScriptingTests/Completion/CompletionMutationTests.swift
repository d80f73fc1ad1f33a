import Foundation
import Scripting
import Support
import Testing

/// Any bytes and any cursor are answered.
@Suite struct CompletionMutationTests {
  @Test(arguments: Repository.files(under: "Examples", withExtension: "nss"))
  func everyBeginningOfAnExampleIsAnswered(file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    let completer = Completer(MemoryWorld())
    for offset in 0...min(bytes.count, 1500) {
      check(completer.completions(in: Array(bytes[..<offset]), at: offset), Array(bytes[..<offset]), offset)
      if offset % 7 == 0 { check(completer.completions(in: bytes, at: offset), bytes, offset) }
    }
  }

  @Test func brokenScriptsAreAnswered() throws {
    var random = SplitMix(seed: 7)
    let completer = Completer(MemoryWorld())
    let files = Repository.files(under: "Examples", withExtension: "nss") + Repository.files(under: "Tests/Scripts/suiteql", withExtension: "nss")
    for file in files.prefix(30) {
      let bytes = [UInt8](try Data(contentsOf: file)).prefix(2000)
      for _ in 0..<20 {
        let broken = ScriptMutation.of(Array(bytes), with: &random)
        let offset = Int.random(in: -3...broken.count + 3, using: &random)
        check(completer.completions(in: broken, at: offset), broken, offset)
      }
    }
  }

  private func check(_ completions: Completions, _ bytes: [UInt8], _ offset: Int) {
    let cursor = max(0, min(offset, bytes.count))
    #expect((0...cursor).contains(completions.start))
    let typed = bytes[completions.start..<cursor]
    // A word goes on with what is typed, in whatever case.
    for word in completions.words { #expect(word.text.utf8.count >= typed.count) }
  }
}
