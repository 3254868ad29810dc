import Foundation
import Testing

/// A program as it lies in its file, in the format of Linux for 64 bits.
struct ProgramFile {
  private let bytes: Data

  init(_ file: URL) throws {
    bytes = try Data(contentsOf: file, options: .alwaysMapped)
    try #require(bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), "\(file.path)")
  }

  /// The program that is tested.
  static func tested() throws -> ProgramFile {
    try ProgramFile(Place.programs.appending(path: "traject"))
  }

  /// Whether the system may load it at any address.
  var isPositionIndependent: Bool { number(at: 16, size: 2) == 3 }

  /// Whether the system needs another program to load it, and with it libraries.
  var hasLoader: Bool { parts.contains { $0.kind == 3 } }

  /// Whether what is written to its stack can be run.
  var hasExecutableStack: Bool {
    parts.contains { $0.kind == 0x6474_E551 && $0.flags & 1 != 0 }
  }

  /// Whether what is fixed when it is loaded cannot be written later.
  var isClosedAfterLoading: Bool { parts.contains { $0.kind == 0x6474_E552 } }

  /// How many libraries it names.
  var libraries: Int { dynamic.count { $0 == 1 } }

  /// How many lists of folders to look for libraries in it holds.
  var runPaths: Int { dynamic.count { $0 == 15 || $0 == 29 } }

  private struct Part {
    let kind: Int
    let flags: Int
    let offset: Int
    let size: Int
  }

  /// The parts that the system loads, or loads by.
  private var parts: [Part] {
    let (start, size, count) = (
      number(at: 32, size: 8), number(at: 54, size: 2), number(at: 56, size: 2)
    )
    return (0..<count).map { index in
      let place = start + index * size
      return Part(
        kind: number(at: place, size: 4), flags: number(at: place + 4, size: 4),
        offset: number(at: place + 8, size: 8), size: number(at: place + 32, size: 8))
    }
  }

  /// What each entry for the loader is about.
  private var dynamic: [Int] {
    guard let part = parts.first(where: { $0.kind == 2 }) else { return [] }
    return stride(from: part.offset, to: part.offset + part.size, by: 16).map {
      number(at: $0, size: 8)
    }
  }

  private func number(at offset: Int, size: Int) -> Int {
    bytes[offset..<offset + size].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
