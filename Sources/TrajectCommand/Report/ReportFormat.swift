import ArgumentParser

/// The forms in which a report is written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// A page for the browser and the printer.
  case html
  /// Markdown.
  case md
  case json
}
