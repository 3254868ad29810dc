import Reintegration
import Wording

/// A call that is understood without the argument parser.
///
/// The parser finds out what a command takes by asking the system about every type in it, which takes
/// longer than all else that a short command does, and its work grows with the square of the number of
/// files. Here the calls are read that are made most and by programs; whatever is not understood goes
/// to the parser, whose help and complaints hold. A test compares what both make of every option.
enum PlainCall {
  case version
  case explore(ExploreRequest)
  case total(TotalRequest)

  /// Reads a call; nil where it is for the parser.
  ///
  /// - Parameter environment: Returns a variable of the environment, nil where missing or empty.
  init?(_ arguments: [String], environment: (String) -> String?) {
    if arguments == ["--version"] {
      self = .version
      return
    }
    var words = Words(arguments[...])
    if words.skipsOptions(before: TotalCommand.name) {
      guard let request = words.total(environment) else { return nil }
      self = .total(request)
    } else {
      words = Words(arguments[...])
      guard let request = words.explore(environment) else { return nil }
      self = .explore(request)
    }
  }

  /// The words of a call, one after another.
  private struct Words {
    private var rest: ArraySlice<String>
    private var language: String?
    private var personas: String?

    init(_ arguments: ArraySlice<String>) {
      rest = arguments
    }

    /// Takes the options that every command has, up to the name of a command.
    mutating func skipsOptions(before command: String) -> Bool {
      while let word = rest.popFirst() {
        if word == command { return true }
        guard takesShared(word) else { return false }
      }
      return false
    }

    /// Takes what `total` takes; nil where there is anything else.
    mutating func total(_ environment: (String) -> String?) -> TotalRequest? {
      var request = TotalRequest(wording: Wording(.nl))
      var seen: Set<String> = []
      while let word = rest.popFirst() {
        guard word.hasPrefix("-"), word != InputFile.standardInput else {
          request.files.append(word)
          continue
        }
        let name = String(word.prefix { $0 != "=" })
        // What stands twice, or where it cannot, is for the parser to judge.
        guard seen.insert(name).inserted else { return nil }
        switch word {
        case "--explain": request.explains = true
        case "--verdict": request.saysVerdict = true
        default:
          if takesShared(word) { continue }
          guard let value = value(of: word) else { return nil }
          switch name {
          case "--persona": request.persona = value
          case "--select": request.select = value
          case "--files-from": request.list = value
          case "--format":
            guard let format = TotalFormat(rawValue: value) else { return nil }
            request.format = format
          default: return nil
          }
        }
      }
      guard request.problem == nil else { return nil }
      guard let language = Language(rawValue: language ?? environment("TRAJECT_LANG") ?? "nl")
      else {
        return nil
      }
      request.wording = Wording(language)
      request.personaFolder = personaFolder(environment)
      return request
    }

    /// Takes what `explore` takes, which need not be named; nil where there is anything else.
    mutating func explore(_ environment: (String) -> String?) -> ExploreRequest? {
      var request = ExploreRequest()
      var (seen, isNamed): (Set<String>, Bool) = ([], false)
      while let word = rest.popFirst() {
        if word == ExploreCommand.name, !isNamed, request.beginning == Beginning() {
          isNamed = true
          continue
        }
        let name = String(word.prefix { $0 != "=" })
        guard seen.insert(name).inserted else { return nil }
        if takesShared(word) { continue }
        guard name == "--persona" || name == "--scenario", let value = value(of: word) else {
          return nil
        }
        if name == "--persona" {
          request.beginning.persona = value
        } else {
          request.beginning.scenario = value
        }
      }
      let asked = language ?? environment("TRAJECT_LANG")
      request.language = asked.flatMap { Language(rawValue: $0) }
      guard asked == nil || request.language != nil else { return nil }
      request.beginning.personaFolder = personaFolder(environment)
      return request
    }

    /// The folder with persona files of one's own.
    private func personaFolder(_ environment: (String) -> String?) -> String? {
      (personas ?? environment("TRAJECT_PERSONAS")).map { Places.current.folder($0) }
    }

    private mutating func takesShared(_ word: String) -> Bool {
      if word == "--lang" || word.hasPrefix("--lang="), language == nil {
        language = value(of: word)
        return language != nil
      }
      if word == "--personas" || word.hasPrefix("--personas="), personas == nil {
        personas = value(of: word)
        return personas != nil
      }
      return false
    }

    /// Returns the value of an option: behind its `=`, or the word that follows.
    private mutating func value(of word: String) -> String? {
      if let sign = word.firstIndex(of: "=") {
        let value = String(word[word.index(after: sign)...])
        return value.isEmpty ? nil : value
      }
      guard let next = rest.first, !next.hasPrefix("-") || next == InputFile.standardInput else {
        return nil
      }
      return rest.popFirst()
    }
  }
}
