import ArgumentParser

/// The forms in which a command gives its result.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json, csv
}

/// The forms of a result that is no table.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case text, json
}
