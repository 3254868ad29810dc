/// A refusal of the system's, by its number.
struct SystemError: Error, Hashable, Sendable {
  let code: Int32
}
