import Reintegration

extension Model {
  /// Opens the form for the reason of the choice under the cursor.
  mutating func editNote() {
    guard let (intervention, entry) = chosenUnderCursor() else { return }
    overlays.append(
      .form(
        Form(
          purpose: .note(of: intervention.id),
          title: Text(nl: "Waarom deze keuze?", en: "Why this choice?"),
          fields: [
            Form.Field(
              name: .note, label: Text(nl: "Reden", en: "Reason"),
              value: .text(TextField(entry.note ?? "")))
          ],
          explanation: intervention.name)))
  }

  mutating func commitNote(_ note: String, of id: String) {
    guard let intervention = work?.current.trajectory.steps.first(where: { $0.id == id }) else {
      return
    }
    let name = intervention.intervention.name
    edit(
      intervention.entry, of: intervention.intervention,
      as: Text(nl: "Reden bij \(name.nl)", en: "Reason for \(name.en)")
    ) { $0.note = note.nilIfEmpty }
  }
}
