/// A word that is explained, in two sentences ("woordenlijst").
package struct GlossaryEntry: Hashable, Sendable, Identifiable {
  package var id: String
  package var term: Text
  package var text: Text
  package var source: Source

  package init(id: String, term: Text, text: Text, source: Source) {
    self.id = id
    self.term = term
    self.text = text
    self.source = source
  }
}
