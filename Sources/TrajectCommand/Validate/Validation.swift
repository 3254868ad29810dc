import PersonaCatalog
import Reintegration
import Wording

/// The check of files and folders that somebody names.
struct Validation {
  let batch: ScenarioBatch
  let wording: Wording

  /// Returns a line for every file checked, or throws everything that is wrong in any of them.
  func check(_ paths: [String]) async throws(Failure) -> [String] {
    var unreadable: [Failure.SystemProblem] = []
    var findings: [Finding] = []
    var scenarios: [String] = []
    var places: [String: Int] = [:]
    var lines: [String] = []
    for path in paths {
      do throws(Failure) {
        for file in try files(of: path) {
          if FileKind(file) == .persona || FileKind(file) == .reference {
            lines.append("\(file): \(try checkPersona(file))")
          } else {
            places[file] = lines.count
            scenarios.append(file)
            lines.append(file)
          }
        }
      } catch {
        guard error.status != .usage else { throw error }
        unreadable += error.unreadable
        findings += error.findings
      }
    }
    let wording = wording
    do throws(Failure) {
      let checked = try await batch.map(scenarios) { (file: $0.file, said: Self.said($0, wording)) }
      for scenario in checked {
        if let file = scenario.file, let place = places[file] {
          lines[place] = "\(file): \(scenario.said)"
        }
      }
    } catch {
      unreadable += error.unreadable
      findings += error.findings
    }
    guard unreadable.isEmpty, findings.isEmpty else {
      throw .input(unreadable: unreadable, findings: findings)
    }
    return lines
  }

  /// Returns the files that a path names: itself, or those of a folder, which may be nested.
  private func files(of path: String) throws(Failure) -> [String] {
    guard path != InputFile.standardInput else { return [path] }
    guard try InputFile.kind(of: path) == .folder else {
      guard FileKind(path) != nil else {
        throw .usage(
          Text(
            nl: "\(path) is geen scenario (.traject.yaml) en geen persona (.yaml)",
            en: "\(path) is no scenario (.traject.yaml) and no persona (.yaml)"))
      }
      return [path]
    }
    var files: [String] = []
    for name in try InputFile.names(in: path) {
      let inner = InputFile.path(path, name)
      if FileKind(name) != nil {
        files.append(inner)
      } else if try InputFile.isRealFolder(inner) {
        files += try self.files(of: inner)
      }
    }
    return files
  }

  private func checkPersona(_ file: String) throws(Failure) -> String {
    let bytes = try InputFile.bytes(of: file)
    do throws(Findings) {
      if FileKind(file) == .reference {
        _ = try ReferenceReader.read(bytes, file: file)
        return wording("naslag", "reference")
      }
      return Self.said(try PersonaReader.read(bytes, file: file), wording)
    } catch {
      throw .input(unreadable: [], findings: error.list)
    }
  }

  /// Says what a persona holds.
  static func said(_ persona: Persona, _ wording: Wording) -> String {
    let count = persona.interventions.count
    return wording(
      "persona \(persona.name), \(count) interventies, \(persona.routes.count) voorbeeldroutes",
      "persona \(persona.name), \(count) interventions, \(persona.routes.count) example routes")
  }

  /// Says what a scenario holds.
  private static func said(_ scenario: TotalledScenario, _ wording: Wording) -> String {
    let count = scenario.trajectory.steps.count
    let name = scenario.persona.name
    return count == 1
      ? wording("scenario van \(name), 1 interventie", "scenario of \(name), 1 intervention")
      : wording(
        "scenario van \(name), \(count) interventies", "scenario of \(name), \(count) interventions"
      )
  }
}
