import ArgumentParser

/// What a command takes, read from its help, so that there is one place for it.
struct CommandHelp {
  /// An argument or option: how it is written, and what it is for.
  struct Item: Hashable {
    let label: String
    var text: String
  }

  /// A list under a heading of the help, such as the options.
  struct Section {
    let heading: String
    var items: [Item] = []
  }

  let name: String
  private(set) var abstract = ""
  private(set) var discussion: [String] = []
  private(set) var usage: [String] = []
  private(set) var sections: [Section] = []

  /// Reads the help of a command, which is written in lines that need no breaking.
  init(_ command: any ParsableCommand.Type, language isDutch: Bool) {
    name = command.configuration.commandName ?? ""
    let help = TrajectCommand.helpMessage(for: command, columns: Self.columns)
    let said = isDutch ? ParserMessage.help(help, columns: Self.columns) : help
    var part = Part.overview
    for line in said.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let heading = Self.heading(line) {
        switch heading.word {
        case "OVERVIEW", "OVERZICHT":
          part = .overview
          abstract = heading.rest ?? ""
        case "USAGE", "GEBRUIK":
          part = .usage
          if let rest = heading.rest { usage.append(rest) }
        default:
          part = .section
          sections.append(Section(heading: heading.word))
        }
        continue
      }
      take(line, of: part)
    }
  }

  private enum Part { case overview, usage, section }

  private static let columns = 10_000

  private mutating func take(_ line: String, of part: Part) {
    let text = line.drop { $0 == " " }
    guard !text.isEmpty else { return }
    switch part {
    case .overview: discussion.append(String(text))
    case .usage: usage.append(String(text))
    case .section:
      guard let last = sections.indices.last else { return }
      let indent = line.count - text.count
      if indent == 2 {
        let gap = text.firstRange(of: "  ")
        let label = gap.map { text[..<$0.lowerBound] } ?? text
        let rest = gap.map { text[$0.upperBound...].drop { $0 == " " } } ?? ""
        sections[last].items.append(Item(label: String(label), text: String(rest)))
      } else if let item = sections[last].items.indices.last {
        let old = sections[last].items[item].text
        sections[last].items[item].text = old.isEmpty ? String(text) : old + " " + text
      }
    }
  }

  /// Reads a heading: a word in capitals and a colon at the start of a line, with what follows it.
  private static func heading(_ line: String) -> (word: String, rest: String?)? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let word = line[..<colon]
    guard !word.isEmpty, word.allSatisfy({ $0.isUppercase && $0.isLetter }) else { return nil }
    let rest = line[line.index(after: colon)...].drop { $0 == " " }
    return (String(word), rest.isEmpty ? nil : String(rest))
  }
}
