import Reintegration

/// A value to write as JSON: objects keep the order of their keys, numbers their exact digits.
enum JSONValue: Sendable {
  case object([(key: String, value: JSONValue)])
  case array([JSONValue])
  case string(String)
  /// Digits as they are to be written.
  case number(String)
  case figure(Amount)
  /// An object of the two ends, of which there are more than of anything else.
  case ends(Band)
  case bool(Bool)
  case null

  static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
  static func int(_ number: Int) -> JSONValue { .number(String(number)) }
  static func amount(_ amount: Amount?) -> JSONValue { amount.map { .figure($0) } ?? .null }

  static func strings(_ texts: some Sequence<String>) -> JSONValue {
    .array(texts.map { .string($0) })
  }

  static func band(_ band: Band?) -> JSONValue { band.map { .ends($0) } ?? .null }

  /// The value with members added at its end; only an object can take them.
  func adding(_ members: [(key: String, value: JSONValue)]) -> JSONValue {
    guard case .object(let own) = self else { return self }
    return .object(own + members)
  }
}
