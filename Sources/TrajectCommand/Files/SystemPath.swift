import Wording

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The names that the system has for files, which are bytes, as text and back.
///
/// A byte that is no UTF-8 becomes a character for private use, so that a file is opened under the very
/// name that it has; where names are shown, ``Harmless`` puts a sign of replacement in its place.
enum SystemPath {
  /// Returns a name as text.
  static func text(_ bytes: some Collection<UInt8>) -> String {
    if let text = String(validating: bytes, as: UTF8.self), !hasMarks(text) { return text }
    var text = String.UnicodeScalarView()
    var rest = Array(bytes)[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      if let part = String(validating: rest.prefix(length), as: UTF8.self), !hasMarks(part) {
        text.append(contentsOf: part.unicodeScalars)
        rest = rest.dropFirst(length)
      } else {
        text.append(mark(of: first))
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// Returns a name that the system gave, up to its NUL.
  static func text(_ name: UnsafePointer<CChar>) -> String {
    let bytes = UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self)
    return text(UnsafeBufferPointer(start: bytes, count: strlen(name)))
  }

  /// The arguments of this process, without its name.
  static var arguments: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { text(UnsafePointer($0)) }
    }
  }

  /// Whether a name is text for every program.
  static func isText(_ path: String) -> Bool { !hasMarks(path) }

  /// Returns the bytes of a name as the system has it.
  fileprivate static func bytes(_ path: String) -> [UInt8] {
    guard hasMarks(path) else { return Array(path.utf8) }
    return path.unicodeScalars.flatMap { scalar in
      marks.contains(scalar) ? [UInt8(scalar.value & 0xFF)] : Array(String(scalar).utf8)
    }
  }

  private static func mark(of byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(marks.lowerBound.value - 0x80 + UInt32(byte)) ?? "\u{FFFD}"
  }

  private static func hasMarks(_ text: String) -> Bool {
    // In UTF-8 all of them begin with this byte, and nothing that people write does.
    text.utf8.contains(0xF4) && text.unicodeScalars.contains { marks.contains($0) }
  }

  private static var marks: ClosedRange<Unicode.Scalar> { Harmless.bytes }
}

extension String {
  /// The name of a file as the system takes it, with its NUL.
  var systemPath: [CChar] { SystemPath.bytes(self).map { CChar(bitPattern: $0) } + [0] }
}
