import TestSupport
import Testing

@testable import Reintegration

struct `An ordered choice` {
  @Test(arguments: [[], [1], [3], [1, 1], [2, 3], [1, 2, 3], [3, 1, 2, 2]] as [[UInt64]])
  func `has one number, and each number one choice`(ways: [UInt64]) throws {
    let choices = try #require(OrderedChoices(ways))
    var seen: Set<[[UInt64]]> = []
    for number in 0..<choices.count {
      let choice = choices.choices(of: number)
      #expect(choices.rank(of: choice) == number)
      seen.insert(choice.map { [UInt64($0.place), $0.option] })
    }
    #expect(seen.count == Int(choices.count))
    #expect(choices.count == Self.count(ways[...]))
  }

  /// Counts by trying: each thing first, in each of its ways, then all others.
  private static func count(_ ways: ArraySlice<UInt64>) -> UInt64 {
    1
      + ways.indices.reduce(0) { sum, first in
        var others = Array(ways)
        let taken = others.remove(at: first - ways.startIndex)
        return sum + taken * count(others[...])
      }
  }

  @Test func `of what there is not has no number`() throws {
    let choices = try #require(OrderedChoices([2, 3]))
    #expect(choices.rank(of: [(0, 2)]) == nil)
    #expect(choices.rank(of: [(2, 0)]) == nil)
    #expect(choices.rank(of: [(1, 0), (1, 1)]) == nil)
    #expect(choices.rank(of: [(0, 0), (1, 0), (0, 1)]) == nil)
  }

  @Test func `of too many things is not counted`() {
    #expect(OrderedChoices(Array(repeating: 3, count: 12)) != nil)
    #expect(OrderedChoices(Array(repeating: 3, count: 40)) == nil)
  }
}
