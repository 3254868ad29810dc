/// A document that the figures come from.
package struct Document: Hashable, Sendable, Identifiable {
  /// The short name, such as `significant-2025`.
  package var id: String
  package var title: Text
  package var author: String?
  package var date: Text?
  /// The sections, tables and figures that a source may name.
  package var sections: [String]

  package init(id: String, title: Text, author: String?, date: Text?, sections: [String]) {
    self.id = id
    self.title = title
    self.author = author
    self.date = date
    self.sections = sections
  }
}

/// A statement and where it comes from.
package struct Statement: Hashable, Sendable {
  package var text: Text
  package var source: Source?

  package init(text: Text, source: Source?) {
    self.text = text
    self.source = source
  }
}

/// An erratum of the sources, or a reading of what they leave open.
package struct Erratum: Hashable, Sendable, Identifiable {
  /// The id that the program shows: `T-08`, `A-14`.
  package var id: String
  package var title: Text
  package var text: Text
  package var source: Source?

  package init(id: String, title: Text, text: Text, source: Source?) {
    self.id = id
    self.title = title
    self.text = text
    self.source = source
  }
}
