package import Reintegration
package import Wording

/// Where one can be: a screen of the walk, or something that lies over it.
///
/// The only list of pages: what each says and does is in one file under `Pages/`, and ``source`` joins
/// the two. Rows, commands and places to click hold places by the hundred, so what is long lies apart.
package enum Place: Hashable, Sendable {
  // Screens
  case start
  /// The routes of the groups in a room.
  case board
  /// What who presents sees, beside what the room sees.
  case trainer
  case persona
  case phase(Phase)
  case timeline
  case totals
  // The totals that every screen shows
  case summary
  // To read
  case explanation(Topic)
  /// The words of the glossary with these ids; all of them where there are none.
  case words([String])
  case purchases
  case discussion(Phase?)
  /// What the group wrote beside its choices.
  case group
  /// The open route as a few signs to read aloud.
  case code
  indirect case findings(Text, [Finding])
  case load
  /// The figures that are guessed before they are seen.
  case exercise
  /// What was guessed of one of them.
  case guesses(FigureID)
  /// What was guessed of all, and the points.
  case guessResults
  case tour(Int)
  /// A step of what a room is told, from 0.
  case presentation(Int)
  // To choose from
  case help
  case palette
  case history
  case settings
  case assumptions
  case sensitivity(Measure)
  case comparison
  case actuals
  case files
  indirect case dialog(Dialog)
  // To fill in
  case ownFigures(of: String)
  indirect case ownIntervention(in: Phase, replacing: String?)
  case reason(of: String)
  /// The answer to a question, by its id.
  case answer(to: String)
  case assumption(Assumption.ID)
  case details
  case notes
  indirect case saving(then: Leaving?, suggesting: String?)
  case opening(suggesting: String?)
  indirect case enteringCode(CodeForm.Typed?)
  case copying
  case actual(FigureID)
  /// The guess of somebody in a round; nil for somebody who has not guessed before.
  indirect case guess(FigureID, round: Int, by: Guesser?)
  case renaming(String)

  /// The screens of one scenario, in the order in which they are gone through.
  package static let walk: [Place] = [
    .persona, .phase(.activation), .phase(.mediation), .phase(.placement), .timeline, .totals,
  ]

  /// Whether it is one of the ``walk``.
  var isOfWalk: Bool {
    switch self {
    case .persona, .phase, .timeline, .totals: true
    default: false
    }
  }

  /// Whether one begins there and comes back there: no scenario is in view.
  package var isHome: Bool { self == .start || self == .board || self == .trainer }

  /// Whether figures are guessed and revealed there.
  package var isExercise: Bool {
    switch self {
    case .exercise, .guesses: true
    default: false
    }
  }

  /// The phase that a screen is about.
  package var phase: Phase? {
    if case .phase(let phase) = self { phase } else { nil }
  }
}

extension Place {
  /// What says and does what belongs to the place.
  package var source: any PageSource {
    switch self {
    case .start: StartPage()
    case .board: BoardPage()
    case .trainer: TrainerPage()
    case .persona: PersonaPage()
    case .phase(let phase): PhasePage(phase: phase)
    case .timeline: TimelinePage()
    case .totals: TotalsPage()
    case .summary: SummaryPage()
    case .explanation(let topic): ExplanationPage(topic: topic)
    case .words(let ids): WordsPage(ids: ids)
    case .purchases: PurchasesPage()
    case .discussion(let phase): DiscussionPage(phase: phase)
    case .group: GroupPage()
    case .code: CodePage()
    case .findings(let title, let findings): FindingsPage(title: title, findings: findings)
    case .load: LoadPage()
    case .exercise: ExercisePage()
    case .guesses(let figure): GuessesPage(figure: figure)
    case .guessResults: GuessResultsPage()
    case .tour(let step): TourPage(step: step)
    case .presentation(let step): PresentationPage(step: step)
    case .help: HelpPage()
    case .palette: PalettePage()
    case .history: HistoryPage()
    case .settings: SettingsPage()
    case .assumptions: AssumptionsPage()
    case .sensitivity(let measure): SensitivityPage(measure: measure)
    case .comparison: ComparisonPage()
    case .actuals: ActualsPage()
    case .files: FilesPage()
    case .dialog(let dialog): DialogPage(dialog: dialog)
    case .ownFigures(let id): OwnFiguresForm(id: id)
    case .ownIntervention(let phase, let id): OwnInterventionForm(phase: phase, replaced: id)
    case .reason(let id): ReasonForm(id: id)
    case .answer(let question): AnswerForm(question: question)
    case .assumption(let id): AssumptionForm(id: id)
    case .details: DetailsForm()
    case .notes: NotesForm()
    case .saving(let leaving, let path): SavingForm(leaving: leaving, suggestion: path)
    case .opening(let path): OpeningForm(suggestion: path)
    case .enteringCode(let typed): CodeForm(typed: typed)
    case .copying: CopyForm()
    case .actual(let figure): ActualForm(figure: figure)
    case .guess(let figure, let round, let guesser):
      GuessForm(figure: figure, round: round, guesser: guesser)
    case .renaming(let path): RenamingForm(path: path)
    }
  }
}

/// How a place stands to the screen: what lies over what, and where what is typed goes.
package enum PlaceKind: Hashable, Sendable {
  /// A screen of the walk, or the start.
  case screen
  /// The totals below a screen.
  case summary
  /// Something to read or to choose from, over a screen.
  case pane
  /// A question with a few answers: what to do with unsaved work, whether to replace a file.
  case dialog
  /// Fields to fill in.
  case form
  /// What a room looks at, in large letters; it fills the screen.
  case room
}

/// A figure whose derivation, or a fact whose source, can be shown.
package enum Topic: Hashable, Sendable {
  /// All that the whole comes to.
  case totals
  case total(TotalsItem)
  /// A figure of the totals of a route that is set aside, by its number from 0.
  case aside(Int, TotalsItem)
  case peakLoad
  case support
  case budget
  case grandTotal
  case phase(Phase)
  case intervention(String)
  case milestone(Int)
  case context(Int)
  case profile
  case question(Int)
  case phaseRule(Phase)
  case warning(Int)
}

/// A figure of the totals that are on every screen.
package enum TotalsItem: Hashable, Sendable, CaseIterable {
  case measure(Measure)
  /// How many figures are unknown.
  case unknown

  /// In the order in which they stand there.
  package static let allCases: [TotalsItem] = [
    .measure(.elapsed), .measure(.active), .measure(.waiting), .unknown, .measure(.clientHours),
    .measure(.professionalHours), .measure(.cost),
  ]
}
