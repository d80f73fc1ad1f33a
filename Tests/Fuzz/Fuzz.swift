import Glibc
import Platform

/// What is fuzzed: one of these a process, named by the environment's `NSS_FUZZ`.
enum Target: String, CaseIterable {
  case lexer, parser, fmt, resolver, json, evaluator, suiteql

  /// Takes one input. A broken promise is a trap, which libFuzzer reports with the input.
  func test(_ bytes: [UInt8]) {
    switch self {
    case .lexer: LexerTarget.test(bytes)
    case .parser: ParserTarget.test(bytes)
    case .fmt: FormatterTarget.test(bytes)
    case .resolver: ResolverTarget.test(bytes)
    case .json: JSONTarget.test(bytes)
    case .evaluator: EvaluatorTarget.test(bytes)
    case .suiteql: SuiteQLTarget.test(bytes)
    }
  }

  static let chosen: Target = {
    guard let target = Environment.variables["NSS_FUZZ"].flatMap(Target.init) else {
      fatalError("NSS_FUZZ names one of \(allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return target
  }()
}

/// What libFuzzer, which has the program's `main`, calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let begin = clock()
  Target.chosen.test(Array(UnsafeBufferPointer(start: start, count: count)))
  // libFuzzer's own time-out counts the time of other programs too.
  expect(clock() - begin < CLOCKS_PER_SEC, "no input takes a second")
  return 0
}

/// libFuzzer's loop (compiler-rt, FuzzerInterface.h).
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What the package manager takes for the program's `main` in a build without `--sanitize fuzzer`.
@_cdecl("Fuzz_main")
public func blindMain(_ count: Int32, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  var (count, arguments) = (count, arguments)
  return runDriver(&count, &arguments, testOneInput)
}
