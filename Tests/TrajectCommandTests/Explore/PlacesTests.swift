import Foundation
import Reintegration
import Testing
import Wording

@testable import TrajectCommand

@Suite("The places that the program uses")
struct PlacesTests {
  private func places(_ environment: [String: String]) -> Places {
    Places(workingFolder: "/werk/map") { environment[$0] }
  }

  @Test func `lie in the home folder`() {
    let places = places(["HOME": "/home/x"])
    #expect(places.settingsFile == "/home/x/.config/traject/settings.yaml")
    #expect(places.autosaveFolder == "/home/x/.local/state/traject/autosave")
  }

  @Test func `or where the environment says, if it says so from the root`() {
    let named = places(
      ["HOME": "/home/x", "XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s/"])
    #expect(named.settingsFile == "/c/traject/settings.yaml")
    #expect(named.autosaveFolder == "/s/traject/autosave")
    let relative = places(["HOME": "/home/x", "XDG_CONFIG_HOME": "c"])
    #expect(relative.settingsFile == "/home/x/.config/traject/settings.yaml")
  }

  @Test func `or nowhere`() {
    #expect(places([:]).settingsFile == nil)
    #expect(places([:]).autosaveFolder == nil)
  }

  @Test(arguments: [
    ("a.yaml", "a.yaml", "/werk/map/a.yaml"), ("./b//a.yaml", "b/a.yaml", "/werk/map/b/a.yaml"),
    ("/werk/map/a.yaml", "a.yaml", "/werk/map/a.yaml"),
    ("~/a.yaml", "/home/x/a.yaml", "/home/x/a.yaml"),
    ("../a.yaml", "../a.yaml", "/werk/map/../a.yaml"), ("~a.yaml", "~a.yaml", "/werk/map/~a.yaml"),
    ("/werk/mapje/a", "/werk/mapje/a", "/werk/mapje/a"),
  ])
  func `give a path as it is shown, and from the root`(
    path: String, shown: String, absolute: String
  ) {
    let places = places(["HOME": "/home/x"])
    #expect(places.shown(path) == shown)
    #expect(places.absolute(path) == absolute)
    #expect(places.shown(shown) == shown)
  }

  @Test func `are listed for people and for programs`() throws {
    let home = try TemporaryHome()
    let text = PlacesListing(places: home.places, wording: .init(.nl)).text
    #expect(text.contains("instellingen: \(home.path)/.config/traject/settings.yaml\n"))
    #expect(text.contains("werkmap: \(home.path)/work\n"))
    let json = JSONWriter.text(PlacesListing(places: home.places, wording: .init(.en)).json)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let paths = try #require(object["paths"] as? [[String: Any]])
    #expect(
      paths.map { $0["id"] as? String } == ["settings", "autosaves", "personas", "workingFolder"])
    #expect(paths.map { $0["exists"] as? Bool } == [false, false, false, true])
    #expect(paths[2]["path"] is NSNull)
  }
}
