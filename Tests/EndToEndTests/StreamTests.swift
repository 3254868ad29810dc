import Foundation
import Glibc
import Testing

/// Standard streams that are closed, full, or not as a program expects them.
struct StreamTests {
  private func shell(_ command: String, in place: Place) async throws -> Subprocess {
    try place.write("format: 1\npersona: mia\n", to: "a.traject.yaml")
    return try await place.shell(command)
  }

  @Test(arguments: [
    ("traject total a.traject.yaml >&-", 73), ("traject total a.traject.yaml > /dev/full", 73),
    ("traject total a.traject.yaml 2>&- > uit", 0), ("traject total weg.yaml 2>&-", 66),
    ("traject explore --persona mia <&- >&- 2>&-", 64), ("traject total - <&-", 66),
    ("printf '2\\nstop\\n' | traject walk >&-", 73), ("traject walk <&- > uit", 0),
    ("(ulimit -f 0; traject total a.traject.yaml > uit)", 73),
  ])
  func thatAreClosedOrFullAreSaidInTheExitCode(command: String, code: Int32) async throws {
    let done = try await shell(command, in: Place())
    #expect(done.status == code, "\(done.output) \(done.errors)")
  }

  /// A pipe that writing does not wait for, and that is read slowly.
  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"),
      "python3 is missing, which makes such a pipe"))
  func thatDoNotWaitAreWaitedFor() async throws {
    let place = try Place()
    let program = """
      import os, subprocess, sys, time
      reading, writing = os.pipe()
      os.set_blocking(writing, False)
      done = subprocess.Popen(["traject", "report"] + ["a.traject.yaml"] * 5, stdout=writing)
      os.close(writing)
      time.sleep(0.5)
      count = 0
      while True:
          bytes = os.read(reading, 1000)
          if not bytes: break
          count += len(bytes)
          time.sleep(0.0005)
      print(done.wait(), count)
      """
    try place.write(program, to: "slow.py")
    let slow = try await shell("python3 slow.py", in: place)
    let whole = try await shell("traject report $(yes a.traject.yaml | head -5) | wc -c", in: place)
    let count = whole.output.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(slow.output == "0 \(count)\n", "\(slow.errors)")
    #expect(try #require(Int(count)) > 65_536, "more than a pipe holds")
  }
}
