import Foundation
import Testing

@Suite("The program")
struct BinaryTests {
  struct Ending {
    let status: Int32
    let output: String
    let error: String
  }

  @Test(
    "ends with the code that belongs to what happened",
    arguments: [
      (["total", "--persona", "mia", "--select", "empowerment"], 0),
      (["personas"], 0), (["validate"], 0), (["--help"], 0), (["--version"], 0),
      (["total", "--help"], 0), (["--generate-completion-script", "bash"], 0),
      (["total"], 64), (["total", "--persona", "mia"], 64), (["--nonsense"], 64),
      (["total", "--persona", "mia", "--select", "nonsense"], 64), (["compare", "a"], 64),
      (["personas", "nobody"], 64), (["--lang", "fr"], 64),
      (["total", "x", "--format", "xml"], 64),
      (["explore"], 64), ([], 64),
      (["total", "/nergens/x.traject.yaml"], 66), (["validate", "/nergens"], 66),
      (["personas", "--personas", "/nergens"], 66),
    ] as [([String], Int32)])
  func endings(arguments: [String], status: Int32) throws {
    let ending = try run(arguments)
    #expect(ending.status == status, "\(ending.error)")
    if status == 0 {
      #expect(!ending.output.isEmpty)
      #expect(ending.error.isEmpty)
    } else {
      #expect(ending.output.isEmpty)
      #expect(!ending.error.isEmpty)
    }
  }

  @Test("ends with 1 where a file is invalid, with 73 where nothing can be written")
  func files() throws {
    let folder = try TestFolder()
    let file = try folder.write("x.traject.yaml", "format: 1\npersona: mia\nnonsense: 1\n")
    let ending = try run(["total", file])
    #expect(ending.status == 1)
    #expect(ending.error.hasPrefix("\(file):3:1: error: "))
    #expect(try run(["sh", "-c", "personas > /dev/full"], shell: true).status == 73)
  }

  @Test("is silent where its reader stops reading")
  func brokenPipe() throws {
    let ending = try run(["sh", "-c", "personas vincent | head -1"], shell: true)
    #expect(ending.error.isEmpty)
    #expect(ending.output == "Vincent, 28 jaar\n")
  }

  @Test("goes on without a persona that cannot be read, and says so in one line")
  func brokenPersona() throws {
    let folder = try TestFolder()
    _ = try folder.write("piet.yaml", "format: 1\npersona: piet\n")
    let total = ["total", "--persona", "mia", "--select", "empowerment"]
    for command in [total, ["personas"], ["personas", "mia"]] {
      let ending = try run(command + ["--personas", folder.path])
      #expect(ending.status == 0)
      #expect(
        ending.error
          == "traject: let op: piet.yaml doet niet mee; zie: traject validate \(folder.path)\n")
      #expect(ending.output == (try run(command)).output)
    }
  }

  @Test("waits for no pipe in a folder, and reads one that is named")
  func pipes() throws {
    let folder = try TestFolder()
    let pipe = folder.path + "/x.traject.yaml"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(try run(["validate", folder.path]).status == 1)
    #expect(try run(["personas", "--personas", folder.path]).status == 0)
    let file = try folder.write("samir", Fixtures.samir)
    let named = "total \(pipe) --format jsonl & cat \(file) > \(pipe); wait $!"
    let ending = try run([named], shell: true)
    #expect(ending.status == 0)
    #expect(ending.output.hasPrefix("{\"format\":1,\"persona\":\"samir\""))
    let unnamed = folder.path + "/fd"
    #expect(mkfifo(unnamed, 0o600) == 0)
    let checked = try run(["validate \(unnamed) & cat \(file) > \(unnamed); wait $!"], shell: true)
    #expect(checked.output.contains("fd: scenario van Samir"))
  }

  @Test("reads a scenario from standard input")
  func standardInput() throws {
    let ending = try run(["total", "-", "--format", "json"], input: Fixtures.samir)
    #expect(ending.status == 0)
    #expect(try object(ending.output)["persona"] as? String == "samir")
  }

  @Test("walks line by line from a pipe, and names the line that cannot be answered")
  func walk() throws {
    let folder = try TestFolder()
    let environment = ["HOME": folder.path]
    let walked = try run(
      ["walk", "--persona", "mia"], input: "waar ben ik\nstop\n", environment: environment)
    #expect(walked.status == 0)
    #expect(walked.error.isEmpty)
    #expect(walked.output.hasSuffix("\nGestopt.\n"))
    #expect(walked.output.contains("\nPersona, scherm 1 van 6\n"))
    #expect(!walked.output.contains("> "))
    let stopped = try run(
      ["walk", "--persona", "mia", "--lang", "en"], input: "help\nnonsense\nstop\n",
      environment: environment)
    #expect(stopped.status == 65)
    #expect(stopped.error == "traject: line 2: I do not know that. Help names the words.\n")
    #expect(stopped.output.hasSuffix("\nStopped.\n"))
    let plain = try run(["--plain"], input: "stop\n", environment: environment)
    #expect(plain.status == 0)
    #expect(
      plain.output.hasPrefix("Regel voor regel, door --plain; zonder --plain komt het scherm.\n"))
  }

  @Test("names the line mode and the totals where there is no terminal")
  func noTerminal() throws {
    let ending = try run([])
    #expect(ending.error.split(separator: "\n").count == 1)
    #expect(ending.error.contains("traject walk"))
    #expect(ending.error.contains("traject total"))
  }

  @Test("speaks the language of its environment")
  func environment() throws {
    let ending = try run(["total"], environment: ["TRAJECT_LANG": "en"])
    #expect(ending.error.hasPrefix("Error: Give a scenario"))
    #expect(try run(["total"]).error.hasPrefix("Fout: Geef een scenario"))
    let other = try run(["--lang", "en", "personas"])
    #expect(other.output.contains("aged 28"))
  }

  @Test("says nothing in English to who asks in Dutch")
  func dutch() throws {
    let choice = try run(["total", "x", "--format", "xml"])
    #expect(choice.error.contains("Kies uit 'text', 'json', 'jsonl', 'csv' of 'excel'."))
    let form = try run(["personas", "--format", "csv"])
    #expect(form.error.contains("Kies uit 'text' of 'json'."))
    for command in [
      ["total"], ["compare"], ["personas"], ["explore"], ["validate"], ["paths"], ["walk"],
    ] {
      let help = try run(command + ["--help"]).output
      for english in ["values:", "default", "Show "] { #expect(!help.contains(english)) }
      for line in help.split(separator: "\n") where !line.hasPrefix("GEBRUIK:") {
        #expect(line.count <= 80, "\(line)")
      }
    }
    let minus = try run(["explore", "--persona", "mia", "--dump", "text", "--keys", "- space"])
    #expect(minus.status == 0)
    #expect(minus.output.contains("Mia"))
    let keys = try run(["explore", "--dump", "text", "--keys", "enter enterr"])
    #expect(keys.status == 64)
    #expect(keys.error == "traject: toets 2, 'enterr', bestaat niet. Bedoel je 'enter'?\n")
    let language = try run(["personas"], environment: ["TRAJECT_LANG": "fr"])
    #expect(language.status == 64)
    #expect(language.output.isEmpty)
    #expect(language.error.split(separator: "\n").count == 1)
  }

  /// The program that was built along with these tests.
  private static let program: String? = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") }
    let folder = bundle.map { path -> URL in
      var url = URL(fileURLWithPath: path)
      while url.path.contains(".xctest") { url.deleteLastPathComponent() }
      return url
    }
    guard let file = folder?.appendingPathComponent("traject").path,
      FileManager.default.isExecutableFile(atPath: file)
    else { return nil }
    return file
  }()

  private func run(
    _ arguments: [String], shell: Bool = false, input: String = "",
    environment: [String: String] = [:]
  ) throws -> Ending {
    let program = try #require(Self.program, "build the product traject first")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: shell ? "/bin/sh" : program)
    process.arguments =
      shell ? ["-c", "'\(program)' " + (arguments.last ?? "")] : arguments
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "dumb"].merging(environment) { $1 }
    let (output, error, stdin) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = error
    process.standardInput = stdin
    try process.run()
    stdin.fileHandleForWriting.write(Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Ending(
      status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
      error: String(decoding: complained, as: UTF8.self))
  }
}
