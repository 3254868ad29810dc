/// A sequence that a terminal sends after an Esc: `[1;5A`, `OP`, `[<0;10;5M`.
struct ControlSequence: Hashable, Sendable {
  /// `[` or `O`.
  let introducer: Character
  /// What tells the private ones from the others: `<`, `?` and such.
  let prefix: Character?
  /// The numbers between semicolons, each with those after its colons; 0 where there is none.
  let parameters: [[Int]]
  /// The letter or sign that ends it.
  let final: Character

  /// Bytes beyond so many say nothing that is needed.
  static let longest = 64

  /// What some bytes after an Esc are.
  enum Reading: Hashable, Sendable {
    /// More has to come.
    case open
    /// The beginning of an old mouse report, whose three bytes may be any.
    case oldMouse
    case closed(ControlSequence)
    /// The last of them belongs to no sequence.
    case broken

    init(_ bytes: [UInt8]) {
      guard let first = bytes.first, let last = bytes.last else {
        self = .open
        return
      }
      let isControl = first == UInt8(ascii: "[")
      guard isControl || first == UInt8(ascii: "O") else {
        self = .broken
        return
      }
      let body = bytes.dropFirst()
      switch last {
      case _ where body.isEmpty: self = .open
      case UInt8(ascii: "M") where isControl && body.count == 1: self = .oldMouse
      case UInt8(ascii: "[") where isControl && body.count == 1: self = .open
      // rxvt ends the sequence of a key with Shift by a dollar sign.
      case UInt8(ascii: "$") where isControl && body.dropLast().allSatisfy(Self.isDigit):
        self = body.count == 1 ? .open : .closed(ControlSequence(bytes))
      case 0x20...0x3F: self = .open
      case 0x40...0x7E: self = .closed(ControlSequence(bytes))
      default: self = .broken
      }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
  }

  private init(_ bytes: [UInt8]) {
    introducer = Character(Unicode.Scalar(bytes.first ?? 0))
    final = Character(Unicode.Scalar(bytes.last ?? 0))
    var body = bytes.dropFirst().dropLast()
    if let first = body.first, (0x3C...0x3F).contains(first) || first == UInt8(ascii: "[") {
      prefix = Character(Unicode.Scalar(first))
      body = body.dropFirst()
    } else {
      prefix = nil
    }
    parameters =
      body.isEmpty
      ? []
      : body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
        $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(Self.number)
      }
  }

  /// Whether bytes after an Esc are a key of the number pad.
  static func isNumberPad(_ bytes: some Collection<UInt8>) -> Bool {
    guard bytes.count == 2, let letter = bytes.dropFirst().first else { return false }
    return bytes.first == UInt8(ascii: "O")
      && (UInt8(ascii: "j")...UInt8(ascii: "y")).contains(letter)
  }

  /// Reads a number; what is larger than any that means something stays at 10 million.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { number, digit in
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return number }
      return min(number * 10 + Int(digit - UInt8(ascii: "0")), 10_000_000)
    }
  }

  /// The number at a place; 0 where there is none.
  func number(_ index: Int) -> Int {
    parameters.indices.contains(index) ? parameters[index].first ?? 0 : 0
  }

  /// The number after the first colon at a place; 0 where there is none.
  func detail(_ index: Int) -> Int {
    parameters.indices.contains(index) ? parameters[index].dropFirst().first ?? 0 : 0
  }
}
