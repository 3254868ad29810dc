import Reintegration

extension YamlValue {
  /// Reads a text as it is written, in one language.
  func string() -> String? {
    guard let scalar = scalar?.withoutByteOrderMarks else {
      reportKind(expected: .text)
      return nil
    }
    guard scalar.contains(where: { !$0.isWhitespace }) else {
      report(.emptyValue)
      return nil
    }
    return scalar
  }

  /// Reads a text of somebody's own, which may be blank, or left out after its key.
  func ownWords() -> String? {
    if isNothing { return nil }
    guard let scalar = scalar?.withoutByteOrderMarks else {
      reportKind(expected: .text)
      return nil
    }
    return scalar
  }

  /// Reads a text: a string, or `{nl: …, en: …}`, in which a missing language is the other.
  func text() -> Text? {
    guard isMap else {
      guard scalar != nil else {
        reportKind(expected: .textInLanguages)
        return nil
      }
      return string().map { Text($0) }
    }
    guard let fields = Fields<TextKey>(self) else { return nil }
    guard !fields.atLeastOne(of: [.nl, .en]).isEmpty else { return nil }
    let (nl, en) = (fields[.nl]?.string(), fields[.en]?.string())
    guard let some = nl ?? en else { return nil }
    let text = Text(nl: nl ?? some, en: en ?? some)
    note(text, with: fields)
    return text
  }

  /// Reads an id: lower-case letters, digits and hyphens.
  func id() -> String? {
    guard let string = string() else { return nil }
    let isID = string.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard isID else {
      report(.badID(string))
      return nil
    }
    return string
  }

  /// Reads a list of ids, each once.
  func ids() -> [String] {
    var ids: [String] = []
    for value in list() {
      guard let id = value.id() else { continue }
      if ids.contains(id) { value.report(.namedTwice(id)) }
      ids.append(id)
    }
    return ids
  }

  /// Reads a list of ids, each with the value that it was read from.
  func idsWithPlaces() -> [(id: String, value: YamlValue)] {
    list().compactMap { value in value.id().map { ($0, value) } }
  }

  /// Reads one of a fixed set of words.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type = Choice.self
  ) -> Choice? {
    guard let string = string() else { return nil }
    if let choice = Choice(rawValue: string) { return choice }
    let allowed = Choice.allCases.map(\.rawValue)
    report(
      .unknownChoice(string, allowed: allowed, nearest: NearestMatch.of(string, in: allowed)))
    return nil
  }

  /// Reads `true` or `false`.
  func flag() -> Bool? {
    guard let string = string() else { return nil }
    switch string {
    case "true": return true
    case "false": return false
    default:
      report(.notAFlag(string))
      return nil
    }
  }

  /// Reads one figure.
  func amount() -> Amount? {
    figure { text throws(FigureError) in try Notation.file.amount(text) }
  }

  /// Reads a band, or a single figure as a band of itself.
  func band() -> Band? {
    figure { text throws(FigureError) in try Notation.file.band(text) }
  }

  /// Reads a whole number; whoever asks says which are allowed, if not all.
  func whole(in allowed: ClosedRange<Int>? = nil) -> Int? {
    guard let amount = amount() else { return nil }
    guard amount.hundredths % 100 == 0 else {
      report(.notWhole(scalar ?? ""))
      return nil
    }
    let number = amount.hundredths / 100
    if let allowed, !allowed.contains(number) {
      report(.wholeOutOfRange(number, allowed: allowed))
      return nil
    }
    return number
  }

  private func figure<Figure>(
    _ read: (String) throws(FigureError) -> Figure
  ) -> Figure? {
    guard let string = string() else { return nil }
    do throws(FigureError) {
      return try read(string)
    } catch {
      report(.figure(error, found: string))
      return nil
    }
  }
}

enum TextKey: String, FieldKey {
  case nl, en, instead, covers

  static let thing = Text(nl: "een tekst", en: "a text")
}
