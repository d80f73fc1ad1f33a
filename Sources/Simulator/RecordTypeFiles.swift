import Platform
import RecordTypes

extension SimulatorOptions {
  /// Adds the record types of a text in the form of NetSuite's own here: a type's name on a line, then a field a line
  /// with its kind, two blanks of indentation for what is in a sublist or subrecord. A type that is there already gets
  /// the fields it has not. Throws for a line that cannot be understood; `name` is the text's, for the error.
  public mutating func addRecordTypes(_ text: [UInt8], named name: String) throws(SimulatorError) {
    do {
      recordTypes += try RecordText.types(in: text)
    } catch {
      throw .option("\(name), \(error)")
    }
  }

  /// Adds the record types of all files of a directory whose names end in `.txt`.
  public mutating func addRecordTypes(in directory: String) throws(SimulatorError) {
    let names = try Self.reading { () throws(FileError) in try Files.names(in: directory) }.filter { $0.hasSuffix(".txt") }
    guard !names.isEmpty else { throw .option("\(directory) has no record types: no file whose name ends in .txt") }
    for name in names {
      let path = "\(directory)/\(name)"
      try addRecordTypes(try Self.reading { () throws(FileError) in try Files.read(path) }, named: path)
    }
  }

  private static func reading<Result>(_ body: () throws(FileError) -> Result) throws(SimulatorError) -> Result {
    do { return try body() } catch { throw .option("\(error)") }
  }
}
