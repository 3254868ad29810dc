import Foundation
import Reintegration
import Testing

@testable import TrajectCommand

@Suite("A route's code")
struct CodeTests {
  private let folder: TestFolder

  init() throws {
    folder = try TestFolder()
  }

  private func scenario(_ text: String) throws -> String {
    try folder.write("route.traject.yaml", "format: 1\n" + text)
  }

  @Test(
    "gives the choices back, and nothing that was typed",
    arguments: [
      "persona: mia\nphases:\n  activation: {entries: [{intervention: belastbaarheid, count: 2}, empowerment]}\n",
      "persona: samir\nphases:\n  activation: {times: 3, entries: [werkfit, {intervention: voortgang, start: phase}]}\n  mediation: {start: with, entries: [gesprekken]}\n",
      "persona: vincent\nphases:\n  activation: {entries: [mannenkracht, buddy, fittraject]}\n  mediation: {entries: [{intervention: gesprekken, variant: licht}]}\n  placement: {entries: [plaatsing-sob]}\n",
    ])
  func roundTrip(_ text: String) async throws {
    let file = try scenario(text)
    let plain = try await output("total", file, "--format", "json")
    let titled = try scenario("title: Groep 2\nnotes: Geheim\n" + text)
    let code = try await output("code", titled)
    #expect(code.hasSuffix("\n"))
    #expect(code.filter { $0.isLetter || $0.isNumber }.count <= 16)
    let written = try await output("code", code.trimmingCharacters(in: .newlines).lowercased())
    #expect(!written.contains("Geheim") && !written.contains("Groep 2"))
    let back = try folder.write("terug.traject.yaml", written)
    #expect(try await output("total", back, "--format", "json") == plain)
  }

  @Test("is the same on every machine: these were made before")
  func stable() async throws {
    let file = try scenario(
      "persona: mia\nphases:\n  activation: {entries: [belastbaarheid, empowerment]}\n")
    #expect(try await output("code", file) == "MIA-AJTD-R\n")
  }

  @Test("is not there for a route that a few signs cannot hold, and says why")
  func none() async throws {
    let own = try folder.write("alles.traject.yaml", Fixtures.everything)
    let failure = await failure("code", own)
    #expect(failure?.status == .invalid)
    #expect(failure?.said().contains("eigen interventies") == true)
    #expect(failure?.said(.en).contains("Pass on the file.") == true)
  }

  @Test(
    "that was typed wrong is refused with what to do",
    arguments: [
      ("MIA-0000-0001", "Lees de code nog eens na"), ("MIA", "tekens; dit zijn er 3"),
      ("MIA-0000-€001", "'€'"),
    ])
  func wrong(code: String, said: String) async throws {
    let failure = await failure("code", code)
    #expect(failure?.status == .usage)
    #expect(failure?.said().contains(said) == true)
  }

  @Test("is not looked for in what is called like a file")
  func file() async throws {
    #expect(await failure("code", "plan.traject.yaml")?.status == .unreadable)
    #expect(await failure("code", folder.path + "/MIA-0000")?.status == .unreadable)
  }
}
