import Explorer
import Reintegration

/// Says to who follows what the room sees, as that changes.
struct PresentedKeeper {
  private let places: Places
  private var last: Presented?
  private var file: PresentedFile?

  init(places: Places) {
    self.places = places
  }

  /// Brings the file up to what is presented; what cannot be written is not followed.
  mutating func keepUp(with presented: Presented?) {
    guard presented != last else { return }
    let before = file
    file = presented?.file.flatMap { PresentedFile(of: $0, places: places) }
    if before != file { before?.remove() }
    if let presented { try? file?.write(presented) }
    last = presented
  }
}
