import Reintegration
import Wording

/// A step of what a room is told, from 0, in large letters.
struct PresentationPage: PageSource {
  let step: Int

  var kind: PlaceKind { .room }

  func page(of model: Model) -> Page {
    let say = model.say
    guard let steps = Presentation(of: model)?.steps, steps.indices.contains(step) else {
      return Page(say(Deed.present.name))
    }
    var page = steps[step].page
    page.shown = Page.Shown(
      step: step + 1, of: steps.count, isBlack: model.room.isBlack, isLight: model.room.isLight)
    return page
  }
}

extension Deed {
  static let present = Deed(
    Text(nl: "Presenteren voor de zaal", en: "Present to the room"),
    label: Text(nl: "presenteer", en: "present"), .looking,
    words: [Text(nl: "presenteer", en: "present"), Text(nl: "zaal", en: "room")],
    at: Reach.working, unless: Refusal.withoutScenario, keepsNotice: false,
    run: { model, _ in
      model.open(.presentation(model.firstStep))
      return []
    })

  static let nextStep = stepping(
    by: 1, Text(nl: "Volgende stap", en: "Next step"), label: Text(nl: "verder", en: "next"),
    words: [Text(nl: "verder", en: "onward"), Text(nl: "volgende", en: "next")],
    atEnd: Text(nl: "Dit is de laatste stap.", en: "This is the last step."))

  static let previousStep = stepping(
    by: -1, Text(nl: "Vorige stap", en: "Previous step"), label: Text(nl: "vorige", en: "previous"),
    words: [Text(nl: "terugbladeren", en: "backward"), Text(nl: "vorige", en: "previous")],
    atEnd: Text(nl: "Dit is de eerste stap.", en: "This is the first step."))

  static let restart = Deed(
    Text(nl: "Van voren af aan", en: "From the beginning"),
    label: Text(nl: "begin", en: "restart"), .moving,
    words: [Text(nl: "vooraan", en: "restart"), Text(nl: "opnieuw", en: "again")], at: Reach.room,
    run: { model, _ in
      model.show(step: 0)
      return []
    })

  static let blackout = Deed(
    Text(nl: "Zwart scherm aan en uit", en: "Black screen on and off"),
    label: Text(nl: "zwart", en: "black"), .display, words: [Text(nl: "zwart", en: "black")],
    at: Reach.room,
    run: { model, _ in
      model.room.isBlack.toggle()
      return []
    })

  static let toggleBackground = Deed(
    Text(nl: "Donkere of lichte achtergrond", en: "Dark or light background"),
    label: Text(nl: "donker/licht", en: "dark/light"), .display,
    words: [Text(nl: "achtergrond", en: "background")], at: Reach.room,
    run: { model, _ in
      model.room.isLight.toggle()
      return []
    })

  private static func stepping(
    by step: Int, _ name: Text, label: Text, words: [Text], atEnd: Text
  ) -> Deed {
    Deed(
      name, label: label, .moving, words: words, at: Reach.room,
      unless: { model, _ in
        model.room.isBlack || model.hasStep(model.presentedStep + step) ? nil : atEnd
      },
      run: { model, _ in
        // What is shown again is what was hidden.
        if !model.room.isBlack { model.show(step: model.presentedStep + step) }
        model.room.isBlack = false
        return []
      })
  }
}

extension Reach {
  /// Where a room looks on.
  static let room: @Sendable (Place) -> Bool = { $0.presentedStep != nil }
}

extension Model {
  /// The step at which the presentation begins, or goes on.
  fileprivate var firstStep: Int { hasStep(room.step) ? room.step : 0 }

  fileprivate var presentedStep: Int { place.presentedStep ?? 0 }

  fileprivate func hasStep(_ step: Int) -> Bool {
    Presentation(of: self)?.steps.indices.contains(step) == true
  }

  fileprivate mutating func show(step: Int) {
    room.step = step
    room.isBlack = false
    replace(with: .presentation(step))
  }
}
