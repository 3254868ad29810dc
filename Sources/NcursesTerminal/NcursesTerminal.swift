import CNcurses
package import TerminalCanvas

/// The terminal on standard input and output, through ncurses; it is given back when this ends.
///
/// While it is open, nothing may print: standard error is kept and shown afterwards. There is one
/// at a time, for one thread.
package struct NcursesTerminal: ~Copyable, Terminal {
  /// The size of the screen now.
  package private(set) var size: Size
  /// The characters that it can be trusted to show: Unicode when the user's codeset is UTF-8.
  package let glyphs: GlyphSet
  /// The colours in use, at most those that the terminal has.
  package private(set) var colorDepth: ColorDepth

  private let deepest: ColorDepth
  private var painter: Painter
  private var decoder: InputDecoder
  /// When input came last, from where on the decoder's patience counts.
  private var heard = ContinuousClock.now

  /// Opens the terminal.
  ///
  /// - Parameters:
  ///   - usesColor: Whether colours may be used; NO_COLOR in the environment overrules it.
  ///   - usesMouse: Whether the mouse is on.
  package init(
    theme: Theme = .default, usesColor: Bool = true, usesMouse: Bool = true
  ) throws(OpeningError) {
    switch cn_open() {
    case .done: break
    case .not_a_terminal: throw .notATerminal
    case .no_cursor_addressing: throw .noCursorAddressing
    case .unusable: throw .unusableTerminal
    }
    size = Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
    glyphs = Self.glyphsOfCodeset
    decoder = InputDecoder(ofOpenTerminalWithUTF8: glyphs == .unicode)
    deepest = cn_wants_no_color() ? .none : ColorDepth(colors: Int(cn_colors()))
    colorDepth = usesColor ? deepest : .none
    painter = Painter(theme: theme, depth: colorDepth)
    if usesMouse { cn_mouse(true) }
  }

  deinit { cn_close() }

  /// The characters that can be trusted to be shown: Unicode when the user's codeset is UTF-8.
  package static var glyphsOfCodeset: GlyphSet { cn_is_utf8() ? .unicode : .ascii }

  package mutating func show(_ canvas: borrowing Canvas) {
    painter.paint(canvas, size: size)
  }

  package mutating func nextEvents(timeout: Duration?) -> [TerminalEvent] {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    while true {
      let judged = decoder.patience.map { heard + $0 }
      let until = [deadline, judged].compactMap { $0 }.min()
      let left = until.map { max(.zero, $0 - ContinuousClock.now) }
      let woke = cn_wait(left.map(\.wholeMilliseconds) ?? -1)
      var events = events(of: woke)
      if woke == 0, let judged, judged <= ContinuousClock.now {
        events += decoder.lapse()
        heard = ContinuousClock.now
      }
      if !events.isEmpty { return events }
      if woke == 0, let deadline, deadline <= ContinuousClock.now { return [.tick] }
    }
  }

  package mutating func watch(_ descriptor: Int32?) { cn_watch(descriptor ?? -1) }

  package var isBehind: Bool { cn_is_behind() }

  package var isAskedToEnd: Bool { cn_is_asked_to_end() }

  package mutating func setLastWords(afterFault: String, afterSignal: String) {
    cn_set_last_words(afterFault, afterSignal)
  }

  package mutating func suspend() {
    cn_suspend()
    updateSize()
    painter.forget()
  }

  package mutating func setMouse(_ isOn: Bool) { cn_mouse(isOn) }

  package mutating func setTheme(_ theme: Theme, depth: ColorDepth) {
    colorDepth = min(depth, deepest)
    painter = Painter(theme: theme, depth: colorDepth)
  }

  private mutating func events(of woke: Int32) -> [TerminalEvent] {
    func has(_ flag: Int) -> Bool { Int(woke) & flag != 0 }
    var events: [TerminalEvent] = []
    if has(cn_woke_input) {
      events += decoder.take(read()).map { event in
        guard event == .key(.control("l")) else { return event }
        cn_repaint()
        painter.forget()
        return .repaint
      }
    }
    if has(cn_woke_stop) { events.append(.stop) }
    if has(cn_woke_continued) {
      painter.forget()
      events.append(.suspendResume)
    }
    if updateSize() { events.append(.resize(size)) }
    if has(cn_woke_watched) { events.append(.watched) }
    if has(cn_woke_taken) { events.append(.taken) }
    if has(cn_woke_end) {
      events.append(.hangUp(TerminalEvent.Ending(signal: cn_end_signal())))
    }
    return events
  }

  @discardableResult
  private mutating func updateSize() -> Bool {
    let now = Size(columns: Int(cn_columns()), rows: Int(cn_rows()))
    guard now != size else { return false }
    size = now
    painter.forget()
    return true
  }

  /// Reads what waits; not all at once where a terminal sends without end, for signals and drawing
  /// must not wait for that.
  private mutating func read() -> [UInt8] {
    heard = ContinuousClock.now
    return [UInt8](unsafeUninitializedCapacity: Self.mostBytes) { buffer, count in
      count = Int(cn_read(buffer.baseAddress, Int32(Self.mostBytes)))
    }
  }

  private static let mostBytes = 4096
}

extension Duration {
  /// Whole milliseconds, rounded up so that a wait is never cut short.
  var wholeMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    guard seconds < 2_000_000 else { return .max }
    return Int32(seconds) * 1000
      + Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
