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
      ("plan.traject.yaml.txt", .misnamed("plan.traject.yaml")),
      ("noor.yml.TXT", .misnamed("noor.yaml")), ("noor (1).yaml.txt", .copy(of: "noor.yaml")),
      ("plan.txt", nil), ("plan.md.txt", nil), (".txt", nil), ("plan.traject.yaml.part", nil),
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
    ("plan.traject (copy).yaml", "plan.traject.yaml"), ("plan (another copy).yaml", "plan.yaml"),
    ("noor.sync-conflict-20260101-101500-ABCDEFG.yaml", "noor.yaml"), ("noor (1).yml", "noor.yaml"),
    ("Anne - noor - kopie.yaml", "Anne - noor.yaml"),
    ("Kopie van noor.yaml", "noor.yaml"), ("Copy of plan.traject.yml", "plan.traject.yaml"),
    ("plan.traject (SFConflict anne@x.nl 2026-01-01-10-15-00).yaml", "plan.traject.yaml"),
    ("plan.traject 2.yaml", "plan.traject.yaml"),
    ("plan.traject (Case Conflict).yaml", "plan.traject.yaml"),
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
