/// The number of an ordered choice out of some things that can each be chosen in several ways.
///
/// Choices of fewer things come first; among those of as many, the order of the things decides, and
/// then which they are and in which way. Every number below ``count`` is one choice.
struct OrderedChoices {
  private let ways: [UInt64]
  /// How many unordered choices of k things there are among those from place i on.
  private let subsets: [[UInt64]]
  /// How many ordered choices there are of 0 things, 1, 2 and so on.
  private let ordered: [UInt64]
  /// How many choices there are in all.
  let count: UInt64

  /// Counts the choices of things that can each be chosen in so many ways; nil where 64 bits do not
  /// hold the count.
  init?(_ ways: [UInt64]) {
    var subsets = [[UInt64]](repeating: [1], count: ways.count + 1)
    for place in ways.indices.reversed() {
      let later = subsets[place + 1]
      var row: [UInt64] = [1]
      for taken in 1...later.count {
        let without = taken < later.count ? later[taken] : 0
        guard let with = ways[place].times(later[taken - 1]), let all = without.plus(with) else {
          return nil
        }
        row.append(all)
      }
      subsets[place] = row
    }
    var ordered: [UInt64] = []
    var orders: UInt64 = 1
    var count: UInt64 = 0
    for (taken, subset) in subsets[0].enumerated() {
      guard let next = orders.times(UInt64(max(taken, 1))), let choices = next.times(subset),
        let sum = count.plus(choices)
      else { return nil }
      orders = next
      count = sum
      ordered.append(choices)
    }
    self.ways = ways
    self.subsets = subsets
    self.ordered = ordered
    self.count = count
  }

  /// Returns the number of a choice; nil where a thing is chosen twice or there is no such way.
  func rank(of chosen: [(place: Int, option: UInt64)]) -> UInt64? {
    let sorted = chosen.sorted { $0.place < $1.place }
    guard chosen.count < ordered.count,
      zip(sorted, sorted.dropFirst()).allSatisfy({ $0.place < $1.place }),
      sorted.allSatisfy({ ways.indices.contains($0.place) && $0.option < ways[$0.place] })
    else { return nil }
    var subset: UInt64 = 0
    var rest = sorted[...]
    for place in ways.indices {
      guard let choice = rest.first else { break }
      let later = subsets[place + 1][rest.count - 1]
      // All choices that take a thing come before those that pass it over.
      subset += (choice.place == place ? choice.option : ways[place]) * later
      if choice.place == place { rest.removeFirst() }
    }
    var order: UInt64 = 0
    var remaining = sorted.map(\.place)
    for choice in chosen {
      let index = remaining.firstIndex(of: choice.place) ?? 0
      order = order * UInt64(remaining.count) + UInt64(index)
      remaining.remove(at: index)
    }
    let fewer = ordered[..<chosen.count].reduce(0, +)
    return fewer + order * subsets[0][chosen.count] + subset
  }

  /// Returns the choice of a number below ``count``.
  func choices(of rank: UInt64) -> [(place: Int, option: UInt64)] {
    var rest = rank
    var taken = 0
    while taken < ordered.count - 1, rest >= ordered[taken] {
      rest -= ordered[taken]
      taken += 1
    }
    var subset = rest % subsets[0][taken]
    var order = rest / subsets[0][taken]
    var sorted: [(place: Int, option: UInt64)] = []
    for place in ways.indices where sorted.count < taken {
      let later = subsets[place + 1][taken - sorted.count - 1]
      let with = ways[place] * later
      if subset < with {
        sorted.append((place, subset / later))
        subset %= later
      } else {
        subset -= with
      }
    }
    let indices = sorted.indices.map { Int(order.takeDigit(of: UInt64($0 + 1))) }
    return indices.reversed().map { sorted.remove(at: $0) }
  }
}
