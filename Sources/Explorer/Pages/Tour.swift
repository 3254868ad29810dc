package import Reintegration

/// The first-run tour: five pages, each with a few sentences and what can be done there.
package enum Tour {
  package struct Step: Hashable, Sendable {
    package let title: Text
    package let text: Text
    /// What it is about, shown with its keys or words.
    package let deeds: [CommandID]
  }

  package static let steps: [Step] = [
    Step(
      title: Text(nl: "Welkom", en: "Welcome"),
      text: Text(
        nl: """
          Met dit programma bouw je een traject voor een van drie fictieve mensen. Je kiest \
          interventies en ziet meteen hoe lang het duurt, hoeveel uren het vraagt en wat het kost. \
          Je kunt niets stukmaken: elke keuze kun je ongedaan maken.
          """,
        en: """
          With this program you build a trajectory for one of three fictional people. You choose \
          interventions and see at once how long it takes, how many hours and what it costs. You \
          cannot break anything: every choice can be undone.
          """),
      deeds: [.undo]),
    Step(
      title: Text(nl: "Lopen door de schermen", en: "Walking through the screens"),
      text: Text(
        nl: """
          Kies een persona en open die. Daarna loop je langs de persona, de drie fasen, de tijdlijn \
          en het totaal.
          """,
        en: """
          Choose a persona and open it. Then you walk along the persona, the three phases, the \
          timeline and the totals.
          """),
      deeds: [.open, .nextPlace, .previousPlace, .back]),
    Step(
      title: Text(nl: "Kiezen", en: "Choosing"),
      text: Text(
        nl: """
          In een fase kies je wat je inzet. De totalen tellen mee, en één regel zegt wat je laatste \
          keuze deed.
          """,
        en: """
          In a phase you choose what to use. The totals count along, and one line says what your \
          last choice did.
          """),
      deeds: [.choose, .nextVariant]),
    Step(
      title: Text(nl: "Waar komt een cijfer vandaan?", en: "Where does a figure come from?"),
      text: Text(
        nl: """
          Elk cijfer kun je openen: de som, de bron en wat onbekend is. De bron geeft een laagste en \
          een hoogste schatting van hooguit zeven respondenten. Wat onbekend is, telt niet mee en \
          staat er altijd bij.
          """,
        en: """
          Every figure can be opened: the sum, the source and what is unknown. The source gives a \
          lowest and a highest estimate of at most seven respondents. What is unknown is not \
          counted, and is always named.
          """),
      deeds: [.open, .words]),
    Step(
      title: Text(nl: "Hulp", en: "Help"),
      text: Text(
        nl: """
          De hulp toont wat je op een plek kunt doen, met een lijst van alles erbij. Deze \
          rondleiding vind je daar terug.
          """,
        en: """
          The help shows what you can do in a place, and there is a list of everything. You find \
          this tour there again.
          """),
      deeds: [.help, .palette]),
  ]
}
