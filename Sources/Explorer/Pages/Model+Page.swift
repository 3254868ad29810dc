import Wording

extension Model {
  /// Makes the page of the place one is at anew, and keeps the cursor on a row that is there.
  mutating func makePage() {
    let source = place.source
    source.prepare(&self)
    if visit.form == nil, let form = source.form(of: self) { visit.form = form }
    page = covered(source.page(of: self)).filtered(by: visit.filter)
    if !visit.filter.isEmpty, page.selectableRows.isEmpty {
      page.blocks.append(.text(say("Niets gevonden.", "Nothing found."), .secondary))
    }
    guard visit.row.flatMap({ page.row($0) })?.isSelectable != true else { return }
    let wanted = source.firstRow(in: self)
    let rows = page.selectableRows
    visit.row = rows.first { $0.id == wanted }?.id ?? rows.first?.id
  }

  /// Returns a page as front ends may have it: without what is still to be guessed.
  package func covered(_ page: Page) -> Page { covering?.covered(page) ?? page }

  /// Leaves what lies on top, and makes the page of what lay below.
  mutating func uncover() {
    close()
    makePage()
  }

  /// The model with what lies on top taken away, and the page of what lay below.
  var uncovered: Model {
    var model = self
    model.uncover()
    return model
  }

  /// The place whose keys and words the rows of the page show: where their commands are run, unless
  /// the page is about another place, as the tour is.
  package var placeOfCommands: Place {
    place.source.shownPlace ?? (place.source.runsBelow ? below.place : place)
  }
}
