import Explorer
import Reintegration
import Testing

@testable import ExplorerVoice

struct VocabularyTests {
  @Test(arguments: UInt64(1)...6)
  func everyCommandIsUnderstoodByItsFirstWordWhereItBelongs(seed: UInt64) {
    var talk = RandomTalk(seed: seed)
    var places: Set<Place> = []
    for _ in 0..<60 {
      talk.step()
      let model = talk.walk.model
      guard places.insert(model.place).inserted else { continue }
      let vocabulary = Vocabulary(model, below: [])
      for id in CommandID.allCases where id.isNamed && model.has(id) {
        let word = id.word(model.say) ?? ""
        let meaning = vocabulary.exactly(word.plainWords)
        let own = OwnWord.allCases.first { $0.replaced == id }
        #expect(
          meaning == own.map { .own($0) } ?? .command(id), "\(word) at \(model.place)")
      }
    }
  }

  @Test func everyCommandThatCanBeAskedForHasAWordOfItsOwn() {
    for language in Language.allCases {
      let model = SpokenWalk(language: language).model
      for id in CommandID.allCases where id.isNamed {
        #expect(id.word(model.say) != nil, "\(id)")
      }
    }
  }
}
