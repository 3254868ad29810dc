import Reintegration
import Wording

/// A persona file to begin with: every part that is needed, with what it is for.
enum PersonaStart {
  /// Returns the file of a persona with this id, which is valid as it is.
  ///
  /// - Throws: A wrong use, where the text is no id.
  static func text(id: String, _ say: Wording) throws(Failure) -> String {
    guard !id.isEmpty, id.utf8.allSatisfy(isPartOfID) else {
      throw .usage(
        Text(
          nl: "'\(Harmless.line(id))' is geen id: gebruik kleine letters, cijfers en streepjes",
          en: "'\(Harmless.line(id))' is no id: use lower-case letters, digits and hyphens"))
    }
    let first = id.split(separator: "-").first.map(String.init) ?? id
    // An id of digits alone would be read as a number, and is quoted.
    let isNumber = id.utf8.allSatisfy { $0 < UInt8(ascii: "a") }
    return text(
      id: isNumber ? "\"\(id)\"" : id,
      name: isNumber ? "Persona \(id)" : first.prefix(1).uppercased() + first.dropFirst(), say)
  }

  private static func isPartOfID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func text(id: String, name: String, _ say: Wording) -> String {
    say.language == .nl ? dutch(id, name) : english(id, name)
  }

  private static func dutch(_ id: String, _ name: String) -> String {
    """
    # yaml-language-server: $schema=schema.json
    # Een eigen persona. Controleren: traject validate \(id).yaml
    # Gebruiken: traject --personas . --persona \(id)
    # Voor hulp onder het typen, in een editor die dat kan: traject schema > schema.json
    # Zet er geen gegevens van een echte cliënt in.
    format: 1
    persona: \(id)
    name: \(name)
    age: 40

    # De regel op het beginscherm.
    situation: Wie is \(name), in één zin.

    # Het profiel: zo veel rijen als je wilt.
    profile:
      - label: Situatie
        text: Wat is er aan de hand, en hoe lang al?
      - label: Hulpvraag
        text: Wat wil \(name) zelf?

    # Waar het vandaan komt. 'own' betekent: van de maker van dit bestand.
    source: {document: eigen, section: "-", kind: own}

    # Wat kan vanaf welke week; staat op de tijdlijn. Weg mag ook.
    milestones:
      - week: 0
        text: Wat het eerst nodig is
        source: {document: eigen, section: "-", kind: own}

    # Wat er te kiezen is, in de volgorde van het scherm. Fasen: activation, mediation, placement.
    interventions:
      - id: training
        phase: activation
        name: Training
        summary: Wat gebeurt er, en waarvoor is het goed?
        # Van laag tot hoog; één getal mag ook. Hoogstens twee decimalen, met een punt.
        duration: {weeks: 6-12}
        # De uren in totaal; per week is het hoursPerWeek. by: client of professional.
        effort: {hours: 12-24, by: client}
        # Wat niemand weet is niet 0, maar: cost: unknown
        cost: {euros: 500-900}
        source: {document: eigen, section: "-", kind: own}

      - id: gesprekken
        phase: mediation
        name: Gesprekken
        summary: Gesprekken met werkgevers, samen met de klantmanager.
        duration: {weeks: 4-8}
        effort: {hoursPerWeek: 1-2, by: professional}
        cost: unknown
        source: {document: eigen, section: "-", kind: own}

    # Vragen om over te praten, bijvoorbeeld in een workshop. Weg mag ook.
    questions:
      - id: eerst
        text: Wat zou jij het eerst doen, en waarom?
        source: {document: eigen, section: "-", kind: own}

    """
  }

  private static func english(_ id: String, _ name: String) -> String {
    """
    # yaml-language-server: $schema=schema.json
    # A persona of your own. Check it: traject validate \(id).yaml
    # Use it: traject --personas . --persona \(id)
    # For help as you type, in an editor that can: traject schema > schema.json
    # Put no data of a real client into it.
    format: 1
    persona: \(id)
    name: \(name)
    age: 40

    # The line of the first screen.
    situation: Who is \(name), in one sentence.

    # The profile: as many rows as you like.
    profile:
      - label: Situation
        text: What is the matter, and for how long?
      - label: What is asked for
        text: What does \(name) want?

    # Where it comes from. 'own' means: of the maker of this file.
    source: {document: own, section: "-", kind: own}

    # What is possible from which week; drawn on the timeline. May be left out.
    milestones:
      - week: 0
        text: What is needed first
        source: {document: own, section: "-", kind: own}

    # What can be chosen, in the order of the screen. Phases: activation, mediation, placement.
    interventions:
      - id: training
        phase: activation
        name: Training
        summary: What happens, and what is it good for?
        # From low to high; one number will do too. Two decimals at most, with a point.
        duration: {weeks: 6-12}
        # The hours in all; per week it is hoursPerWeek. by: client or professional.
        effort: {hours: 12-24, by: client}
        # What nobody knows is not 0 but: cost: unknown
        cost: {euros: 500-900}
        source: {document: own, section: "-", kind: own}

      - id: talks
        phase: mediation
        name: Talks
        summary: Talks with employers, together with the klantmanager.
        duration: {weeks: 4-8}
        effort: {hoursPerWeek: 1-2, by: professional}
        cost: unknown
        source: {document: own, section: "-", kind: own}

    # Questions to talk about, in a workshop for instance. May be left out.
    questions:
      - id: first
        text: What would you do first, and why?
        source: {document: own, section: "-", kind: own}

    """
  }
}
