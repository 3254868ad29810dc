package import Reintegration

/// Something that can be done: what it is called, where it is possible, and what it does.
///
/// The bottom line, the help, the palette, the line mode and the running of a command all ask the
/// same deed, so that a greyed key, its reason and its effect cannot disagree. There is one of each,
/// and it never changes.
package final class Deed: Sendable {
  /// What it is called in the help and the palette.
  package let name: Text
  /// What it is called beside a key, in a word or two.
  package let label: Text
  /// The group of the help that it stands in.
  package let group: DeedGroup
  /// Other words by which it is found, and which the line mode understands.
  ///
  /// The first is said there: one word in small letters, which is the first of no other command. What
  /// has none cannot be asked for by name (``CommandID/isNamed``): only rows lead to it.
  package let words: [Text]
  /// Whether it belongs to a place at all.
  let reach: @Sendable (Place) -> Bool

  /// Returns whether it belongs to a place at all, possible there now or not.
  package func belongs(to place: Place) -> Bool { reach(place) }

  /// Why it is not possible now, where the place has it; nil where it is.
  let refusal: @Sendable (Model, Command) -> Text?
  /// Whether the line about the last change stays when it is run: looking about leaves it.
  let keepsNotice: Bool
  /// What it does.
  let run: @Sendable (inout Model, Command) -> [Effect]

  init(
    _ name: Text, label: Text? = nil, _ group: DeedGroup, words: [Text] = [],
    at reach: @escaping @Sendable (Place) -> Bool,
    unless refusal: @escaping @Sendable (Model, Command) -> Text? = { _, _ in nil },
    keepsNotice: Bool? = nil, run: @escaping @Sendable (inout Model, Command) -> [Effect]
  ) {
    self.name = name
    self.label = label ?? name
    self.group = group
    self.words = words
    self.reach = reach
    self.refusal = refusal
    self.keepsNotice = keepsNotice ?? [.moving, .looking, .display].contains(group)
    self.run = run
  }

  /// A deed that opens a place over the screen.
  static func opening(
    _ place: @escaping @Sendable (Model) -> Place, _ name: Text, label: Text? = nil,
    _ group: DeedGroup, words: [Text] = [],
    at reach: @escaping @Sendable (Place) -> Bool = Reach.walk,
    unless refusal: @escaping @Sendable (Model, Command) -> Text? = Refusal.withoutScenario
  ) -> Deed {
    Deed(
      name, label: label, group, words: words, at: reach, unless: refusal, keepsNotice: true
    ) { model, _ in
      model.open(place(model))
      return []
    }
  }
}

/// The groups of the help, in its order.
package enum DeedGroup: Int, CaseIterable, Hashable, Sendable {
  case choosing, whatIf, looking, keeping, moving, display

  package var name: Text {
    switch self {
    case .choosing: Text(nl: "Kiezen", en: "Choosing")
    case .whatIf: Text(nl: "Wat als", en: "What if")
    case .looking: Text(nl: "Kijken", en: "Looking")
    case .keeping: Text(nl: "Bewaren", en: "Keeping")
    case .moving: Text(nl: "Bewegen", en: "Moving")
    case .display: Text(nl: "Beeld", en: "Display")
    }
  }
}

/// Where deeds belong: sets of places.
enum Reach {
  /// The screens of a scenario, and the totals below them.
  static let walk: @Sendable (Place) -> Bool = {
    if case .summary = $0 { true } else { $0.isOfWalk }
  }
  /// Where nothing is being typed and nothing lies over the screen.
  static let browsing: @Sendable (Place) -> Bool = { $0.isHome || walk($0) }
  /// Everything over a screen that is read or chosen from.
  static let panes: @Sendable (Place) -> Bool = { $0.kind == .pane }
  /// Screens and panes: everywhere but in questions and forms.
  static let reading: @Sendable (Place) -> Bool = { browsing($0) || panes($0) }
  /// The screens of a scenario, and what is read over them.
  static let working: @Sendable (Place) -> Bool = { walk($0) || panes($0) }
  static let anywhere: @Sendable (Place) -> Bool = { _ in true }
  static let phases: @Sendable (Place) -> Bool = { $0.phase != nil }
  /// Where the rows are about interventions whose figures can be changed.
  static let choices: @Sendable (Place) -> Bool = {
    if case .sensitivity = $0 { true } else { phases($0) }
  }
  static let forms: @Sendable (Place) -> Bool = { $0.kind == .form }
  static let dialogs: @Sendable (Place) -> Bool = { $0.kind == .dialog }
}

/// Reasons that several deeds have for not being possible.
enum Refusal {
  /// That no scenario is open.
  static let withoutScenario: @Sendable (Model, Command) -> Text? = { model, _ in
    model.hasScenario ? nil : noScenario
  }

  static let noScenario = Text(nl: "Kies eerst een persona.", en: "Choose a persona first.")

  /// That the row is no intervention, or one that is not chosen.
  static let unlessChosen: @Sendable (Model, Command) -> Text? = { model, command in
    guard let intervention = model.intervention(of: command) else { return noIntervention }
    return model.work?.entry(for: intervention.id) == nil
      ? Text(
        nl: "Kies deze interventie eerst.", en: "Choose this intervention first.") : nil
  }

  /// That the row is no intervention.
  static let unlessIntervention: @Sendable (Model, Command) -> Text? = { model, command in
    model.intervention(of: command) == nil ? noIntervention : nil
  }

  /// That a figure is still to be guessed.
  static let covered = Text(
    nl: "Dit is nog afgedekt: schat het eerst.", en: "This is still covered: guess it first.")

  /// That paper would tell what is still to be guessed.
  static let coveredReport = Text(
    nl: "Er is nog iets afgedekt; op papier zou het te lezen zijn. Onthul eerst alles.",
    en: "Something is still covered, and paper would tell it. Reveal everything first.")

  static let noIntervention = Text(
    nl: "Ga eerst naar een interventie.", en: "Go to an intervention first.")
}
