import Explorer
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("What a file is by its name")
struct FileKindTests {
  @Test(
    arguments: [
      ("plan.traject.yaml", .scenario), ("map/plan (1).traject.yaml", .scenario),
      ("noor.yaml", .persona), ("reference.yaml", .reference), ("noor.txt", nil),
      (".noor.yaml", nil),
      ("yaml", nil), ("noor.yaml~", nil), ("noor.yaml.bak", nil),
      ("plan.traject.yml", .misnamed("plan.traject.yaml")),
      ("Plan.Traject.YAML", .misnamed("Plan.traject.yaml")), ("noor.YAML", .misnamed("noor.yaml")),
      ("noor.yml", .misnamed("noor.yaml")),
    ] as [(String, FileKind?)])
  func `is ours, or would be under another name`(name: String, kind: FileKind?) {
    #expect(FileKind(name) == kind)
  }

  @Test(arguments: [
    // Syncthing, Nextcloud, ownCloud, Dropbox, OneDrive, Windows, a browser, macOS, GNOME.
    ("plan.traject.sync-conflict-20260101-101500-ABCDEFG.yaml", "plan.traject.yaml"),
    ("plan.traject (conflicted copy 2026-01-01 101500).yaml", "plan.traject.yaml"),
    ("plan.traject_conflict-20260101-101500.yaml", "plan.traject.yaml"),
    ("plan.traject (Anne's conflicted copy 2026-01-01).yaml", "plan.traject.yaml"),
    ("plan.traject (Conflicterende kopie van Anne 2026-01-01).yaml", "plan.traject.yaml"),
    ("plan.traject-LAPTOP-7.yaml", "plan.traject.yaml"),
    ("plan.traject - kopie.yaml", "plan.traject.yaml"),
    ("plan.traject - Kopie (2).yaml", "plan.traject.yaml"),
    ("plan.traject - Copy.yaml", "plan.traject.yaml"),
    ("plan.traject (1).yaml", "plan.traject.yaml"),
    ("plan.traject copy.yaml", "plan.traject.yaml"),
    ("plan.traject (kopie).yaml", "plan.traject.yaml"),
    ("noor.sync-conflict-20260101-101500-ABCDEFG.yaml", "noor.yaml"), ("noor (1).yml", "noor.yaml"),
    ("Anne - noor - kopie.yaml", "Anne - noor.yaml"),
  ])
  func `is a copy that another program made`(name: String, original: String) {
    #expect(FileKind(name) == .copy(of: original))
  }

  @Test(arguments: [
    "kopie.yaml", "(1).yaml", "conflict.yaml", "noor (anna).yaml", "noor-2.yaml", "photocopy.yaml",
  ])
  func `is no copy for a word in its name`(name: String) {
    #expect(FileKind(name) == .persona)
  }
}

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
    ("file:///%ff", "file:///%ff"),
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
