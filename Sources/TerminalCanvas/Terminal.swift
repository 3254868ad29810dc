/// What shows canvases and tells what its user does.
package protocol Terminal: ~Copyable {
  /// The size of the screen now.
  var size: Size { get }

  /// The characters that it can be trusted to show.
  var glyphs: GlyphSet { get }

  /// The colours that it shows now.
  var colorDepth: ColorDepth { get }

  /// Shows a canvas; what lies outside the screen is left out, what it does not cover is empty.
  mutating func show(_ canvas: borrowing Canvas)

  /// Whether it has not taken yet what it was shown: it is slow, or has stopped reading. What is shown
  /// meanwhile comes after that, so that it is better to wait for `.taken`.
  var isBehind: Bool { get }

  /// Whether the program is asked to end, also where the event of it has not been taken yet.
  var isAskedToEnd: Bool { get }

  /// Sets what is said once the terminal is given back, when the program ends by a fault of its own or
  /// by a signal; an empty text says nothing.
  mutating func setLastWords(afterFault: String, afterSignal: String)

  /// Waits for something to happen and returns all that did, in order; never an empty list.
  ///
  /// With a timeout, `.tick` alone comes when nothing happened for that long. Without one it waits
  /// for ever, and takes no processor time for it. All that waits is returned at once, so that a
  /// screen has to be drawn only once after it.
  mutating func nextEvents(timeout: Duration?) -> [TerminalEvent]

  /// Watches a file beside the terminal: `.watched` comes when it has something to read. Nil ends it.
  mutating func watch(_ descriptor: Int32?)

  /// Gives the terminal back to the shell and stops, as Ctrl-Z does; returns when the user goes on.
  mutating func suspend()

  /// Turns the mouse on or off; off, the terminal's own selection works.
  mutating func setMouse(_ isOn: Bool)

  /// Changes how roles look, in at most the colours that the terminal has.
  mutating func setTheme(_ theme: Theme, depth: ColorDepth)
}

extension Terminal where Self: ~Copyable {
  /// Never behind: what is no real terminal takes all at once.
  package var isBehind: Bool { false }

  /// Never: what is no real terminal hears no signals.
  package var isAskedToEnd: Bool { false }

  /// Says nothing: what is no real terminal is given back to nobody.
  package mutating func setLastWords(afterFault: String, afterSignal: String) {}

  /// Watches nothing: what has no loop of its own is never told.
  package mutating func watch(_ descriptor: Int32?) {}

  /// Waits for something to happen, however long, and returns all that did, in order.
  package mutating func nextEvents() -> [TerminalEvent] { nextEvents(timeout: nil) }
}
