import Reintegration
import Wording

/// The saved scenarios of the working folder, to open one of.
///
/// It stays below what is opened until that is open: a file that is wrong leads back to the list.
struct FilesPage: PageSource {
  private static let kind = "file"
  private static let removed = "removed"

  func page(of model: Model) -> Page {
    let say = model.say
    var blocks: [Block] = []
    if model.savedFiles.isEmpty {
      blocks.append(
        .text(say("Er staan hier geen scenario's.", "There are no scenarios here."), .secondary))
    }
    let columns = [
      Column(.name, .name, Phrase(say("scenario", "scenario"))),
      Column(.persona, .word, Phrase("persona"), yields: 2),
      Column(.author, .word, Phrase(say("groep", "group")), yields: 1),
      Column(.changed, .figure, Phrase(say("veranderd", "changed"))),
      Column(.path, .word, Phrase(say("bestand", "file")), yields: 3),
    ]
    let files = model.savedFiles.enumerated().map { row(of: $1, number: $0, in: model) }
    if !files.isEmpty { blocks.append(.table(Table(columns, files, hasHeadings: true))) }
    if files.contains(where: { !$0.marks.isEmpty }) { blocks.append(.legend([.aside(say)])) }
    let other = Row(
      RowID("typed"),
      [Cell(.text, say("Een ander bestand: typ de naam", "Another file: type its name"))],
      tone: .link, opens: .show(.opening(suggesting: nil)))
    let folder = model.folder ?? say("deze map", "this folder")
    return Page(
      say("Bewaarde scenario's in \(folder)", "Saved scenarios in \(folder)"),
      blocks + [.table(.list([other] + removed(model) + passedOver(model)))])
  }

  /// The row that leads to what looks like a scenario and is not in the list.
  private func passedOver(_ model: Model) -> [Row] {
    let (say, findings) = (model.say, model.passedOverFiles)
    guard !findings.isEmpty else { return [] }
    let count = findings.count
    let text =
      count == 1
      ? say("Niet in de lijst: 1 bestand", "Not in the list: 1 file")
      : say("Niet in de lijst: \(count) bestanden", "Not in the list: \(count) files")
    return [
      Row(
        RowID("passed-over"), [Cell(.text, text)], tone: .warning,
        marks: [RowMark(.warning, say("let op", "note"))],
        opens: .show(
          .findings(Text(nl: "Niet in de lijst", en: "Not in the list"), findings)))
    ]
  }

  /// The rows that put back what was taken away.
  private func removed(_ model: Model) -> [Row] {
    model.removedFiles.enumerated().map { index, file in
      let id = RowID(Self.removed, index)
      return Row(
        id, [Cell(.text, model.say("Zet terug: ", "Put back: ") + file.path)],
        opens: Command(.take, at: id))
    }
  }

  func aside(of row: RowID, in model: Model) -> Aside? {
    guard let file = Self.file(at: row, in: model) else { return nil }
    let say = model.say
    let facts = [
      (say("persona", "persona"), model.personaName(of: file)),
      (say("groep", "group"), file.author),
      (say("veranderd", "changed"), say.moment(file.changed)), (say("bestand", "file"), file.path),
      (say("samen", "together"), model.total(of: file)),
    ]
    return Aside(
      file.title ?? file.path,
      facts.compactMap { name, fact in fact.map { .text("\(name): \($0)") } })
  }

  func take(_ row: RowID, in model: inout Model) -> [Effect] {
    if let index = row.number(of: Self.removed), model.removedFiles.indices.contains(index) {
      let file = model.removedFiles[index]
      return [.moveFile(from: file.kept, to: file.path)]
    }
    guard let file = Self.file(at: row, in: model) else { return [] }
    return model.leave(.open(path: file.path))
  }

  var offersCandidates: Bool { true }

  func candidate(at row: RowID, in model: Model) -> Candidate? {
    Self.file(at: row, in: model).map { .file($0.path) }
  }

  /// The saved scenario that a row is about.
  static func file(at row: RowID, in model: Model) -> SavedFile? {
    guard let index = row.number(of: Self.kind), model.savedFiles.indices.contains(index) else {
      return nil
    }
    return model.savedFiles[index]
  }

  private func row(of file: SavedFile, number: Int, in model: Model) -> Row {
    let id = RowID(Self.kind, number)
    return Row(
      id,
      [
        Cell(.name, file.title ?? file.path),
        Cell(.persona, model.personaName(of: file) ?? ""),
        Cell(.author, file.author ?? "", tone: .secondary),
        Cell(
          .changed, model.say.moment(file.changed), short: model.say.shortMoment(file.changed),
          tone: .secondary),
        Cell(.path, file.title == nil ? "" : file.path, tone: .secondary),
      ],
      marks: model.asideMarks(of: .file(file.path)),
      lines: model.total(of: file).map { [Prose($0, .secondary, .indented(1))] } ?? [],
      opens: Command(.take, at: id),
      words: file.path)
  }
}

extension Model {
  /// The name of the persona that a file is about; its id where there is no such persona.
  fileprivate func personaName(of file: SavedFile) -> String? {
    file.persona.map { catalog.persona($0)?.name ?? $0 }
  }

  /// What a file comes to; nil where that cannot be told.
  fileprivate func total(of file: SavedFile) -> String? {
    guard let said = file.said, let persona = file.persona else { return nil }
    return isCovered(persona: persona) ? say.covered : say(said)
  }
}

extension ColumnID {
  fileprivate static let persona = ColumnID("persona")
  fileprivate static let author = ColumnID("author")
  fileprivate static let changed = ColumnID("changed")
  fileprivate static let path = ColumnID("path")
}

extension Deed {
  static let openFile = Deed(
    Text(nl: "Bestand openen", en: "Open a file"),
    label: Text(nl: "open bestand", en: "open file"), .keeping,
    words: [
      Text(nl: "bestand", en: "file"), Text(nl: "map", en: "folder"),
      Text(nl: "laden", en: "load"),
    ],
    at: { Reach.browsing($0) || $0.source.offersCandidates && $0 != .files },
    run: { _, _ in [.listFiles] })
}
