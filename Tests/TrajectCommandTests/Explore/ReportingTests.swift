import Explorer
import Foundation
import Reintegration
import Reports
import Testing

@testable import TrajectCommand

@Suite("A report from the explorer")
struct ReportingTests {
  private let home: TemporaryHome

  init() throws {
    home = try TemporaryHome()
  }

  private func notice(_ session: ExplorerSession) -> String {
    session.model.notice?.text.nl ?? ""
  }

  @Test func `lies beside the scenario at one key, and is made anew at the next`() throws {
    var session = try home.workingSession()
    session.press("F5")
    #expect(
      notice(session) == "Verslag in vincent.html. Open het in een browser en druk het daar af.")
    let first = try home.text("vincent.html")
    #expect(HTMLReport.isReport(first))
    session.press("down space F5")
    #expect(home.names() == ["vincent.html"])
    #expect(try home.text("vincent.html") != first)
  }

  @Test func `says that it holds the comparison where routes are set aside`() throws {
    var session = try home.workingSession()
    session.press("; down space F5")
    #expect(
      notice(session).hasPrefix("Verslag van 2 routes, met de vergelijking, in vincent.html."))
  }

  @Test func `leaves a page alone that it did not make`() throws {
    try home.put(
      "<!DOCTYPE html>\n<html lang=\"nl\"><title>Van iemand anders</title></html>", "vincent.html")
    var session = try home.workingSession()
    session.press("F5")
    #expect(notice(session).hasPrefix("Verslag in vincent-2.html."))
    #expect(home.names() == ["vincent-2.html", "vincent.html"])
    #expect(try home.text("vincent.html").contains("Van iemand anders"))
    session.press("F5")
    #expect(home.names() == ["vincent-2.html", "vincent.html"])
  }

  @Test func `says why where it cannot be written`() throws {
    var files = ExplorerFiles(library: home.library, places: home.places)
    let actions = files.carryOut(
      .report(
        .init([.init(Scenario(persona: "mia"))], path: "geen/mia.html", language: .nl)))
    guard case .tell(let notice)? = actions.first else {
      Issue.record("nothing is told")
      return
    }
    #expect(notice.kind == .problem)
    #expect(
      notice.text.nl == "Het verslag in 'geen/mia.html' lukt niet: de map 'geen' bestaat niet.")
  }
}
