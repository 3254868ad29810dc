import PersonaCatalog
import Reintegration
import Wording

/// Every reader of files: what is wrong is said with a place in the file, what is right comes back.
enum FilesSubject {
  private static let library = PersonaLibrary()

  static func take(_ bytes: [UInt8]) {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    do throws(Findings) {
      let scenario = try ScenarioReader.read(bytes, file: "f", library: library).scenario
      let written = ScenarioWriter.write(scenario)
      do throws(Findings) {
        let again = try ScenarioReader.read(Array(written.utf8), file: "f", library: library)
        precondition(again.scenario == scenario, "it comes back other than it was:\n\(written)")
      } catch {
        preconditionFailure("what was written cannot be read:\n\(written)\n\(error.list)")
      }
    } catch {
      check(error, lines)
    }
    do throws(Findings) { _ = try PersonaReader.read(bytes, file: "f") } catch {
      check(error, lines)
    }
    do throws(Findings) { _ = try ReferenceReader.read(bytes, file: "f") } catch {
      check(error, lines)
    }
    _ = ScenarioHead(bytes)
    _ = PersonaReader.isScenario(bytes)
  }

  private static func check(_ findings: Findings, _ lines: Int) {
    precondition(!findings.list.isEmpty)
    for finding in findings.list {
      precondition((1...lines).contains(finding.line), "line \(finding.line) of \(lines)")
      precondition(finding.column >= 1)
      for language in Language.allCases {
        let said = Harmless.line(finding.description(in: language))
        precondition(!said.unicodeScalars.contains(where: Harmless.isHarmful))
      }
    }
  }
}
