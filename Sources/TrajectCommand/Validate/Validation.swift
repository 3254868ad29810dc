import PersonaCatalog
import Reintegration
import Wording

/// The check of files and folders that somebody names.
struct Validation {
  let batch: ScenarioBatch
  let wording: Wording

  /// What was checked and found in order.
  struct Checked {
    /// A line for every file.
    var lines: [String] = []
    /// What there is to say of files that only look like ours.
    var remarks: [String] = []
  }

  /// Checks files and folders, or throws everything that is wrong in any of them.
  func check(_ paths: [String]) async throws(Failure) -> Checked {
    var found = Found()
    for path in paths { try take(path, into: &found) }
    guard !found.files.isEmpty || !found.unreadable.isEmpty else {
      let nothing = paths.map { Self.nothing(in: $0) }
      throw .input(unreadable: [], findings: found.findings + nothing)
    }
    var lines = found.files.map { Harmless.name($0.path) }
    for (index, file) in found.files.enumerated() where file.kind != .scenario {
      do throws(Failure) {
        lines[index] += ": " + (try checkPersona(file))
      } catch {
        found.unreadable += error.unreadable
        found.findings += error.findings
      }
    }
    let scenarios = found.files.indices.filter { found.files[$0].kind == .scenario }
    let wording = wording
    let outcome = await batch.outcome(of: scenarios.map { found.files[$0].path }) {
      Self.said($0, wording)
    }
    for (index, said) in zip(scenarios, outcome.pieces) { lines[index] += ": " + said }
    let unreadable = found.unreadable + outcome.unreadable
    let findings = found.findings + outcome.findings
    guard unreadable.isEmpty, findings.allSatisfy(\.isWarning) else {
      throw .input(unreadable: unreadable, findings: findings)
    }
    return Checked(lines: lines, remarks: findings.map { remark($0) })
  }

  private struct Found {
    var files: [File] = []
    var unreadable: [Failure.SystemProblem] = []
    var findings: [Finding] = []

    struct File {
      let path: String
      let kind: FileKind
      /// Whether somebody named it, so that it may be a pipe.
      let isNamed: Bool
    }
  }

  /// Takes the files that a path names: itself, or those of a folder, which may be nested.
  private func take(_ path: String, into found: inout Found) throws(Failure) {
    do throws(Failure) {
      if path != InputFile.standardInput, try InputFile.kind(of: path) == .folder {
        return walk(path, into: &found)
      }
    } catch {
      found.unreadable += error.unreadable
      return
    }
    let kind = path == InputFile.standardInput ? .scenario : FileKind(path)?.content
    guard let kind else {
      throw .usage(
        Text(
          nl: "\(Harmless.name(path)) is geen scenario (.traject.yaml) en geen persona (.yaml)",
          en: "\(Harmless.name(path)) is no scenario (.traject.yaml) and no persona (.yaml)"))
    }
    found.files.append(Found.File(path: path, kind: kind, isNamed: true))
  }

  private func walk(_ folder: String, into found: inout Found) {
    do throws(SystemError) {
      let listing = try FolderListing(folder)
      found.findings += listing.findings
      found.files += listing.files.map {
        Found.File(path: $0.path, kind: $0.kind, isNamed: false)
      }
      for inner in listing.folders { walk(inner, into: &found) }
    } catch {
      found.findings.append(.unreadable(folder, error))
    }
  }

  private func checkPersona(_ file: Found.File) throws(Failure) -> String {
    let bytes: [UInt8]
    if file.isNamed {
      bytes = try InputFile.bytes(of: file.path)
    } else {
      do throws(SystemError) {
        bytes = try Disk.bytes(of: file.path, atMost: InputFile.limit)
      } catch {
        throw .input(unreadable: [], findings: [.unreadable(file.path, error)])
      }
    }
    do throws(Findings) {
      if file.kind == .reference {
        _ = try ReferenceReader.read(bytes, file: file.path)
        return wording("naslag", "reference")
      }
      return Self.said(try PersonaReader.read(bytes, file: file.path), wording)
    } catch {
      throw .input(unreadable: [], findings: error.list)
    }
  }

  private func remark(_ finding: Finding) -> String {
    Harmless.name(finding.file) + ": " + wording(finding.message)
      + (finding.hint.map { " " + wording($0) } ?? "")
  }

  private static func nothing(in path: String) -> Finding {
    Finding(
      file: path, line: 1, column: 1,
      message: Text(
        nl: "Hier is niets te controleren: geen scenario (.traject.yaml) en geen persona (.yaml).",
        en: "Here is nothing to check: no scenario (.traject.yaml) and no persona (.yaml)."),
      isWholeFile: true)
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
