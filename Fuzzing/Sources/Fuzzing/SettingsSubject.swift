import Reintegration

/// The settings file: what is set in it is read again, and nothing else of it is lost.
enum SettingsSubject {
  static func take(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return }
    let (preferences, problems) = PreferencesText.read(text)
    let lines = text.unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 1
    for problem in problems { precondition((1...lines).contains(problem.line)) }
    var changed = preferences
    changed.language = preferences.language == .nl ? .en : .nl
    changed.mouse.toggle()
    let updated = PreferencesText.updated(text, changed)
    precondition(PreferencesText.read(updated).preferences == changed, updated)
    precondition(PreferencesText.updated(updated, changed) == updated, "it changes what is right")
  }
}
