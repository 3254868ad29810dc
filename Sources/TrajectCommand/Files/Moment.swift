/// A moment by the system's clock: any, since a share may say 1601 where it knows none.
struct Moment: Hashable, Comparable, Sendable {
  /// The seconds since 1970, or before it.
  let seconds: Int
  let nanoseconds: Int

  static func < (left: Moment, right: Moment) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }
}
