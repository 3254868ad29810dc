import Explorer
import ExplorerVoice
import Reintegration
import Testing
import Wording

/// A persona, the language and the seed of a walk.
struct CoveredCase: Sendable, CustomTestStringConvertible {
  let persona: String
  let language: Language
  let seed: UInt64

  static let all = ["vincent", "mia", "samir"].flatMap { persona in
    Language.allCases.flatMap { language in
      (UInt64(1)...2).map { CoveredCase(persona: persona, language: language, seed: $0) }
    }
  }

  var testDescription: String { "\(persona), \(language), \(seed)" }

  var hidden: [HiddenFigure] {
    guard let persona = SpokenWalk.catalog.persona(persona) else { return [] }
    return persona.exercise.flatMap { figure in
      Language.allCases.compactMap { HiddenFigure(figure, of: persona, $0) }
    }
  }
}

struct `While an exercise is on` {
  private static let steps = 40

  @Test(arguments: CoveredCase.all)
  func `nothing that is said tells a figure that is still to be guessed`(covered: CoveredCase) {
    let hidden = covered.hidden
    #expect(hidden.count >= 6)
    var walk = CoveredWalk(covered.persona, seed: covered.seed, language: covered.language)
    var seen: Set<String> = []
    for step in 0..<Self.steps {
      walk.step()
      let texts = walk.model.saidTexts + (step % 10 == 0 ? walk.around : [])
      for text in texts where seen.insert(text).inserted {
        for figure in hidden
        where figure.language == walk.model.settings.language && figure.isTold(by: text) {
          Issue.record(
            "\(figure.figure) at \(walk.model.place): \(text)\n\(walk.log.suffix(12))")
          return
        }
      }
    }
  }

  @Test(arguments: CoveredCase.all.filter { $0.seed == 1 })
  func `every figure is told once it is revealed, and none before`(covered: CoveredCase) throws {
    let persona = try #require(SpokenWalk.catalog.persona(covered.persona))
    var walk = SpokenWalk(language: covered.language)
    walk.perform(.opened(persona.all, WorkFile(path: "a.traject.yaml", stamp: "1"), notice: nil))
    walk.perform(.run(Command(.exercise)))
    walk.perform(.run(CoveredWalk.begin))
    for hidden in covered.hidden where hidden.language == covered.language {
      walk.perform(.run(.show(.explanation(.intervention(hidden.figure.intervention)))))
      #expect(!walk.model.saidTexts.contains { hidden.isTold(by: $0) }, "\(hidden.figure)")
      walk.perform(.run(Command(.back)))
      walk.perform(.run(.show(.guesses(hidden.figure))))
      walk.perform(.run(CoveredWalk.reveal))
      walk.perform(.run(Command(.back)))
      walk.perform(.run(.show(.explanation(.intervention(hidden.figure.intervention)))))
      let texts = walk.model.saidTexts.map { "\(hidden.name) \($0)" }
      #expect(texts.contains { hidden.isTold(by: $0) }, "\(hidden.figure): \(texts)")
      walk.perform(.run(Command(.back)))
    }
  }

  @Test(arguments: CoveredCase.all.filter { $0.seed == 1 })
  func `the same walk tells every figure when it is off`(covered: CoveredCase) {
    var untold = Set(covered.hidden.map(\.figure))
    for seed in UInt64(1)...6 where !untold.isEmpty {
      var walk = CoveredWalk(
        covered.persona, seed: seed, language: covered.language, isCovered: false)
      for _ in 0..<Self.steps {
        walk.step()
        for text in walk.model.saidTexts {
          for figure in covered.hidden where figure.isTold(by: text) {
            untold.remove(figure.figure)
          }
        }
      }
    }
    #expect(untold.isEmpty, "the test would not see these: \(untold)")
  }

  @Test(arguments: CoveredCase.all)
  func `pages say the same, whatever the covered figures are`(covered: CoveredCase) throws {
    let other = try OtherMaterial.catalog()
    #expect(other.persona(covered.persona) != SpokenWalk.catalog.persona(covered.persona))
    var walk = CoveredWalk(covered.persona, seed: covered.seed, language: covered.language)
    var twin = CoveredWalk(
      covered.persona, seed: covered.seed, language: covered.language, catalog: other)
    for _ in 0..<Self.steps {
      walk.step()
      twin.step()
      let (one, two) = (walk.model, twin.model)
      let trace = "\(one.place) after \(walk.log.suffix(12))"
      #expect(one.page == two.page, "\(trace)\n\(Self.difference(one, two))")
      #expect(one.summary == two.summary, "\(trace)")
      #expect(one.aside == two.aside, "\(trace)\n\(Self.difference(one, two))")
      #expect(one.notice == two.notice, "\(trace)")
      guard one.page == two.page, one.aside == two.aside else { return }
    }
  }

  private static func difference(_ one: Model, _ two: Model) -> [String] {
    zip(one.saidTexts, two.saidTexts).filter { $0 != $1 }.prefix(3).map { "\($0) <> \($1)" }
  }
}
