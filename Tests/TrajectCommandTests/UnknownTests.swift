import Foundation
import Testing

@testable import TrajectCommand

@Suite("What is unknown stays unknown in every output")
struct UnknownTests {
  /// The fields of each line of a table, by the names of its columns.
  private func rows(_ arguments: String...) async throws -> [[String: String]] {
    let lines = try await output(["total"] + arguments + ["--format", "csv"])
      .components(separatedBy: "\r\n").filter { !$0.isEmpty }
      .map { $0.components(separatedBy: ",") }
    let columns = try #require(lines.first)
    return lines.dropFirst().map {
      Dictionary(zip(columns, $0), uniquingKeysWith: { first, _ in first })
    }
  }

  @Test("as a blank cell in CSV, with the ids beside it, for entry, phase and total")
  func blank() async throws {
    let rows = try await rows("--persona", "samir", "--select", "banenmarkt")
    #expect(rows.count == 3)
    for row in rows {
      for column in ["duration", "cost", "endWeek"] {
        #expect(row[column + "Low"]?.isEmpty == true, "\(column) of \(row)")
        #expect(row[column + "High"]?.isEmpty == true, "\(column) of \(row)")
      }
    }
    #expect(rows[1]["unknown"]?.contains("duration:banenmarkt") == true)
    #expect(rows[2]["unknown"]?.contains("cost:banenmarkt") == true)
  }

  @Test("with what some respondents did not know named in text, CSV and JSON")
  func partly() async throws {
    let select = ["--persona", "mia", "--select", "belastbaarheid,empowerment"]
    let rows = try await rows("--persona", "mia", "--select", "belastbaarheid,empowerment")
    #expect(rows[0]["unknown"]?.isEmpty == true)
    #expect(rows[1]["unknown"] == "cost:partly-unknown")
    #expect(rows[2]["unknown"] == "partly-unknown:empowerment")
    #expect(rows[3]["unknown"] == "partly-unknown:empowerment")

    let json = try object(try await output(["total"] + select + ["--format", "json"]))
    for key in ["cost", "grandTotal"] {
      let sum = json[key] as? [String: Any]
      #expect(sum?["partlyUnknown"] as? [String] == ["empowerment"])
      #expect(sum?["unknown"] as? [String] == [])
    }
    let hours = (json["hours"] as? [String: Any])?["client"] as? [String: Any]
    #expect(hours?.keys.contains("partlyUnknown") == false)

    let text = try await output(["total"] + select)
    #expect(text.contains("1 deels onbekend"))
    #expect(text.contains("Deels onbekend           Empowermenttraining"))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
