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
            lines.append("\(Harmless.name(file)): \(try checkPersona(file))")
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
          lines[place] = "\(Harmless.name(file)): \(scenario.said)"
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
            nl: "\(Harmless.name(path)) is geen scenario (.traject.yaml) en geen persona (.yaml)",
            en: "\(Harmless.name(path)) is no scenario (.traject.yaml) and no persona (.yaml)"))
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
    let routes = persona.routes.count
    return "persona \(wording.name(of: persona)), "
      + interventions(persona.interventions.count, wording) + ", "
      + (routes == 1
        ? wording("1 voorbeeldroute", "1 example route")
        : wording("\(routes) voorbeeldroutes", "\(routes) example routes"))
  }

  /// Says what a scenario holds.
  private static func said(_ scenario: TotalledScenario, _ wording: Wording) -> String {
    let name = scenario.persona.name
    return wording("scenario van \(name), ", "scenario of \(name), ")
      + interventions(scenario.trajectory.steps.count, wording)
  }

  private static func interventions(_ count: Int, _ wording: Wording) -> String {
    count == 1
      ? wording("1 interventie", "1 intervention")
      : wording("\(count) interventies", "\(count) interventions")
  }
}
