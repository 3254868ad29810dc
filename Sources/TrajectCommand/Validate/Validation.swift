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
  ///
  /// - Parameter problems: What is wrong in the own folder, or to be said of it.
  func check(
    _ paths: [String], with problems: [Finding]
  ) async throws(Failure) -> Checked {
    var found = Found(findings: problems)
    for path in paths { take(path, into: &found) }
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
    let findings = Self.once(found.findings + outcome.findings)
    guard unreadable.isEmpty, findings.allSatisfy(\.isWarning) else {
      throw .input(unreadable: unreadable, findings: findings)
    }
    return Checked(lines: lines, remarks: findings.map { remark($0) })
  }

  /// Returns findings without those that are there already: the own folder may be named as well.
  private static func once(_ findings: [Finding]) -> [Finding] {
    var seen: Set<Finding> = []
    return findings.filter { seen.insert($0).inserted }
  }

  private struct Found {
    var files: [File] = []
    var unreadable: [Failure.SystemProblem] = []
    var findings: [Finding]

    var errors: Int { findings.count { !$0.isWarning } }

    struct File {
      let path: String
      let kind: FileKind
      /// Whether somebody named it, so that it may be a pipe.
      let isNamed: Bool
    }
  }

  /// Takes the files that a path names: itself, or those of a folder, which may be nested.
  private func take(_ path: String, into found: inout Found) {
    do throws(Failure) {
      if path != InputFile.standardInput, try InputFile.kind(of: path) == .folder {
        let before = found
        walk(path, into: &found)
        // What is wrong has been said then; that nothing was looked at has not.
        if found.files.count == before.files.count, found.errors == before.errors {
          found.findings.append(.nothing(in: path))
        }
        return
      }
    } catch {
      found.unreadable += error.unreadable
      return
    }
    let kind = FileKind(path)?.content
    // What comes in by a pipe has a name that says nothing.
    let isPiped =
      path == InputFile.standardInput || (try? Disk.status(of: path))?.kind == .other
    guard let kind = kind ?? (isPiped ? .scenario : nil) else {
      found.findings.append(.foreign(path))
      return
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

  /// Says in one line what there is to say of a file.
  func remark(_ finding: Finding) -> String {
    Harmless.name(finding.file) + ": " + wording(finding.message)
      + (finding.hint.map { " " + wording($0) } ?? "")
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

extension Finding {
  fileprivate static func nothing(in path: String) -> Finding {
    Finding(
      ofFile: path,
      Text(
        nl: "Hier is niets te controleren: geen scenario (.traject.yaml) en geen persona (.yaml).",
        en: "Here is nothing to check: no scenario (.traject.yaml) and no persona (.yaml)."))
  }

  fileprivate static func foreign(_ path: String) -> Finding {
    Finding(
      ofFile: path,
      Text(
        nl: "Naar zijn naam is dit geen scenario (.traject.yaml) en geen persona (.yaml).",
        en: "By its name this is no scenario (.traject.yaml) and no persona (.yaml)."),
      hint: Text(
        nl: "Is het er een, geef het dan die naam.", en: "If it is one, give it such a name."))
  }
}
