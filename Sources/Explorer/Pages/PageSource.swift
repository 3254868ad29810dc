package import Reintegration
import Wording

/// What a place says: one type per place, in a file of its own with the deeds that belong to it.
package protocol PageSource: Sendable {
  /// How the place stands to the screen.
  var kind: PlaceKind { get }

  /// Keeps in the model what the page is made of, where finding it anew for every page costs much.
  func prepare(_ model: inout Model)

  /// Returns what the place says now. It is asked anew when anything but the cursor changed.
  func page(of model: Model) -> Page

  /// Returns what stands beside the page about a row; nil for nothing.
  func aside(of row: RowID, in model: Model) -> Aside?

  /// Returns the row that the cursor is on when the place is opened; nil for the first.
  func firstRow(in model: Model) -> RowID?

  /// Changes the value of an adjustable row to the next one, or the one so many further.
  func adjust(_ row: RowID, by step: Int, in model: inout Model) -> [Effect]

  /// Returns why the value of an adjustable row cannot change so; nil where it can.
  func refusal(adjusting row: RowID, by step: Int, in model: Model) -> Text?

  /// Does what opening a row does that has no command of its own: ``CommandID/take``.
  func take(_ row: RowID, in model: inout Model) -> [Effect]

  /// Whether its rows stand for routes that can be set aside to compare with.
  var offersCandidates: Bool { get }

  /// Returns what a row stands for that can be set aside; nil for nothing.
  func candidate(at row: RowID, in model: Model) -> Candidate?

  /// Whether the place is left before what a row opens is run: at the place below.
  var runsBelow: Bool { get }

  /// The place whose keys and words its rows show; nil for where their commands are run.
  var shownPlace: Place? { get }

  /// Returns the fields that are filled in here; nil where nothing is.
  func form(of model: Model) -> Form?

  /// Returns what is wrong with a field as it is filled in.
  func problem(in field: Form.Field, of form: Form, in model: Model) -> Text?

  /// Takes what is filled in; the place has been left already.
  func commit(_ form: Form, into model: inout Model) -> [Effect]
}

extension PageSource {
  package var kind: PlaceKind { .pane }
  package func prepare(_ model: inout Model) {}
  package func aside(of row: RowID, in model: Model) -> Aside? { nil }
  package func firstRow(in model: Model) -> RowID? { nil }
  package func adjust(_ row: RowID, by step: Int, in model: inout Model) -> [Effect] { [] }
  package func refusal(adjusting row: RowID, by step: Int, in model: Model) -> Text? { nil }
  package func take(_ row: RowID, in model: inout Model) -> [Effect] { [] }
  package var offersCandidates: Bool { false }
  package func candidate(at row: RowID, in model: Model) -> Candidate? { nil }
  package var runsBelow: Bool { false }
  package var shownPlace: Place? { nil }
  package func form(of model: Model) -> Form? { nil }
  package func problem(in field: Form.Field, of form: Form, in model: Model) -> Text? { nil }
  package func commit(_ form: Form, into model: inout Model) -> [Effect] { [] }
}

/// A place where fields are filled in.
///
/// Its page, its typing and its leaving are the same for all of them; a form says which fields there
/// are, what is wrong in them, and what they change.
package protocol FormSource: PageSource {
  /// What the form is called.
  func title(in model: Model) -> Text
}

extension FormSource {
  package var kind: PlaceKind { .form }

  package func page(of model: Model) -> Page {
    let say = model.say
    let title = say(title(in: model))
    guard let form = model.visit.form else { return Page(title) }
    let explanation = form.explanation.map { [Block.text(say($0), .secondary)] } ?? []
    return Page(title, explanation + [.table(Table([.label, .text], form.rows(say)))])
  }
}
