extension Place {
  /// What says and does what belongs to the place: the only list of pages.
  package var source: any PageSource {
    switch self {
    case .start: StartPage()
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
    case .findings(let title, let findings): FindingsPage(title: title, findings: findings)
    case .load: LoadPage()
    case .tour(let step): TourPage(step: step)
    case .help: HelpPage()
    case .palette: PalettePage()
    case .history: HistoryPage()
    case .settings: SettingsPage()
    case .assumptions: AssumptionsPage()
    case .sensitivity(let measure): SensitivityPage(measure: measure)
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
    }
  }
}
