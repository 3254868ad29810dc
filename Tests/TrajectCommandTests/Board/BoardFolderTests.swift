import Explorer
import Foundation
import PersonaCatalog
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("The folder of a board")
struct BoardFolderTests {
  private let folder: TestFolder
  private let places: Places
  private static let mia = "format: 1\npersona: mia\nauthor: Groep 1\n"

  init() throws {
    folder = try TestFolder()
    places = Places(workingFolder: folder.path) { _ in nil }
  }

  private func board() -> BoardFolder {
    BoardFolder(".", library: PersonaLibrary(), places: places)
  }

  private func names(_ reading: Board.Reading?) -> [String] {
    reading?.files.map { $0.path.split(separator: "/").last.map(String.init) ?? "" } ?? []
  }

  @Test("is read whole, and anew only where it changed")
  func changes() throws {
    _ = try folder.write("a.traject.yaml", Self.mia)
    var board = board()
    let reading = board.changes()
    let first = try #require(reading)
    #expect(names(first) == ["a.traject.yaml"])
    #expect(board.changes() == nil)
    _ = try folder.write("b.traject.yaml", Self.mia)
    #expect(names(board.changes()) == ["a.traject.yaml", "b.traject.yaml"])
    try FileManager.default.removeItem(atPath: folder.path + "/a.traject.yaml")
    #expect(names(board.changes()) == ["b.traject.yaml"])
  }

  @Test("sees a change that leaves the dates and the size of a file as they were")
  func coarseDates() throws {
    let file = try folder.write("a.traject.yaml", Self.mia)
    let date = Date(timeIntervalSince1970: 1_000_000)
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
    var board = board()
    let start = ContinuousClock.now
    _ = board.changes(at: start)
    #expect(board.patience != nil)
    let handle = try #require(FileHandle(forWritingAtPath: file))
    handle.write(Data(Self.mia.replacing("Groep 1", with: "Groep 2").utf8))
    try handle.close()
    try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: file)
    let changed = board.changes(at: start + .seconds(1))
    let reading = try #require(changed)
    guard case .route(let scenario)? = reading.files.first?.content else {
      Issue.record("no route")
      return
    }
    #expect(scenario.author == "Groep 2")
    _ = board.changes(at: start + .seconds(4))
    _ = board.changes(at: start + .seconds(9))
    #expect(board.patience == nil)
  }

  @Test("is settled three seconds after what changed last, however often one looks")
  func settling() throws {
    let file = try folder.write("a.traject.yaml", Self.mia)
    func date(_ seconds: Double) throws {
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: file)
    }
    try date(1_000_000)
    var board = board()
    let start = ContinuousClock.now
    for second in 0..<3 {
      _ = board.changes(at: start + .seconds(second))
      #expect(board.patience != nil, "\(second)")
    }
    _ = board.changes(at: start + .seconds(3))
    #expect(board.patience == nil)
    try date(1_000_010)
    for second in 10..<13 {
      _ = board.changes(at: start + .seconds(second))
      #expect(board.patience != nil, "\(second)")
    }
    _ = board.changes(at: start + .seconds(13))
    #expect(board.patience == nil)
  }

  @Test("goes on beside files that are wrong, half written, or copies that a sync program made")
  func mess() throws {
    _ = try folder.write("goed.traject.yaml", Self.mia)
    _ = try folder.write("half.traject.yaml", "format: 1\npersona: mia\nphases: {activation: {ent")
    _ = try folder.write("leeg.traject.yaml", "")
    _ = try folder.write(
      "goed.traject.sync-conflict-20260101-101500-ABCDEFG.yaml", Self.mia)
    _ = try folder.write(".syncthing.goed.traject.yaml.tmp", Self.mia)
    _ = try folder.write("plaatje.png", "x")
    #expect(mkfifo(folder.path + "/pijp.traject.yaml", 0o600) == 0)
    let reading = try #require(
      {
        var board = board()
        return board.changes()
      }())
    let routes = reading.files.filter { if case .route = $0.content { true } else { false } }
    #expect(routes.count == 1)
    let problems = names(reading).filter { $0 != "goed.traject.yaml" }.sorted()
    #expect(
      problems == [
        "goed.traject.sync-conflict-20260101-101500-ABCDEFG.yaml", "half.traject.yaml",
        "leeg.traject.yaml", "pijp.traject.yaml",
      ])
  }

  @Test("says what is wrong with a file, where, what was meant and how much more there is")
  func problems() throws {
    _ = try folder.write("a.traject.yaml", "format: 1\npersona: mai\n")
    _ = try folder.write("b.traject.yaml", "format: 1\npersona: mia\ntitel: x\nauteur: y\nx: 1\n")
    var board = board()
    let problems = board.changes()?.files.compactMap {
      if case .problem(let text) = $0.content { text } else { nil }
    }
    #expect(
      problems?.map(\.nl) == [
        "regel 2: Een persona 'mai' is er niet. Bedoel je 'mia'?",
        "regel 3: De sleutel 'titel' hoort niet bij een scenario. Bedoel je 'title'? En nog 2.",
      ])
    #expect(
      problems?.map(\.en) == [
        "line 2: There is no persona 'mai'. Did you mean 'mia'?",
        "line 3: The key 'titel' does not belong to a scenario. Did you mean 'title'? And 2 more.",
      ])
  }

  @Test("says so while it is gone, and comes back")
  func gone() throws {
    _ = try folder.write("a.traject.yaml", Self.mia)
    var board = board()
    _ = board.changes()
    try FileManager.default.moveItem(atPath: folder.path, toPath: folder.path + "-weg")
    #expect(board.changes()?.problem != nil)
    try FileManager.default.moveItem(atPath: folder.path + "-weg", toPath: folder.path)
    #expect(names(board.changes()) == ["a.traject.yaml"])
  }

  @Test("is watched: what becomes readable tells that something changed")
  func watched() throws {
    let watch = FolderWatch([folder.path])
    guard let descriptor = watch.descriptor else {
      #expect(watch.pace != nil)
      return
    }
    func isTold() -> Bool {
      var file = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      return poll(&file, 1, 200) == 1
    }
    #expect(!isTold())
    _ = try folder.write("a.traject.yaml", Self.mia)
    #expect(isTold())
    let isGoneAlready = watch.forget()
    #expect(!isGoneAlready)
    #expect(!isTold())
    try FileManager.default.moveItem(
      atPath: folder.path + "/a.traject.yaml", toPath: folder.path + "/b.traject.yaml")
    #expect(isTold())
    #expect(FolderWatch([]).pace == nil)
  }

  @Test(
    "is watched anew where it is gone: nothing more is told of the one that was",
    arguments: [true, false])
  func gone(isMoved: Bool) throws {
    let path = folder.path + "/zaal"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let watch = FolderWatch([path])
    try #require(watch.descriptor != nil)
    _ = try folder.write("zaal/a.traject.yaml", Self.mia)
    let isGoneBefore = watch.forget()
    #expect(!isGoneBefore)
    if isMoved {
      try FileManager.default.moveItem(atPath: path, toPath: path + "-oud")
    } else {
      try FileManager.default.removeItem(atPath: path)
    }
    let isGone = watch.forget()
    #expect(isGone)
    // A folder that is not there is looked at every now and then, until it comes.
    let pace = FolderWatch([path]).pace
    #expect(pace != nil)
  }

  @Test(
    "is looked at every now and then where it lies on a share",
    arguments: [
      ("/mnt/zaal", true), ("/mnt/zaal/groepen", true), ("/mnt/zaalx", false), ("/home/x", false),
      ("/mnt/met ruimte/x", true), ("/mnt/zaal/disk", false), ("/media/stick", false),
      ("/drive", true),
    ])
  func shares(folder: String, isShared: Bool) {
    let mounts = """
      1 0 8:1 / / rw shared:1 - ext4 /dev/sda1 rw
      2 1 0:40 / /mnt/zaal rw - cifs //server/zaal rw
      3 1 0:41 / /mnt/met\\040ruimte rw - nfs4 server:/x rw
      4 2 8:2 / /mnt/zaal/disk rw - ext4 /dev/sdb1 rw
      5 1 8:3 / /media/stick rw - fuseblk /dev/sdc1 rw
      6 1 0:42 / /drive rw - fuse.rclone cloud: rw
      """
    #expect(FolderWatch.isShared(folder, mounts: mounts) == isShared)
  }

  @Test(
    "is what was mounted last where one thing is mounted over another",
    arguments: [["ext4", "cifs"], ["cifs", "ext4"], ["ext4", "nfs4", "ext4"]])
  func mountedOver(systems: [String]) {
    let mounts = systems.map { "1 0 8:1 / /mnt/zaal rw - \($0) x rw" }.joined(separator: "\n")
    for folder in ["/mnt/zaal", "/mnt/zaal/a"] {
      #expect(FolderWatch.isShared(folder, mounts: mounts) == (systems.last != "ext4"))
    }
    #expect(!FolderWatch.isShared("/mnt/zaal2", mounts: mounts))
  }

  @Test("is shown without what an earlier run left behind, which waits for the next one")
  func noRecovery() throws {
    let home = try TemporaryHome()
    var before = try home.workingSession()
    before.autosave()
    #expect(home.autosaves.count == 1)
    _ = try folder.write("a.traject.yaml", Self.mia)
    var start = ExplorerStart(library: home.library, places: home.places)
    start.board = folder.path
    let session = try home.session(start)
    #expect(session.model.place == .board)
    #expect(session.model.board?.groups.map(\.name) == ["Groep 1"])
    #expect(home.autosaves.count == 1)
  }

  @Test("must be a folder")
  func noFolder() throws {
    let file = try folder.write("a.traject.yaml", Self.mia)
    for path in [file, folder.path + "/niets"] {
      #expect(throws: Failure.self) { try Beginning(board: path).start() }
    }
    #expect(try Beginning(board: folder.path).start().board == folder.path)
  }
}

@Suite("A route that is put on a board")
struct BoardPlacingTests {
  private let folder: TestFolder
  private let places: Places

  init() throws {
    folder = try TestFolder()
    places = Places(workingFolder: folder.path) { _ in nil }
  }

  private func scenario(_ group: String) -> Scenario {
    var scenario = Scenario(persona: "mia")
    scenario.author = group
    return scenario
  }

  private func paths(_ actions: [Action]) -> [String] {
    actions.compactMap { if case .placedOnBoard(let path) = $0 { path } else { nil } }
  }

  @Test("is a new file there, and never takes the place of another")
  func placing() throws {
    var board = BoardFolder(".", library: PersonaLibrary(), places: places)
    let first = board.place(scenario("Groep 1"), named: "groep")
    #expect(paths(first) == ["groep.traject.yaml"])
    guard case .boardRead(let reading)? = first.first else {
      Issue.record("the board was not read anew")
      return
    }
    #expect(reading.files.map(\.path) == ["groep.traject.yaml"])
    #expect(paths(board.place(scenario("Groep 2"), named: "groep")) == ["groep-2.traject.yaml"])
    // The same again is there already.
    #expect(paths(board.place(scenario("Groep 1"), named: "groep")) == ["groep.traject.yaml"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test("says why it does not get there")
  func refusal() throws {
    var board = BoardFolder("weg", library: PersonaLibrary(), places: places)
    guard case .tell(let notice)? = board.place(scenario("Groep 1"), named: "groep").first else {
      Issue.record("nothing is told")
      return
    }
    #expect(notice.kind == .problem)
    #expect(notice.text.nl == "De route komt niet in 'weg': de map 'weg' bestaat niet.")
  }
}
