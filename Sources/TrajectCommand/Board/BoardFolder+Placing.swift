import Explorer
import PersonaCatalog
import Reintegration

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension BoardFolder {
  /// Puts a route in the folder as a new file, and reads the folder anew; returns what to tell the
  /// explorer. A route that lies there already is left as it is.
  ///
  /// - Parameter name: What the file is called, without its ending, where that name is free.
  mutating func place(_ scenario: Scenario, named name: String) -> [Action] {
    do throws(SystemError) {
      let path = try write(scenario, named: name)
      return (changes().map { [.boardRead($0)] } ?? []) + [.placedOnBoard(path: places.shown(path))]
    } catch {
      let shown = places.shown(folder)
      let reason = ScenarioFiles.reason(error.code, folder: shown)
      return [
        .tell(
          Notice(
            .problem,
            Text(
              nl: "De route komt niet in '\(shown)': \(reason.nl).",
              en: "The route does not get into '\(shown)': \(reason.en).")))
      ]
    }
  }

  private func write(_ scenario: Scenario, named name: String) throws(SystemError) -> String {
    let bytes = Array(ScenarioWriter.write(scenario).utf8)
    for number in 1...Self.mostAlike {
      let ending = (number == 1 ? "" : "-\(number)") + ScenarioFiles.ending
      let path = Disk.join(self.path, name + ending)
      if (try? Disk.bytes(of: path, atMost: InputFile.limit)) == bytes { return path }
      if Disk.exists(path) { continue }
      do throws(SystemError) {
        try NewFile.holding(bytes, in: self.path, permissions: nil).place(at: path)
        return path
      } catch {
        // Another program may have taken the name just now.
        guard error.code == EEXIST else { throw error }
      }
    }
    throw SystemError(code: EEXIST)
  }

  /// The most files of one name, told apart by a number.
  private static let mostAlike = 99
}
