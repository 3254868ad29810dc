import Explorer
import PersonaCatalog
import Reintegration
import TerminalCanvas
import TestSupport
import Testing
import Wording

@testable import ExplorerScreen

/// The explorer with the real material and without a terminal: it takes keys and shows its screen.
struct Walk {
  private(set) var model: Model
  private(set) var screen: ExplorerScreen
  /// What the loop would have had to carry out, but for what ``perform(_:)`` answers itself.
  private(set) var effects: [Effect] = []
  /// What listing the working folder finds.
  var files: [SavedFile] = []
  /// How saving ends; nil for well.
  var saveProblem: SaveProblem?

  static let catalog: Catalog = {
    do {
      return try PersonaLibrary().catalog()
    } catch {
      fatalError("the built-in material is wrong: \(error)")
    }
  }()

  init(
    _ keys: String = "", size: String = "80x24", language: Language = .nl,
    glyphs: GlyphSet = .unicode, catalog: Catalog = Walk.catalog
  ) {
    let settings = Settings(language: language, usesPlainGlyphs: glyphs == .ascii)
    model = Model(catalog: catalog, settings: settings)
    screen = ExplorerScreen(size: Size(size)!)
    press(keys)
  }

  /// Presses the keys of a script.
  mutating func press(_ script: String) {
    do {
      for key in try KeyScript.keys(script) { press(key) }
    } catch {
      Issue.record("\(error)")
    }
  }

  mutating func press(_ key: Key) {
    for action in screen.actions(for: key, in: model) { perform(action) }
  }

  mutating func point(_ event: MouseEvent) {
    for action in screen.actions(for: event, in: model) { perform(action) }
  }

  /// Carries out an action and what follows from it, as the loop does.
  mutating func perform(_ action: Action) {
    var waiting = [action]
    while !waiting.isEmpty {
      for effect in reduce(into: &model, waiting.removeFirst()) {
        effects.append(effect)
        switch effect {
        case .listFiles: waiting.append(.listed(files))
        case .save(let request):
          if request.onlyIfGone {
            waiting.append(.tell(.nothingToSave))
          } else if let saveProblem, !request.mayReplace {
            waiting.append(.saveFailed(saveProblem, path: request.path, then: request.then))
          } else {
            waiting.append(.saved(path: request.path, stamp: "stamp", then: request.then))
          }
        case .moveFile(let old, let new): waiting.append(.moved(from: old, to: new))
        case .removeFile(let path): waiting.append(.removed(path: path, kept: "." + path))
        case .keep(let scenario, let original):
          waiting.append(
            .kept(
              Recovery(
                path: "kept", scenario: scenario, original: original,
                changed: "2026-11-21 14:05")))
        case .quit, .suspend, .open, .readAside, .store, .discard, .report, .placeOnBoard: break
        }
      }
    }
  }

  /// Follows a presentation of Mia, at a step; at none where that is empty.
  mutating func perform(following step: String, elapsed: Int) {
    var scenario = Scenario(persona: "mia")
    scenario.title = "Mia gaat zingen"
    scenario.notes = "Vraag wie een koor kent.\nDaarna pauze."
    scenario.activation.entries = [
      Entry("empowerment", note: "Omdat zij dat zelf noemt."), Entry("belastbaarheid"),
    ]
    let file = WorkFile(path: "mia.traject.yaml", stamp: "1")
    perform(.opened(scenario, file, notice: nil))
    perform(.follow(.long))
    let presented = Presented(
      file: nil, step: step, number: 4, count: 21, title: "Empowermenttraining",
      next: "Belastbaarheidsonderzoek", isBlack: false)
    perform(
      .trainerRead(
        Trainer.Reading(
          scenario: scenario, file: file, presented: step.isEmpty ? nil : presented,
          elapsed: elapsed)))
  }

  mutating func click(_ column: Int, _ row: Int) {
    point(MouseEvent(point: Point(column: column, row: row), kind: .click))
  }

  /// Clicks in the middle of the first zone that stands for a target.
  mutating func click(_ target: Drawing.Target) {
    guard let zone = drawing.zones.last(where: { $0.target == target }) else {
      Issue.record("nothing on the screen stands for \(target)")
      return
    }
    click(zone.rect.column + zone.rect.columns / 2, zone.rect.row)
  }

  mutating func resize(_ size: String) { resize(Size(size)!) }

  mutating func resize(_ size: Size) { screen.size = size }

  mutating func run(_ id: CommandID, at row: RowID? = nil) {
    perform(.run(Command(id, at: row)))
  }

  mutating func setLanguage(_ language: Language) {
    if model.settings.language != language { run(.toggleLanguage) }
  }

  mutating func setGlyphs(_ glyphs: GlyphSet) {
    if model.settings.usesPlainGlyphs != (glyphs == .ascii) { run(.toggleGlyphs) }
  }

  /// The screen as it is now; a copy is drawn, so that looking changes nothing.
  var drawing: Drawing {
    var copy = screen
    return copy.draw(model)
  }

  var text: String { CanvasDump.text(drawing.canvas) }
  var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
  var place: Place { model.place }
  var kind: PlaceKind { model.place.kind }
  /// The intervention that the cursor is on.
  var intervention: String? { model.visit.row?.name(of: "entry") }
  var scenario: Scenario? { model.work?.scenario }
  var hasQuit: Bool { effects.contains(.quit) }
  /// What the last action is said to have done.
  var notice: String { model.notice.map { model.say($0.text) } ?? "" }
  /// What was asked to be written, in order.
  var requests: [Effect.SaveRequest] {
    effects.compactMap { if case .save(let request) = $0 { request } else { nil } }
  }

  /// The lines between the rule of the totals and the bottom of the box.
  var totals: String {
    guard let start = lines.lastIndex(where: { $0.hasPrefix("├") || $0.hasPrefix("+") }),
      let end = lines.lastIndex(where: { $0.hasPrefix("└") || $0.hasPrefix("+") }), start < end
    else { return "" }
    return lines[(start + 1)..<end].joined(separator: "\n")
  }

  /// The keys of the bottom line.
  var footer: [Footer.Item] { Footer.items(of: model) }
}
