import Reintegration
import Wording

/// The names under which scenarios are saved.
package enum ScenarioPath {
  /// How the name of every scenario file ends.
  static let ending = ".traject.yaml"

  /// The name of the file that a scenario belongs to, or one beside it where saving would lose its
  /// comments; without a file, one made of its title or the name of the example, else of its persona.
  static func suggested(for work: Work, _ say: Wording) -> String {
    if let file = work.file { return file.hasComments ? another(than: file.path) : file.path }
    let name = work.ownTitle(say) ?? work.persona.id
    return slug(name, otherwise: work.persona.id) + ending
  }

  /// The name of the report of a scenario: that of its file, beside it.
  static func report(for work: Work, _ say: Wording) -> String {
    let path =
      work.file?.path ?? slug(work.ownTitle(say) ?? work.persona.id, otherwise: work.persona.id)
    return (path.hasSuffix(ending) ? String(path.dropLast(ending.count)) : path) + ".html"
  }

  /// The name of a file without its folder and ending.
  static func stem(of path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(ending) ? String(name.dropLast(ending.count)) : name
  }

  /// The name of the file of a scenario with a title; nil where nothing can be made of it.
  static func named(_ title: String) -> String? {
    let slug = slug(title, otherwise: "")
    return slug.isEmpty ? nil : slug + ending
  }

  /// Whether a path is that of a file in the working folder.
  static func isInFolder(_ path: String) -> Bool { !path.hasPrefix("/") }

  /// A title beside one that is taken: "Groep" gives "Groep 2", and that "Groep 3".
  static func anotherTitle(than title: String) -> String {
    let digits = title.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let name = title.dropLast(digits)
    guard digits > 0, digits < 9, name.last == " ", let number = Int(title.suffix(digits)) else {
      return title + " 2"
    }
    return name + "\(number + 1)"
  }

  /// Returns what somebody typed as a name that ends as scenario files do.
  static func completed(_ typed: String) -> String {
    var path = typed.trimmed
    for ending in [".yaml", ".traject"] where path.hasSuffix(ending) && path != ending {
      path.removeLast(ending.count)
    }
    return path + Self.ending
  }

  /// A name beside a name that is taken: `groep.traject.yaml` gives `groep-2.traject.yaml`.
  static func another(than path: String) -> String {
    guard path.hasSuffix(ending) else { return path }
    let name = path.dropLast(ending.count)
    let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
    if digits > 0, digits < 9, name.dropLast(digits).last == "-",
      let number = Int(name.suffix(digits))
    {
      return name.dropLast(digits) + "\(number + 1)" + ending
    }
    return name + "-2" + ending
  }

  /// Returns a path for a line that has more to say: its end, where all of it would push that off.
  package static func short(_ path: String) -> String {
    guard path.count > mostShown else { return path }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    var shown = ""
    for part in parts.reversed() {
      let longer = shown.isEmpty ? String(part) : "\(part)/\(shown)"
      guard longer.count + 2 <= mostShown else { break }
      shown = longer
    }
    guard shown.isEmpty else { return "…/" + shown }
    let name = parts.last ?? ""
    let end = min(name.count, mostShown / 2)
    return name.prefix(mostShown - end - 1) + "…" + name.suffix(end)
  }

  /// The most characters of a path in a line that has more to say.
  private static let mostShown = 40

  /// Returns the text as an id: lower-case letters, digits and hyphens.
  static func slug(_ text: String, otherwise fallback: String) -> String {
    var slug = ""
    for character in text.folded {
      let isPlain = character.isASCII && (character.isLetter || character.isNumber)
      if isPlain {
        slug.append(character)
      } else if !slug.isEmpty, slug.last != "-" {
        slug.append("-")
      }
    }
    slug = String(slug.prefix(60))
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? fallback : slug
  }
}
