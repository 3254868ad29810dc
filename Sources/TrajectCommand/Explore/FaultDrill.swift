import Reintegration
import Wording

/// A fault on purpose, by which one sees what is kept when the program fails (`--trap-on`).
enum FaultDrill {
  /// Faults as a mistake in the program would: says something on standard error, and reads beyond the
  /// end of a list, which traps.
  static func trap(_ say: Wording) {
    StandardStream.complain(say("traject: een fout met opzet", "traject: a fault on purpose"))
    let nothing: [Int] = []
    _ = nothing[nothing.count]
  }
}
