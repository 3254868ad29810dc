/// Writes JSON with two spaces of indent; what has only single values in it stays on one line.
struct JSONWriter {
  private var bytes: [UInt8] = []

  /// Returns a value as text, without a line end after it.
  static func text(_ value: JSONValue, indent: Int = 0) -> String {
    var writer = JSONWriter()
    writer.bytes.reserveCapacity(4096)
    writer.write(value, indent: indent)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .object(let members):
      let keyed = members.map { (key: Optional($0.key), value: $0.value) }
      write(keyed, "{", "}", inline: members.count <= 4 && value.isFlat, indent: indent)
    case .array(let elements):
      let keyless = elements.map { (key: String?.none, value: $0) }
      write(keyless, "[", "]", inline: value.isFlat, indent: indent)
    case .string(let text): quote(text)
    case .number(let digits): bytes += digits.utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .null: bytes += "null".utf8
    }
  }

  private mutating func write(
    _ members: [(key: String?, value: JSONValue)], _ open: Unicode.Scalar,
    _ close: Unicode.Scalar, inline: Bool, indent: Int
  ) {
    bytes.append(UInt8(ascii: open))
    for (index, member) in members.enumerated() {
      if index > 0 { bytes += (inline ? ", " : ",").utf8 }
      if !inline { newLine(indent + 2) }
      if let key = member.key {
        quote(key)
        bytes += ": ".utf8
      }
      write(member.value, indent: indent + 2)
    }
    if !inline, !members.isEmpty { newLine(indent) }
    bytes.append(UInt8(ascii: close))
  }

  private mutating func newLine(_ indent: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
  }

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\t": bytes += "\\t".utf8
      // Escaped, not dropped: the value is whole, and printing it cannot harm a terminal.
      case _ where Harmless.isHarmful(scalar): escape(scalar)
      default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
      }
    }
    bytes.append(0x22)
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar).map({ Array($0) }) ?? [] {
      let digits = String(unit, radix: 16)
      bytes += "\\u".utf8
      bytes.append(contentsOf: repeatElement(0x30, count: 4 - digits.utf8.count))
      bytes += digits.utf8
    }
  }
}

extension JSONValue {
  /// Whether it holds nothing but single values.
  fileprivate var isFlat: Bool {
    switch self {
    case .object(let members): members.allSatisfy { $0.value.isSingle }
    case .array(let elements): elements.allSatisfy(\.isSingle)
    default: true
    }
  }

  private var isSingle: Bool {
    switch self {
    case .object(let members): members.isEmpty
    case .array(let elements): elements.isEmpty
    default: true
    }
  }
}
