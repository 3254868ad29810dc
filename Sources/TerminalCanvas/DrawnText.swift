/// Text as it will be drawn: in normal form C, harmless, and in the glyph set.
///
/// Control characters become a visible replacement, line ends and tabs a space; direction
/// overrides, joiners and selectors go, so that every character takes the columns that every
/// terminal gives it. At most two combining marks stay over a letter.
struct DrawnText {
  /// The scalars; those of no width belong to the one before.
  private(set) var scalars: [UInt32] = []
  /// The columns it takes.
  private(set) var width = 0

  /// The characters that may be drawn.
  let glyphs: GlyphSet

  private var lastBase = 0
  private var lastWidth = 0
  private var marks = 0
  private var afterJoiner = false

  /// Prepares text for drawing.
  init(_ text: String, glyphs: GlyphSet) {
    self.glyphs = glyphs
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { add(scalar) }
  }

  /// The text as a string.
  var string: String {
    var view = String.UnicodeScalarView()
    for value in scalars {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0x20...0x7E: append(value, width: 1)
    case 0x0D: break  // of a line end, only its line feed counts
    case 0x09...0x0C, 0x85, 0x2028, 0x2029: append(0x20, width: 1)
    case 0..<0x20, 0x7F..<0xA0: append(glyphs.replacement, width: 1)
    case 0x200D: afterJoiner = lastWidth == 2
    case 0xAD, 0x20E3, 0xFE00...0xFE0F: break  // hints on how to draw or break
    case 0x1F1E6...0x1F1FF: append(value - 0x1F1E6 + 0x41, width: 1)  // a flag is two letters
    case 0x1F3FB...0x1F3FF where lastWidth == 2: break  // a skin tone
    default: addOther(scalar)
    }
  }

  private mutating func addOther(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    // These need no look at properties.
    if value == 0xA0 || Self.isSimple(value) {
      addGlyph(value, width: 1)
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: append(0x20, width: 1)
    case .format: break
    case .control, .surrogate, .privateUse, .unassigned: append(glyphs.replacement, width: 1)
    default:
      let width = ScalarWidth.columns(of: value)
      if width == 0 {
        addMark(value)
      } else if afterJoiner {
        afterJoiner = false  // of a joined sequence, the first picture stands for all
      } else {
        addGlyph(value, width: width)
      }
    }
  }

  private mutating func addGlyph(_ value: UInt32, width: Int) {
    if value == 0xA0 {
      append(0x20, width: 1)
    } else if glyphs == .unicode {
      append(value, width: width)
    } else {
      for letter in Transliteration.ascii(value) ?? [glyphs.replacement] {
        append(letter, width: 1)
      }
    }
  }

  private mutating func addMark(_ mark: UInt32) {
    // A mark without a letter, or over a space, would land on whatever stands before it.
    guard glyphs == .unicode, !scalars.isEmpty, scalars[lastBase] != 0x20 else { return }
    if marks == 0, let composed = Composition.composed(scalars[lastBase], mark) {
      scalars[lastBase] = composed
    } else if marks < 2 {
      scalars.append(mark)
      marks += 1
    }
  }

  /// Drops the last scalar.
  mutating func removeLast() {
    guard let last = scalars.popLast() else { return }
    width -= ScalarWidth.columns(of: last)
  }

  /// Appends a scalar that starts a character.
  mutating func append(_ value: UInt32, width: Int) {
    lastBase = scalars.count
    lastWidth = width
    marks = 0
    afterJoiner = false
    scalars.append(value)
    self.width += width
  }
}
