/// How wide each column of a table becomes when it must fit a line.
enum ColumnWidths {
  /// The widest ones give first, down to what each must have `least`; nil when `room` is too small for that.
  static func fitted(_ natural: [Int], least: [Int], into room: Int) -> [Int]? {
    guard least.reduce(0, +) <= room else { return nil }
    func widths(_ most: Int) -> [Int] { zip(natural, least).map { max($1, min($0, most)) } }
    // The largest common bound that fits.
    var (fits, fails) = (0, (natural.max() ?? 0) + 1)
    while fails - fits > 1 {
      let middle = (fits + fails) / 2
      if widths(middle).reduce(0, +) <= room { fits = middle } else { fails = middle }
    }
    var result = widths(fits)
    // What is left is not enough for a column more for each.
    var left = room - result.reduce(0, +)
    for index in result.indices where left > 0 && result[index] == fits && result[index] < natural[index] {
      result[index] += 1
      left -= 1
    }
    return result
  }
}
