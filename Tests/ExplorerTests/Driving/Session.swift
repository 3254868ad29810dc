import Explorer
import PersonaCatalog
import Reintegration
import Testing
import Wording

/// The explorer with the real material and without a front end: it takes commands and says its page.
struct Session {
  private(set) var model: Model
  /// What the loop would have had to carry out, but for what ``perform(_:)`` answers itself.
  private(set) var effects: [Effect] = []
  /// What listing the working folder finds.
  var files: [SavedFile] = []
  /// The scenarios that reading finds, by path.
  var readable: [String: Scenario] = [:]
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
    _ persona: String? = nil, language: Language = .nl, hasSeenTour: Bool = true,
    catalog: Catalog = Session.catalog, folder: String? = nil
  ) {
    model = Model(
      catalog: catalog, settings: Settings(language: language, hasSeenTour: hasSeenTour),
      folder: folder)
    if let persona { perform(.open(persona: persona)) }
  }

  /// Carries out an action and what follows from it, as the loop does.
  mutating func perform(_ action: Action) {
    var waiting = [action]
    while !waiting.isEmpty {
      for effect in reduce(into: &model, waiting.removeFirst()) {
        effects.append(effect)
        switch effect {
        case .listFiles: waiting.append(.listed(files))
        case .readAside(let path):
          guard let scenario = readable[path] else { continue }
          waiting.append(.asideRead(scenario, WorkFile(path: path, stamp: "1")))
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
        case .quit, .suspend, .open, .store, .discard, .report, .placeOnBoard: break
        }
      }
    }
  }

  mutating func run(_ id: CommandID, at row: RowID? = nil) {
    perform(.run(Command(id, at: row)))
  }

  mutating func show(_ place: Place) {
    perform(.run(.show(place)))
  }

  /// Opens a row of the page, or the one that the cursor is on.
  mutating func open(_ row: RowID? = nil) {
    run(.open, at: row)
  }

  /// Opens the first row that says a text.
  mutating func open(_ text: String) {
    guard let row = page.selectableRows.first(where: { said($0).contains(text) }) else {
      Issue.record("no row says '\(text)':\n\(text)")
      return
    }
    open(row.id)
  }

  /// Gives the answer with a label to the question that is asked.
  mutating func answer(_ label: String) {
    #expect(model.place.kind == .dialog, "nothing is asked")
    open(label)
  }

  mutating func fill(_ field: FieldName, _ text: String) {
    perform(.fill(field, text))
  }

  /// Makes a change that saving would keep.
  mutating func change(title: String = "Een titel") {
    run(.details)
    fill(.title, title)
    run(.accept)
  }

  var page: Page { model.page }
  var place: Place { model.place }
  var kind: PlaceKind { model.place.kind }
  var scenario: Scenario? { model.work?.scenario }
  var hasQuit: Bool { effects.contains(.quit) }
  /// What the last action is said to have done.
  var notice: String { model.notice.map { model.say($0.text) } ?? "" }
  /// What was asked to be written, in order.
  var requests: [Effect.SaveRequest] {
    effects.compactMap { if case .save(let request) = $0 { request } else { nil } }
  }

  /// Everything that the page says, line by line.
  var text: String {
    var lines = [page.title]
    for block in page.blocks {
      switch block {
      case .heading(let text): lines.append(text)
      case .prose(let prose): lines.append(prose.text)
      case .table(let table): lines += table.rows.map(said)
      case .chart(let chart): lines += [chart.title, chart.said, chart.note ?? ""]
      case .legend: break
      }
    }
    return lines.joined(separator: "\n")
  }

  /// What a row says: its cells, what is filled in, and its lines.
  private func said(_ row: Row) -> String {
    var parts = row.cells.map(\.full)
    switch row.input {
    case .text(let field): parts.append(field.text)
    case .area(let area): parts.append(area.text)
    case .choice(let options, let index): parts.append(options[index])
    case nil: break
    }
    return (parts + row.lines.map(\.text)).filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
