package import Reintegration

extension Wording {
  package func name(of phase: Phase) -> String {
    switch phase {
    case .activation: self("Activering", "Activation")
    case .mediation: self("Bemiddeling", "Mediation")
    case .placement: self("Plaatsing", "Placement")
    }
  }

  /// The name of a phase within a sentence: "activering".
  package func nameInSentence(of phase: Phase) -> String { name(of: phase).lowercased() }

  /// The name of a phase where room is short: "Act".
  package func shortName(of phase: Phase) -> String {
    switch phase {
    case .activation: self("Act", "Act")
    case .mediation: self("Bem", "Med")
    case .placement: self("Plts", "Plc")
    }
  }

  /// Whose hours: "cliënt" or "professional".
  package func name(of worker: Worker) -> String {
    switch worker {
    case .client: self("cliënt", "client")
    case .professional: self("professional", "professional")
    }
  }

  package func name(of start: EntryStart) -> String {
    switch start {
    case .after: self("na elkaar", "in sequence")
    case .with: self("tegelijk", "at the same time")
    case .phase: self("hele fase", "whole phase")
    }
  }

  package func name(of start: PhaseStart) -> String {
    switch start {
    case .after: self("na de vorige fase", "after the phase before")
    case .with: self("tegelijk met de vorige fase", "with the phase before")
    }
  }

  package func name(of part: Part) -> String {
    switch part {
    case .duration: self("duur", "duration")
    case .hours: self("uren", "hours")
    case .cost: self("kosten", "cost")
    }
  }

  /// Names a figure that is guessed or was found: "Gesprekken, intensief: uren".
  package func name(of figure: FigureID, of persona: Persona) -> String {
    let intervention = persona.intervention(figure.intervention)
    let name = intervention.map { self($0.name) } ?? figure.intervention
    let variant = figure.variant.map { id in
      ", " + (intervention?.variant(id).map { self($0.name) } ?? id)
    }
    return "\(name)\(variant ?? ""): \(self.name(of: figure.part))"
  }

  package func name(of kind: Source.Kind) -> String {
    switch kind {
    case .given: self("gegeven aan de respondenten", "told to the respondents")
    case .finding: self("bevinding", "finding")
    case .policy: self("beleidsstuk", "policy document")
    case .interpretation: self("duiding van de onderzoekers", "the researchers' interpretation")
    case .derived: self("onze berekening", "our arithmetic")
    case .reading: self("onze lezing", "our reading")
    case .own: self("eigen opgave", "own statement")
    }
  }

  package func name(of strategy: Strategy) -> String {
    switch strategy {
    case .stabiliseFirst: self("eerst stabiliseren", "stabilise first")
    case .activateFirst: self("direct activeren", "activate first")
    }
  }

  /// The word for a mark: "bijna", "doorgaans".
  package func name(of mark: Mark) -> String {
    switch mark {
    case .almost: self("bijna", "almost")
    case .over: self("ruim", "over")
    case .about: self("ongeveer", "about")
    case .usual: self("doorgaans", "usually")
    case .shared: self("gedeelde bandbreedte", "shared range")
    case .partlyUnknown: self("deels onbekend", "partly unknown")
    case .indicative: self("indicatief", "indicative")
    case .derived: self("berekend", "calculated")
    }
  }

  /// What a mark means, in a sentence.
  package func meaning(of mark: Mark) -> String {
    switch mark {
    case .almost:
      self("Het hoogste cijfer ligt net iets lager.", "The highest figure is just a little lower.")
    case .over:
      self("Het hoogste cijfer ligt net iets hoger.", "The highest figure is just a little higher.")
    case .about: self("De bron zegt 'ongeveer'.", "The source says 'about'.")
    case .usual:
      self(
        "De bron zegt 'doorgaans' of 'meestal': het komt ook lager en hoger voor.",
        "The source says 'usually': lower and higher values exist.")
    case .shared:
      self(
        "Eén bandbreedte voor meer interventies samen; per interventie is er geen cijfer.",
        "One range for several interventions; there is no figure for each.")
    case .partlyUnknown:
      self(
        "Een deel van de respondenten wist dit niet.",
        "Some of the respondents did not know this.")
    case .indicative:
      self(
        "De bron noemt dit een indicatie of grove inschatting.",
        "The source calls this an indication or a rough estimate.")
    case .derived:
      self(
        "Onze rekensom met cijfers uit de bron.", "Our sum with figures from the source.")
    }
  }

  /// A few words for why a figure is unknown; only of a source's figure one can say "reported".
  package func name(of reason: UnknownReason, by maker: Maker = .source) -> String {
    switch reason {
    case .notReported:
      switch maker {
      case .source: self("niet gerapporteerd", "not reported")
      case .ownPersona: self("niet opgegeven", "not stated")
      case .ownIntervention: self("niet ingevuld", "not filled in")
      }
    case .unknownToRespondents:
      self("maar beperkt in te schatten", "hard to estimate")
    case .integralBudget: self("één totaalbudget", "one overall budget")
    case .otherDepartment: self("andere afdeling", "other department")
    case .beyondHorizon: self("na twee jaar", "beyond two years")
    case .outOfScope: self("niet onderzocht", "not studied")
    }
  }

  /// Why a figure is unknown, in a sentence.
  package func meaning(of reason: UnknownReason, by maker: Maker = .source) -> String {
    switch reason {
    case .notReported:
      switch maker {
      case .source:
        self("De bron noemt hier geen cijfer voor.", "The source states no figure for this.")
      case .ownPersona:
        self(
          "Het bestand van deze persona noemt hier geen cijfer voor.",
          "The file of this persona states no figure for this.")
      case .ownIntervention:
        self(
          "Bij deze eigen interventie is hier niets ingevuld.",
          "For this own intervention nothing is filled in here.")
      }
    case .unknownToRespondents:
      self(
        "De respondenten konden dit maar beperkt inschatten.",
        "The respondents could estimate this only to a limited extent.")
    case .integralBudget:
      self(
        "Doorgaans is één totaalbudget afgesproken; een eigen prijs is er niet uit te halen.",
        "Usually one overall budget is agreed; no price of its own can be taken from it.")
    case .otherDepartment:
      self(
        "Een andere afdeling voert dit uit; de respondenten zien er weinig van.",
        "Another department runs this; the respondents see little of it.")
    case .beyondHorizon:
      self(
        "Dit valt buiten de twee jaar waar naar is gevraagd.",
        "This lies beyond the two years that were asked about.")
    case .outOfScope:
      self("Dit onderdeel is niet onderzocht.", "This part was not studied.")
    }
  }

  /// What it would take to know a figure that is unknown.
  package func remedy(for reason: UnknownReason) -> String {
    switch reason {
    case .notReported, .unknownToRespondents:
      self(
        "Vraag het na bij de uitvoerder of in je eigen facturen en vul het in als eigen cijfer.",
        "Ask the provider or look in your own invoices, and fill it in as your own figure.")
    case .integralBudget:
      self(
        "Vraag het sociaal ontwikkelbedrijf naar uren en kosten per plaatsing.",
        "Ask the municipal work-development company for hours and cost per placement.")
    case .otherDepartment:
      self("Vraag het na bij de afdeling inburgering.", "Ask the civic integration department.")
    case .beyondHorizon, .outOfScope:
      self(
        "Dit vraagt nieuw onderzoek of cijfers van je eigen gemeente.",
        "This needs new research, or your own municipality's figures.")
    }
  }

  /// Says where something comes from: "8.2.1, bevinding".
  package func said(_ source: Source) -> String {
    "\(source.document) \(section(of: source)), \(name(of: source.kind))"
  }

  package func name(of verdict: Budget.Verdict) -> String {
    switch verdict {
    case .over: self("ligt erboven", "is above it")
    case .depends: self("hangt af van hoe het uitvalt", "depends on how it turns out")
    case .within: self("past erbinnen", "is within it")
    case .withinKnown:
      self("het bekende deel past erbinnen", "the known part is within it")
    }
  }

  /// Says in a sentence how the total lies beside the budget.
  package func sentence(of verdict: Budget.Verdict) -> String {
    switch verdict {
    case .over: self("Het totaal ligt erboven.", "The total is above it.")
    case .depends:
      self("Of het past, hangt af van hoe het uitvalt.", "Whether it fits depends on the outcome.")
    case .within: self("Het totaal past erbinnen.", "The total is within it.")
    case .withinKnown:
      self(
        "Het bekende deel van het totaal past erbinnen; er is ook iets onbekend.",
        "The known part of the total is within it; something is unknown too.")
    }
  }

  package func name(of verdict: MeasureDifference.Verdict) -> String {
    switch verdict {
    case .lower: self("lager", "lower")
    case .higher: self("hoger", "higher")
    case .same: self("gelijk", "the same")
    case .overlap: self("de bron laat geen uitspraak toe", "the source allows no verdict")
    case .notComparable: self("niet te vergelijken", "not comparable")
    }
  }
}
