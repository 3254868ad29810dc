import Explorer
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("Paths that were pasted")
struct PastedPathTests {
  @Test(arguments: [
    ("'/map/mijn plan.traject.yaml' ", "/map/mijn plan.traject.yaml"),
    ("\"/map/a.yaml\"\n", "/map/a.yaml"), ("‘/map/a.yaml’", "/map/a.yaml"),
    ("mijn\\ plan\\ \\(1\\).yaml", "mijn plan (1).yaml"), ("a\\\\b", "a\\b"),
    ("file:///map/mijn%20plan.yaml", "/map/mijn plan.yaml"), ("file:/map/a.yaml", "/map/a.yaml"),
    ("FILE://localhost/map/%C3%A9.yaml", "/map/é.yaml"), ("file:///100%.yaml", "/100%.yaml"),
    ("\u{A0}plan.yaml\t", "plan.yaml"), ("plan", "plan"), ("", ""), ("'", "'"), ("'a", "'a"),
    ("file://server/a", "file://server/a"), ("~/a.yaml", "~/a.yaml"), ("a\\", "a\\"),
    ("plan\\ ", "plan "), (" plan\\  \n", "plan "), ("plan\\ \\ ", "plan  "),
    ("file://LocalHost/a", "/a"), ("FILE://LOCALHOST/a%20b", "/a b"),
    ("file:///%ff", "file:///%ff"), ("C:\\Users\\plan.yaml", "C:\\Users\\plan.yaml"),
  ])
  func `mean what they name`(pasted: String, path: String) {
    #expect(PastedPath.cleaned(pasted) == path)
  }

  @Test func `are tried as they are first`() throws {
    let home = try TemporaryHome()
    try home.put("format: 1\npersona: mia\ntitle: met\n", "'plan'.traject.yaml")
    try home.put("format: 1\npersona: mia\ntitle: zonder\n", "plan.traject.yaml")
    #expect(home.title("'plan'.traject.yaml") == "met")
    #expect(home.title("'plan.traject.yaml' ") == "zonder")
    #expect(home.title("file://\(home.file("plan.traject.yaml"))") == "zonder")
    #expect(home.title("pl\\an") == "zonder")
  }

  @Test func `are where a folder of personas may be, and ~ is written out`() throws {
    let places = Places(workingFolder: "/work") { $0 == "HOME" ? "/home/anne" : nil }
    #expect(places.folder("~/map") == "/home/anne/map")
    #expect(places.folder("'~/mijn map'") == "/home/anne/mijn map")
    #expect(places.folder("map") == "map")
  }
}

extension TemporaryHome {
  /// The title of a scenario that is opened by a name; nil if it does not open.
  fileprivate func title(_ path: String) -> String? {
    if case .opened(let scenario, _, _) = scenarios.open(path) { scenario.title } else { nil }
  }
}
