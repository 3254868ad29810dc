import Glibc

/// A part of the program that takes bytes from outside, with what must hold whatever they are.
enum Subject: String, CaseIterable, Sendable {
  /// Files of scenarios and personas, and the reference.
  case files
  /// What a terminal sends.
  case keys
  /// Figures as people type them.
  case figures
  /// The settings file.
  case settings
  /// The codes of routes.
  case codes

  /// The one that the environment names.
  static let chosen = getenv("FUZZ_SUBJECT").flatMap { Subject(rawValue: String(cString: $0)) }

  /// Gives it some bytes; a fault of it ends the process.
  func take(_ bytes: [UInt8]) {
    switch self {
    case .files: FilesSubject.take(bytes)
    case .keys: KeysSubject.take(bytes)
    case .figures: FiguresSubject.take(bytes)
    case .settings: SettingsSubject.take(bytes)
    case .codes: CodesSubject.take(bytes)
    }
  }
}

/// What the fuzzer calls with each input that it makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func takeOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let subject = Subject.chosen else {
    print("FUZZ_SUBJECT must be one of:", Subject.allCases.map(\.rawValue).joined(separator: ", "))
    exit(64)
  }
  subject.take(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
