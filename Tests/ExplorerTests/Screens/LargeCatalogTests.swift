import Reintegration
import TerminalCanvas
import Testing

@testable import Explorer

@Suite("A catalog of hundreds of interventions")
struct LargeCatalogTests {
  @Test(
    "shows of a list what it would show if it made the lines of all items",
    arguments: 0..<60)
  func window(cursor: Int) throws {
    for count in [0, 1, 3, 8, 9, 30, 60] where cursor < max(1, count) {
      for rows in [1, 2, 5, 9] {
        var model = Model(
          catalog: Walk.catalog, size: Size(columns: 60, rows: 16))
        model = try #require(Self.opened(model, interventions: count))
        model[list: .phase(.activation)].cursor = cursor
        let rect = Rect(column: 2, row: 1, columns: 20, rows: rows)
        var whole = Painter(model)
        whole.drawLines(Self.lines(0..<count), of: .phase(.activation), in: rect)
        var part = Painter(model)
        let seen = part.itemsInView(of: .phase(.activation), count: count, rows: rows)
        part.drawLines(Self.lines(seen), of: .phase(.activation), in: rect)
        #expect(part.canvas == whole.canvas, "\(count) items, \(rows) rows")
        #expect(part.zones == whole.zones)
      }
    }
  }

  @Test("draws the same whether the list was known or is found anew")
  func cache() throws {
    var model = Model(catalog: Walk.catalog, size: Size(columns: 80, rows: 24))
    model = try #require(Self.opened(model, interventions: 80))
    let keys = "down space down space v e text:10 enter / text:i enter space a down enter esc esc"
    for key in try KeyScript.keys(keys) {
      _ = reduce(into: &model, .key(key))
      var forgetful = model
      forgetful.knownListings = [:]
      #expect(draw(forgetful) == draw(model), "after \(key)")
    }
    #expect(model.knownListings[.activation] != nil)
  }

  @Test("keeps the columns of figures where they are while one searches")
  func columns() throws {
    let walk = Walk("enter right")
    let listing = try #require(walk.model.listing(of: .activation))
    let searched = try #require(Walk("enter right / text:buddy").model.listing(of: .activation))
    #expect(searched.shown.count < listing.shown.count)
    #expect(searched.columns == listing.columns)
  }

  /// Items of one to three lines each.
  private static func lines(_ items: Range<Int>) -> [ListLine] {
    items.flatMap { item in
      (0...(item * 7 % 3)).map { ListLine.text("item \(item) line \($0)", item: item) }
    }
  }

  /// Opens Vincent with so many interventions in the first phase.
  private static func opened(_ model: Model, interventions count: Int) -> Model? {
    var model = model
    guard var persona = model.catalog.persona("vincent") else { return nil }
    let some = persona.interventions.filter { $0.phase == .activation }
    persona.interventions = (0..<count).compactMap { number in
      var definition = some[number % some.count].definition
      definition.id = "i\(number)"
      return try? Intervention(definition)
    }
    model.catalog.personas = [persona]
    _ = reduce(into: &model, .open(persona: "vincent"))
    _ = reduce(into: &model, .run(.goActivation))
    return model.interventions(in: .activation).count == count ? model : nil
  }
}
