import Reintegration

extension Model {
  /// Begins to follow what a room is shown.
  mutating func follow(_ length: Trainer.Length) {
    trainer = Trainer(length: length)
    goToStart()
  }

  /// Takes what is presented now, and the scenario where that changed; one stays where one is.
  mutating func take(_ reading: Trainer.Reading) {
    trainer?.presented = reading.presented
    trainer?.setTime(reading.elapsed)
    guard let scenario = reading.scenario, scenario != work?.scenario,
      let evaluation = evaluation(of: scenario)
    else { return }
    work = Work(evaluation, opening: Self.beginning(from: reading.file), file: reading.file)
  }
}
