import ArgumentParser

/// The forms of a comparison, which ``CompareCommand`` writes.
enum ComparisonFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, csv, excel, html
}

/// The forms of the totals of many scenarios, which ``TotalPieces`` writes.
enum TotalFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, jsonl, csv, excel
}

/// The forms of a result that is no table.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json
}
