package import Reintegration

extension Wording {
  /// Says where something comes from in a sentence, with the title of the document.
  package func full(_ source: Source, reference: Reference?) -> String {
    let document = reference?.document(source.document).map { self($0.title) } ?? source.document
    return self("Bron: ", "Source: ") + "\(document), \(source.section) (\(name(of: source.kind)))."
  }

  /// Says an erratum: "T-08: ...".
  package func said(erratum id: String, reference: Reference?) -> String {
    guard let erratum = reference?.erratum(id) else {
      return self("Let op \(id).", "Note \(id).")
    }
    return "\(id): \(self(erratum.text))"
  }
}
