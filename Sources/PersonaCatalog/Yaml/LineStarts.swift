/// Where the lines of a text begin, as an editor counts them.
///
/// YAML 1.1 also ends a line at U+0085, U+2028 and U+2029, which an editor shows within one. Only a
/// text that holds such a sign needs its lines counted anew.
struct LineStarts {
  /// How many Unicode scalars lie before each line.
  private let starts: [Int]

  /// Counts the lines of a text in UTF-8; nil where the parser counts them as an editor does.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard Self.differs(text) else { return nil }
    var starts = [0]
    var count = 0
    var previous: UInt8 = 0
    for byte in text {
      // Of a scalar of several bytes only the first counts.
      if byte & 0xC0 != 0x80 { count += 1 }
      switch byte {
      case 0x0A where previous == 0x0D: starts[starts.count - 1] = count
      case 0x0A, 0x0D: starts.append(count)
      default: break
      }
      previous = byte
    }
    self.starts = starts
  }

  /// Returns the place of the Unicode scalar with this number, from 0.
  func place(ofScalar index: Int) -> Place {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= index { low = middle } else { high = middle }
    }
    return Place(line: low + 1, column: index - starts[low] + 1)
  }

  /// Tells whether a text holds a sign that only the parser takes for the end of a line.
  private static func differs(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (beforePrevious, previous): (UInt8, UInt8) = (0, 0)
    for byte in text {
      // U+0085 is C2 85; U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
      switch byte {
      case 0x85 where previous == 0xC2: return true
      case 0xA8 where previous == 0x80 && beforePrevious == 0xE2: return true
      case 0xA9 where previous == 0x80 && beforePrevious == 0xE2: return true
      default: (beforePrevious, previous) = (previous, byte)
      }
    }
    return false
  }
}
