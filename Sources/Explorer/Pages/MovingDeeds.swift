import Reintegration

/// Going about: between places, into what a row leads to, and back.
extension Deed {
  static let open = Deed(
    Text(nl: "Openen: uitleg bij de regel", en: "Open: explain the line"),
    label: Text(nl: "uitleg", en: "explain"), .moving,
    words: [Text(nl: "open", en: "open"), Text(nl: "uitleg", en: "explain")],
    at: { $0.kind != .form },
    unless: { model, command in
      model.opening(command) == nil
        ? Text(nl: "Hier valt niets te openen.", en: "There is nothing to open here.") : nil
    },
    run: { model, command in
      guard let opens = model.opening(command) else { return [] }
      if model.place.source.runsBelow { model.uncover() }
      return model.run(opens)
    })

  static let take = Deed(
    Text(nl: "Neem deze regel", en: "Take this line"), .moving, at: Reach.anywhere,
    unless: { model, command in
      model.opening(command)?.id == .take
        ? nil : Text(nl: "Hier valt niets te kiezen.", en: "There is nothing to choose here.")
    },
    run: { model, command in
      guard let row = command.row else { return [] }
      return model.place.source.take(row, in: &model)
    })

  static let show = Deed(
    Text(nl: "Tonen", en: "Show"), .moving, at: Reach.anywhere,
    run: { model, command in
      if let place = command.place { model.open(place) }
      return []
    })

  static let back = Deed(
    Text(nl: "Terug", en: "Back"), label: Text(nl: "terug", en: "back"), .moving,
    words: [Text(nl: "terug", en: "back")], at: Reach.anywhere,
    unless: { model, _ in
      model.place.isHome && model.visit.filter.isEmpty && !model.visit.isFiltering
        ? Text(nl: "Dit is het begin.", en: "This is the start.") : nil
    },
    run: { model, _ in
      model.goBack()
    })

  static let quit = Deed(
    Text(nl: "Stoppen", en: "Quit"), label: Text(nl: "stop", en: "quit"), .moving,
    words: [Text(nl: "stop", en: "quit"), Text(nl: "einde", en: "exit")],
    at: Reach.anywhere,
    run: { model, _ in
      guard model.visits.contains(where: \.isTouched) else { return model.leave(.quit) }
      while !model.visit.isTouched { model.close() }
      model.leaveForm()
      return []
    })

  static let previousPlace = stepping(
    by: -1, Text(nl: "Vorig scherm", en: "Previous screen"),
    words: [Text(nl: "vorige", en: "previous")],
    atEnd: Text(nl: "Dit is het eerste scherm.", en: "This is the first screen."))
  static let nextPlace = stepping(
    by: 1, Text(nl: "Volgend scherm", en: "Next screen"),
    words: [Text(nl: "volgende", en: "next")],
    atEnd: Text(nl: "Dit is het laatste scherm.", en: "This is the last screen."))

  static let goPersona = going(
    to: .persona, Text(nl: "Naar de persona", en: "Go to the persona"), Text("persona"))
  static let goActivation = going(
    to: .phase(.activation), Text(nl: "Naar activering", en: "Go to activation"),
    Text(nl: "activering", en: "activation"))
  static let goMediation = going(
    to: .phase(.mediation), Text(nl: "Naar bemiddeling", en: "Go to mediation"),
    Text(nl: "bemiddeling", en: "mediation"))
  static let goPlacement = going(
    to: .phase(.placement), Text(nl: "Naar plaatsing", en: "Go to placement"),
    Text(nl: "plaatsing", en: "placement"))
  static let goTimeline = going(
    to: .timeline, Text(nl: "Naar de tijdlijn", en: "Go to the timeline"),
    Text(nl: "tijdlijn", en: "timeline"))
  static let goTotals = going(
    to: .totals, Text(nl: "Naar het totaal", en: "Go to the totals"),
    Text(nl: "overzicht", en: "overview"))

  static let goStart = Deed(
    Text(nl: "Naar het startscherm", en: "Go to the start screen"), .moving,
    words: [Text(nl: "begin", en: "start")], at: Reach.walk,
    run: { model, _ in
      model.goToStart()
      return []
    })

  static let summary = Deed(
    Text(nl: "Naar de totalen en terug", en: "To the totals and back"),
    label: Text(nl: "totalen", en: "totals"), .moving,
    words: [Text(nl: "totaal", en: "total")], at: Reach.walk,
    unless: { model, _ in
      model.page.saysTotals
        ? Text(nl: "De totalen staan hier al.", en: "The totals are here already.") : nil
    },
    run: { model, _ in
      if model.place == .summary { model.close() } else { model.open(.summary) }
      return []
    })

  static let filter = Deed(
    Text(nl: "Zoeken in de lijst", en: "Search the list"), label: Text(nl: "zoek", en: "search"),
    .looking, words: [Text(nl: "zoek", en: "search"), Text("filter")],
    at: { Reach.reading($0) && $0 != .summary },
    unless: { model, _ in
      model.page.selectableRows.isEmpty && model.visit.filter.isEmpty
        ? Text(nl: "Hier valt niets te zoeken.", en: "There is nothing to search here.") : nil
    },
    run: { model, _ in
      model.visit.isFiltering = true
      return []
    })

  static let previousValue = adjusting(
    by: -1, Text(nl: "Vorige waarde", en: "Previous value"),
    words: [Text(nl: "minder", en: "less")])
  static let nextValue = adjusting(
    by: 1, Text(nl: "Volgende waarde", en: "Next value"),
    words: [Text(nl: "meer", en: "more")])

  private static func going(to place: Place, _ name: Text, _ word: Text) -> Deed {
    Deed(
      name, .moving, words: [word], at: { Reach.walk($0) || $0.kind == .pane },
      unless: Refusal.withoutScenario,
      run: { model, _ in
        model.go(to: place)
        return []
      })
  }

  private static func stepping(
    by step: Int, _ name: Text, words: [Text], atEnd: Text
  ) -> Deed {
    Deed(
      name, label: Text(nl: "scherm", en: "screen"), .moving, words: words,
      at: \.isOfWalk,
      unless: { model, _ in model.neighbour(by: step) == nil ? atEnd : nil },
      run: { model, _ in
        if let place = model.neighbour(by: step) { model.go(to: place) }
        return []
      })
  }

  private static func adjusting(by step: Int, _ name: Text, words: [Text]) -> Deed {
    Deed(
      name, label: Text(nl: "verander", en: "change"), .choosing, words: words,
      at: { $0.kind == .pane || $0.kind == .form },
      unless: { model, command in
        guard let row = command.row, model.page.row(row)?.isAdjustable == true else {
          return Text(nl: "Hier valt niets te kiezen.", en: "There is nothing to choose here.")
        }
        return model.place.source.refusal(adjusting: row, by: step, in: model)
      },
      run: { model, command in
        guard let row = command.row else { return [] }
        if model.place.kind == .form {
          model.change(field: model.focusedField) { value in
            guard case .choice(let options, let index) = value, !options.isEmpty else { return }
            value = .choice(options, (index + step + options.count) % options.count)
          }
          return []
        }
        return model.place.source.adjust(row, by: step, in: &model)
      })
  }
}

extension Model {
  /// What a row leads to, where that is possible now.
  fileprivate func opening(_ command: Command) -> Command? {
    (command.row ?? visit.row).flatMap { page.row($0) }?.opens
  }

  /// The screen so many further along the walk.
  fileprivate func neighbour(by step: Int) -> Place? {
    guard let index = Place.walk.firstIndex(of: screen) else { return nil }
    return Place.walk.indices.contains(index + step) ? Place.walk[index + step] : nil
  }

  /// Goes back one step: out of the search, the pane, the form or the screen.
  fileprivate mutating func goBack() -> [Effect] {
    if (visit.isFiltering || !visit.filter.isEmpty) && !page.searchesAtOnce {
      visit.filter = ""
      visit.isFiltering = false
      return []
    }
    switch place.kind {
    case .screen: goToStart()
    case .form: leaveForm()
    case .room:
      room.isBlack = false
      close()
    case .dialog: return answerCancel()
    case .summary, .pane: return leavePane()
    }
    return []
  }

  /// Leaves a question as if it had not been asked.
  private mutating func answerCancel() -> [Effect] {
    close()
    return []
  }

  private mutating func leavePane() -> [Effect] {
    let isTour = if case .tour = place { true } else { false }
    close()
    return isTour ? noteTourSeen() : []
  }
}
