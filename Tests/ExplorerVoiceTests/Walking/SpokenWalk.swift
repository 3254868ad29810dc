import Explorer
import ExplorerVoice
import PersonaCatalog
import Reintegration
import Testing
import Wording

/// The line mode with the real material and without a terminal: it takes lines and says its own.
struct SpokenWalk {
  private(set) var model: Model
  private(set) var voice = Voice()
  private var reply: Reply?
  /// Everything typed and said, as it would stand on paper.
  private(set) var transcript: [String]
  /// What the loop would have had to carry out, but for what is answered here.
  private(set) var effects: [Effect] = []
  /// What listing the working folder finds.
  var files: [SavedFile] = []

  static let catalog: Catalog = {
    do {
      return try PersonaLibrary().catalog()
    } catch {
      fatalError("the built-in material is wrong: \(error)")
    }
  }()

  init(_ script: String = "", language: Language = .nl, catalog: Catalog = SpokenWalk.catalog) {
    model = Model(catalog: catalog, settings: Settings(language: language))
    transcript = voice.opening(in: model)
    type(script)
  }

  /// Types the lines of a script, one after another.
  mutating func type(_ script: String) {
    guard !script.isEmpty else { return }
    for line in script.split(separator: "\n", omittingEmptySubsequences: false) {
      say(String(line))
    }
  }

  /// Types a line, and returns what is said to it.
  @discardableResult
  mutating func say(_ line: String) -> [String] {
    let answer = voice.answer(line, in: model)
    for action in answer.actions { perform(action) }
    let reply = voice.reply(to: answer, in: model, isLast: hasQuit)
    transcript += ["> " + line] + reply.lines
    self.reply = reply
    return reply.lines
  }

  /// Carries out an action and what follows from it, as the loop does.
  mutating func perform(_ action: Action) {
    var waiting = [action]
    while !waiting.isEmpty {
      for effect in reduce(into: &model, waiting.removeFirst()) {
        effects.append(effect)
        switch effect {
        case .listFiles: waiting.append(.listed(files))
        case .save(let request):
          waiting.append(
            request.onlyIfGone
              ? .tell(.nothingToSave)
              : .saved(path: request.path, stamp: "stamp", then: request.then))
        case .quit, .suspend, .open, .readAside, .store, .discard, .report, .keep, .moveFile,
          .removeFile, .placeOnBoard:
          break
        }
      }
    }
  }

  /// What the last line was answered with.
  var lines: [String] { reply?.lines ?? [] }
  /// What the last line was answered with, as one text.
  var said: String { lines.joined(separator: "\n") }
  /// Whether the last line could not be answered.
  var isRefused: Bool { reply?.isRefused == true }
  var scenario: Scenario? { model.work?.scenario }
  var hasQuit: Bool { effects.contains(.quit) }
}
