package import Reintegration

/// Something that lies over the screen and takes the keys.
package enum Overlay: Hashable, Sendable {
  /// All keys that work here; the one chosen is run.
  case help
  /// All actions by name.
  case palette
  case question(Question)
  case form(Form)
  /// Lines to read: a derivation, errors, what a year's budget buys.
  case sheet(Sheet)
  /// Saved scenarios to open.
  case files
  case history
  case settings
  case assumptions
  case sensitivity(SensitivityView)
  case load
  /// A step of the first-run tour, from 0.
  case tour(Int)
  /// The scenario's notes.
  case notes(TextArea)

  /// A question with a few answers, of which one is under the cursor.
  package struct Question: Hashable, Sendable {
    package var title: Text
    package var text: Text
    package var answers: [Answer]
    package var cursor = 0
  }

  package struct Answer: Hashable, Sendable {
    package var label: Text
    package var outcome: Outcome
  }

  /// What an answer leads to.
  package enum Outcome: Hashable, Sendable {
    case cancel
    case saveThenLeave
    case leave(Leaving)
    case overwrite(path: String)
    case saveElsewhere(insteadOf: String)
    case takeUp(Recovery)
    /// Keep it for the next start.
    case postpone(Recovery)
    case discard(Recovery)
    case removeOwn(String)
  }

  /// Text to read, in parts that wrap.
  package struct Sheet: Hashable, Sendable {
    package var title: Text
    package var content: SheetContent
    package var scroll = 0
  }

  /// What a sheet shows: made anew at each drawing, so that it follows the scenario and language.
  package enum SheetContent: Hashable, Sendable {
    case derivation(Topic)
    case purchases
    /// Questions for discussion, of a phase first where there is one.
    case questions(Phase?)
    case findings([Finding])
  }

  package struct SensitivityView: Hashable, Sendable {
    package var measure = Measure.cost
  }
}

/// Where one goes when the open scenario is left.
package enum Leaving: Hashable, Sendable {
  case quit
  case start
  /// An empty scenario of a persona.
  case persona(String)
  /// An example route of a persona.
  case route(persona: String, route: String)
  case open(path: String)
}

/// A figure whose derivation can be shown.
package enum Topic: Hashable, Sendable {
  case total(TotalsItem)
  case peakLoad
  case support
  case budget
  case grandTotal
  case phase(Phase)
  case intervention(String)
  case milestone(Int)
  case context(Int)
  case profile
  case question(Int)
  case phaseRule(Phase)
  case warning(Int)
}
