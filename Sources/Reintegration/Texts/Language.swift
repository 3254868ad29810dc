/// A language of the product.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case nl, en
}
