import Reintegration
import Wording

/// Going on with unsaved work of an earlier run.
extension Model {
  /// Offers unsaved work of an earlier run, one at a time.
  mutating func offerRecovery() {
    if let recovery = recoveries.first { offer(recovery) }
  }

  /// What unsaved work is called: its title, else the persona's name.
  func title(of recovery: Recovery) -> String {
    recovery.scenario.title ?? catalog.persona(recovery.scenario.persona)?.name
      ?? recovery.scenario.persona
  }

  /// Drops unsaved work from what can be taken up.
  mutating func forget(_ recovery: Recovery) {
    recoveries.removeAll { $0 == recovery }
    postponed.removeAll { $0 == recovery }
  }

  /// Asks what to do with unsaved work.
  mutating func offer(_ recovery: Recovery) {
    offeredExercises = (recoveries + [recovery]).reduce(into: [:]) { all, offered in
      all.merge(offered.exercises) { first, _ in first }
    }
    open(
      .dialog(
        Dialog(
          title: recovery.isSaved
            ? Text(nl: "Er liep nog een oefening", en: "An exercise was still on")
            : Text(nl: "Niet bewaard werk gevonden", en: "Unsaved work found"),
          text: question(about: recovery),
          answers: [
            Dialog.Answer(Text(nl: "Verder", en: "Go on"), .takeUp(recovery)),
            Dialog.Answer(Text(nl: "Later", en: "Later"), .postpone(recovery)),
            Dialog.Answer(
              recovery.isSaved
                ? Text(nl: "Stop de oefening", en: "End the exercise")
                : Text(nl: "Weggooien", en: "Throw away"),
              .discard(recovery)),
          ])))
  }

  private func question(about recovery: Recovery) -> Text {
    let title = title(of: recovery)
    let origin = recovery.original.map { " (\($0.path))" } ?? ""
    return Text { say in
      say("Van ", "From ") + say.moment(recovery.changed) + ": '\(title)'\(origin). "
        + (recovery.exercises.isEmpty || recovery.isSaved
          ? "" : say("De oefening liep nog. ", "The exercise was still on. "))
        + say("Wil je daarmee verder?", "Do you want to go on with it?")
    }
  }

  /// Goes on with unsaved work of an earlier run: it stays unsaved, and can be undone; and with the
  /// exercises that were on, where they were.
  mutating func takeUp(_ recovery: Recovery) {
    // Where it cannot be opened, it stays where it is.
    guard let work = work(of: recovery) else { return }
    // What is covered now was begun later.
    exercises.merge(recovery.exercises) { now, _ in now }
    begin(work, notice: Self.told(of: recovery))
    forget(recovery)
    recovered = recovery
  }

  private mutating func work(of recovery: Recovery) -> Work? {
    let scenario = recovery.scenario
    guard let after = evaluation(of: scenario) else { return nil }
    let file = recovery.original
    if recovery.isSaved {
      return Work(
        after, opening: file.map { Self.beginning(from: $0) } ?? Self.beginning, file: file)
    }
    guard let before = evaluation(of: Scenario(persona: scenario.persona)) else { return nil }
    var work = Work(before, opening: Self.beginning, file: file)
    let effect = ChangeEffect(from: before, to: after, about: nil)
    work.history.record(effect.moment(Text(nl: "Teruggehaald werk", en: "Recovered work")))
    return work
  }

  /// What is said of work that was taken up.
  private static func told(of recovery: Recovery) -> Text {
    let exercise =
      recovery.exercises.isEmpty
      ? Text("")
      : Text(
        nl: "De oefening gaat verder waar ze was. ", en: "The exercise goes on where it was. ")
    let rest =
      recovery.isSaved
      ? Text(
        nl: "Wat niet is onthuld, blijft afgedekt.",
        en: "What has not been revealed stays covered.")
      : Text(
        nl: "Dit werk is nog niet bewaard. Bewaar het als je het wilt houden.",
        en: "This work has not been saved yet. Save it if you want to keep it.")
    return Text(nl: exercise.nl + rest.nl, en: exercise.en + rest.en)
  }
}
