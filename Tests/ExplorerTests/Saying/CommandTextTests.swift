import Reintegration
import TestSupport
import Testing

@testable import Explorer

/// What every command is called, in the list and on the bottom line, where it stands there, whether the
/// line about the last change stays, and the words it is found by.
struct `What a command is called` {
  @Test func `is written out, in both languages`() {
    let said = CommandID.allCases.map { id -> String in
      let deed = id.deed
      let words = deed.words.map { "\($0.nl)/\($0.en)" }
      return [
        id.rawValue, deed.name.nl, deed.name.en, "\(deed.label.nl)/\(deed.label.en)",
        "\(deed.group)" + (deed.keepsNotice ? ", keeps the notice" : ""),
        words.isEmpty ? "no words" : words.joined(separator: ", "),
      ].joined(separator: " | ")
    }
    #expect(WrittenOut("commands", besideFile: #filePath).problem(with: said) == nil)
  }
}
