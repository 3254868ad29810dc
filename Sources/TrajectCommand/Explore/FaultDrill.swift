/// A fault on purpose, by which one sees what is kept when the program fails.
enum FaultDrill {
  /// Ends the program as a fault in it would: by a trap, with a message on standard error.
  static func trap() -> Never {
    fatalError("a fault on purpose")
  }
}
