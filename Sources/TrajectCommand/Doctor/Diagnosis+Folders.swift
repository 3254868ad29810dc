import Reintegration

/// What is to be said of folders and files.
extension Diagnosis {
  static func folders(_ found: Surroundings) -> [Remark] {
    var remarks = found.folders.map(remark)
    if let problem = found.settingsProblem {
      remarks.append(
        Remark(
          .wrong, problem,
          remedy: Text(
            nl: "Regels die niet kloppen tellen niet mee; de rest geldt.",
            en: "Lines that are wrong do not count; the rest holds.")))
    }
    return remarks
  }

  private static func remark(_ folder: Surroundings.Folder) -> Remark {
    guard let path = folder.path else {
      return Remark(
        .note,
        Text(
          nl: "\(folder.use.nl): geen plaats, want HOME is leeg.",
          en: "\(folder.use.en): no place, for HOME is empty."),
        remedy: Text(
          nl: "Het programma onthoudt niets tussen twee keer starten.",
          en: "The program remembers nothing between two starts."))
    }
    let (nl, en) = ("\(folder.use.nl): \(path)", "\(folder.use.en): \(path)")
    switch folder.access {
    case .readWrite?:
      let count = folder.count.map {
        Text(nl: " (\($0) scenario's)", en: " (scenarios: \($0))")
      }
      return Remark(.good, Text(nl: nl + (count?.nl ?? ""), en: en + (count?.en ?? "")))
    case .readOnly?:
      return Remark(
        .note, Text(nl: nl + " is alleen te lezen.", en: en + " can only be read."),
        remedy: Text(
          nl: "Bewaren lukt daar niet; kies bij bewaren een andere map, zoals ~/.",
          en: "Nothing can be saved there; choose another folder when you save, such as ~/."))
    case .closed?:
      return Remark(
        .wrong, Text(nl: nl + " is niet te lezen.", en: en + " cannot be read."),
        remedy: Text(
          nl: "Vraag de beheerder om toegang; het programma gaat zonder verder.",
          en: "Ask the administrator for access; the program goes on without."))
    case nil:
      return folder.isMadeWhenNeeded
        ? Remark(
          .good,
          Text(
            nl: nl + " is er nog niet; het programma maakt het als het nodig is.",
            en: en + " is not there yet; the program makes it when it needs it."))
        : Remark(.wrong, Text(nl: nl + " is er niet.", en: en + " is not there."))
    }
  }
}
