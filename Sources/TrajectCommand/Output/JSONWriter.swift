import Reintegration
import Wording

/// Writes JSON with two spaces of indent; what has only single values in it stays on one line.
struct JSONWriter {
  private var bytes: [UInt8] = []
  /// Whether there is no space in it, on one line.
  private var isCompact = false

  /// Returns a value as text, without a line end after it.
  static func text(_ value: JSONValue, indent: Int = 0) -> String {
    var writer = JSONWriter()
    writer.bytes.reserveCapacity(4096)
    writer.write(value, indent: indent)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Returns a value as text on one line, with no space that is not needed.
  static func line(_ value: JSONValue) -> String {
    var writer = JSONWriter(isCompact: true)
    writer.write(value, indent: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .object(let members):
      let inline = isCompact || members.count <= 4 && value.isFlat
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        separate(index, inline: inline, indent: indent)
        quote(member.key)
        bytes.append(UInt8(ascii: ":"))
        if !isCompact { bytes.append(UInt8(ascii: " ")) }
        write(member.value, indent: indent + 2)
      }
      if !inline, !members.isEmpty { newLine(indent) }
      bytes.append(UInt8(ascii: "}"))
    case .array(let elements):
      let inline = isCompact || value.isFlat
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        separate(index, inline: inline, indent: indent)
        write(element, indent: indent + 2)
      }
      if !inline, !elements.isEmpty { newLine(indent) }
      bytes.append(UInt8(ascii: "]"))
    case .string(let text): quote(text)
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .figure(let amount): write(amount)
    case .ends(let band): write(band)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    }
  }

  private mutating func write(_ amount: Amount) {
    bytes.append(contentsOf: amount.description.utf8)
  }

  private mutating func write(_ band: Band) {
    bytes.append(contentsOf: (isCompact ? "{\"low\":" : "{\"low\": ").utf8)
    write(band.low)
    bytes.append(contentsOf: (isCompact ? ",\"high\":" : ", \"high\": ").utf8)
    write(band.high)
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func separate(_ index: Int, inline: Bool, indent: Int) {
    if index > 0 { bytes.append(UInt8(ascii: ",")) }
    if !inline {
      newLine(indent + 2)
    } else if index > 0, !isCompact {
      bytes.append(UInt8(ascii: " "))
    }
  }

  private mutating func newLine(_ indent: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
  }

  private mutating func quote(_ text: String) {
    bytes.append(0x22)
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 && $0 != 0x22 && $0 != 0x5C }) {
      bytes.append(contentsOf: text.utf8)
    } else {
      for scalar in text.unicodeScalars { quote(scalar) }
    }
    bytes.append(0x22)
  }

  private mutating func quote(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": bytes.append(contentsOf: "\\\"".utf8)
    case "\\": bytes.append(contentsOf: "\\\\".utf8)
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    // Escaped, not dropped: the value is whole, and printing it cannot harm a terminal.
    case _ where Harmless.isHarmful(scalar): escape(scalar)
    default: bytes.append(contentsOf: String(scalar).utf8)
    }
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
    case .ends: false
    default: true
    }
  }
}
