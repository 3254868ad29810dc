import ArgumentParser
import PersonaCatalog
import Reintegration

/// What a shell offers to fill in, found when somebody asks for it.
enum Candidates {
  /// The ids of the personas, those of an own folder too.
  static let personas = CompletionKind.custom { words, _, _ in library(words).ids }

  /// The interventions of the persona that the call names, behind those that are there already.
  static let interventions = CompletionKind.custom { words, _, prefix in
    selections(of: words, after: prefix)
  }

  /// The scenarios in a folder, and the folders.
  static let scenarios = CompletionKind.file(extensions: ["traject.yaml"])

  /// Returns what can follow in `--select`: `ID`, or `ID:VARIANT` where there are variants.
  static func selections(of words: [String], after prefix: String) -> [String] {
    let library = library(words)
    let named = value(of: "--persona", in: words).flatMap { library.persona($0) }
    let personas = named.map { [$0] } ?? library.ids.compactMap { library.persona($0) }
    // A quote that the shell has not closed yet is no part of a name.
    let typed = prefix.drop { $0 == "'" || $0 == "\"" }
    let done = typed.lastIndex(of: ",").map { typed[...$0] } ?? ""
    let chosen = Set(done.split(separator: ",").map { $0.prefix { $0 != ":" } })
    return personas.flatMap(\.interventions).filter { !chosen.contains($0.id[...]) }
      .flatMap { intervention in
        let definition = intervention.definition
        let variants = definition.variants.map { "\(intervention.id):\($0.id)" }
        return definition.mustChoose ? variants : [intervention.id] + variants
      }
      .map { done + $0 }
  }

  private static func library(_ words: [String]) -> PersonaLibrary {
    let folder =
      value(of: "--personas", in: words) ?? StandardStream.environment("TRAJECT_PERSONAS")
    // A folder that cannot be read is complained of when the call is made.
    return (try? Material(personaFolder: folder.map { Places.current.folder($0) }).library)
      ?? PersonaLibrary()
  }

  private static func value(of option: String, in words: [String]) -> String? {
    for (index, word) in words.enumerated() {
      if word == option, index + 1 < words.count { return words[index + 1] }
      if word.hasPrefix(option + "=") { return String(word.dropFirst(option.count + 1)) }
    }
    return nil
  }
}
