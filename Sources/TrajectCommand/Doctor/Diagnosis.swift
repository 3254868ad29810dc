import Reintegration
import Wording

/// What was found around the program, part by part, with what the program does about it.
struct Diagnosis {
  /// How good a thing is.
  enum Verdict: Hashable {
    case good, note, wrong

    var word: Text {
      switch self {
      case .good: Text(nl: "goed", en: "good")
      case .note: Text(nl: "let op", en: "note")
      case .wrong: Text(nl: "fout", en: "wrong")
      }
    }
  }

  /// One thing that was found.
  struct Remark: Hashable {
    let verdict: Verdict
    let found: Text
    /// What the program does about it, or what the user can do.
    var remedy: Text?

    init(_ verdict: Verdict, _ found: Text, remedy: Text? = nil) {
      self.verdict = verdict
      self.found = found
      self.remedy = remedy
    }
  }

  /// Things of one kind.
  struct Part: Hashable {
    let title: Text
    let remarks: [Remark]
  }

  let parts: [Part]

  init(of found: Surroundings) {
    parts = [
      Part(title: Text(nl: "Versies", en: "Versions"), remarks: Self.versions(found)),
      Part(title: Text(nl: "Taal en tekens", en: "Language and signs"), remarks: Self.signs(found)),
      Part(title: Text(nl: "Terminal", en: "Terminal"), remarks: Self.terminal(found)),
      Part(title: Text(nl: "Toetsen", en: "Keys"), remarks: Self.keys(found)),
      Part(title: Text(nl: "Mappen", en: "Folders"), remarks: Self.folders(found)),
      Part(title: Text(nl: "Materiaal", en: "Material"), remarks: Self.material(found)),
    ]
  }

  /// The diagnosis as a page of text; first what it comes to.
  func text(_ say: Wording) -> String {
    var page = Page()
    page.say(say(summary))
    for part in parts {
      page.blank()
      page.say(say(part.title))
      for remark in part.remarks {
        page.say(say(remark.verdict.word), say(remark.found), width: 7)
        if let remedy = remark.remedy { page.say("", say(remedy), width: 7) }
      }
    }
    return page.text
  }

  private var summary: Text {
    let verdicts = parts.flatMap(\.remarks).map(\.verdict)
    let wrong = verdicts.count { $0 == .wrong }
    let notes = verdicts.count { $0 == .note }
    if wrong == 0, notes == 0 {
      return Text(nl: "Alles is in orde.", en: "Everything is in order.")
    }
    return Text(
      nl: "\(wrong) keer fout en \(notes) keer let op; bij elk staat wat het programma doet.",
      en: "\(wrong) wrong and \(notes) to note; with each stands what the program does.")
  }

  private static func versions(_ found: Surroundings) -> [Remark] {
    [
      Remark(
        .good, Text("traject \(Program.version), \(found.versions.joined(separator: ", "))"))
    ]
  }

  private static func material(_ found: Surroundings) -> [Remark] {
    var remarks = [
      Remark(
        found.personas > 0 ? .good : .wrong,
        Text(
          nl: "\(found.personas) persona's zijn te kiezen.",
          en: "\(found.personas) personas can be chosen."))
    ]
    for problem in found.personaProblems {
      remarks.append(
        Remark(
          .note, Text(nl: problem.description(in: .nl), en: problem.description(in: .en)),
          remedy: Text(
            nl: "Dit bestand doet niet mee; traject validate zegt wat er fout is.",
            en: "This file takes no part; traject validate says what is wrong.")))
    }
    return remarks
  }
}
