package import Reintegration

/// Something that a user can do, by name: what keys are bound to and the palette lists.
package enum Command: String, CaseIterable, Hashable, Sendable {
  // Moving
  case up, down, pageUp, pageDown, first, last
  case previousPlace, nextPlace
  case goPersona, goActivation, goMediation, goPlacement, goTimeline, goTotals, goStart
  case otherPane
  case open, back, quit
  // Choosing
  case choose, nextVariant, countUp, countDown, moveEarlier, moveLater, nextStart, relapse
  // What if
  case ownFigures, newOwn, removeOwn, note, fixLow, fixHigh, fixSource
  case assumptions, toggleOutliers
  // Looking
  case questions, sensitivity, load, purchases, history, toggleVerdict
  // Changing
  case undo, redo
  // Files
  case save, saveAs, openFile, details, notes, newScenario
  // Help
  case help, palette, filter, tour
  // Settings
  case settings, toggleLanguage, toggleGlyphs, toggleColor, toggleMouse, suspend
  // Forms, questions and panes
  case accept, cancel, nextField, previousField, choiceLeft, choiceRight

  /// The name in the palette and the help.
  package var name: Text {
    switch self {
    case .up: Text(nl: "Omhoog", en: "Up")
    case .down: Text(nl: "Omlaag", en: "Down")
    case .pageUp: Text(nl: "Bladzijde omhoog", en: "Page up")
    case .pageDown: Text(nl: "Bladzijde omlaag", en: "Page down")
    case .first: Text(nl: "Naar het begin", en: "To the start")
    case .last: Text(nl: "Naar het einde", en: "To the end")
    case .previousPlace: Text(nl: "Vorig scherm", en: "Previous screen")
    case .nextPlace: Text(nl: "Volgend scherm", en: "Next screen")
    case .goPersona: Text(nl: "Naar de persona", en: "Go to the persona")
    case .goActivation: Text(nl: "Naar activering", en: "Go to activation")
    case .goMediation: Text(nl: "Naar bemiddeling", en: "Go to mediation")
    case .goPlacement: Text(nl: "Naar plaatsing", en: "Go to placement")
    case .goTimeline: Text(nl: "Naar de tijdlijn", en: "Go to the timeline")
    case .goTotals: Text(nl: "Naar het totaal", en: "Go to the totals")
    case .goStart: Text(nl: "Naar het startscherm", en: "Go to the start screen")
    case .otherPane: Text(nl: "Naar de totalen en terug", en: "To the totals and back")
    case .open: Text(nl: "Openen: uitleg bij de regel", en: "Open: explain the line")
    case .back: Text(nl: "Terug", en: "Back")
    case .quit: Text(nl: "Stoppen", en: "Quit")
    case .choose: Text(nl: "Kiezen of de keuze weghalen", en: "Choose, or take the choice away")
    case .nextVariant: Text(nl: "Volgende variant", en: "Next variant")
    case .countUp: Text(nl: "Een keer vaker", en: "One time more")
    case .countDown: Text(nl: "Een keer minder", en: "One time less")
    case .moveEarlier: Text(nl: "Eerder in de volgorde", en: "Earlier in the order")
    case .moveLater: Text(nl: "Later in de volgorde", en: "Later in the order")
    case .nextStart:
      Text(
        nl: "Start: na elkaar, tegelijk, hele fase",
        en: "Start: in sequence, at the same time, whole phase")
    case .relapse:
      Text(nl: "Terugval: de fase nog een keer", en: "Relapse: the phase once more")
    case .ownFigures: Text(nl: "Eigen cijfers invullen", en: "Fill in own figures")
    case .newOwn: Text(nl: "Eigen interventie toevoegen", en: "Add an own intervention")
    case .removeOwn: Text(nl: "Eigen interventie weghalen", en: "Remove an own intervention")
    case .note: Text(nl: "Waarom deze keuze?", en: "Why this choice?")
    case .fixLow: Text(nl: "Zet vast op de lage kant", en: "Fix at the low end")
    case .fixHigh: Text(nl: "Zet vast op de hoge kant", en: "Fix at the high end")
    case .fixSource: Text(nl: "Terug naar de band van de bron", en: "Back to the source's band")
    case .assumptions: Text(nl: "Aannames", en: "Assumptions")
    case .toggleOutliers: Text(nl: "Uitschieters aan of uit", en: "Outliers on or off")
    case .questions: Text(nl: "Vragen voor het gesprek", en: "Questions for discussion")
    case .sensitivity: Text(nl: "Waar zit de onzekerheid?", en: "Where is the uncertainty?")
    case .load: Text(nl: "Belasting per week", en: "Load per week")
    case .purchases: Text(nl: "Wat koopt een jaarbudget?", en: "What does a year's budget buy?")
    case .history: Text(nl: "Geschiedenis", en: "History")
    case .toggleVerdict:
      Text(nl: "Oordeel over het budget tonen of niet", en: "Show the budget's verdict or not")
    case .undo: Text(nl: "Ongedaan maken", en: "Undo")
    case .redo: Text(nl: "Opnieuw doen", en: "Redo")
    case .save: Text(nl: "Bewaren", en: "Save")
    case .saveAs: Text(nl: "Bewaren onder een andere naam", en: "Save under another name")
    case .openFile: Text(nl: "Bestand openen", en: "Open a file")
    case .details: Text(nl: "Titel en groep", en: "Title and group")
    case .notes: Text(nl: "Notities bij het scenario", en: "Notes on the scenario")
    case .newScenario: Text(nl: "Opnieuw beginnen", en: "Start afresh")
    case .help: Text(nl: "Hulp", en: "Help")
    case .palette: Text(nl: "Alles wat je kunt doen", en: "Everything you can do")
    case .filter: Text(nl: "Zoeken in de lijst", en: "Search the list")
    case .tour: Text(nl: "Rondleiding", en: "Tour")
    case .settings: Text(nl: "Instellingen", en: "Settings")
    case .toggleLanguage: Text(nl: "In English", en: "In het Nederlands")
    case .toggleGlyphs:
      Text(nl: "Eenvoudige tekens aan of uit", en: "Plain characters on or off")
    case .toggleColor: Text(nl: "Kleur aan of uit", en: "Colour on or off")
    case .toggleMouse: Text(nl: "Muis aan of uit", en: "Mouse on or off")
    case .suspend: Text(nl: "Even naar de opdrachtregel", en: "To the shell for a moment")
    case .accept: Text(nl: "Klaar", en: "Done")
    case .cancel: Text(nl: "Annuleren", en: "Cancel")
    case .nextField: Text(nl: "Volgende veld", en: "Next field")
    case .previousField: Text(nl: "Vorige veld", en: "Previous field")
    case .choiceLeft: Text(nl: "Vorige keuze", en: "Previous choice")
    case .choiceRight: Text(nl: "Volgende keuze", en: "Next choice")
    }
  }

  /// Whether the palette lists it: moving and editing have their keys and no need of a name.
  package var isNamed: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .first, .last, .open, .back, .otherPane, .previousPlace,
      .nextPlace, .accept, .cancel, .nextField, .previousField, .choiceLeft, .choiceRight,
      .palette:
      false
    default: true
    }
  }
}
