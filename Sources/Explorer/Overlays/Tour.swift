package import Reintegration

/// The first-run tour: five steps, each a title and a few sentences.
package enum Tour {
  package struct Step: Hashable, Sendable {
    package let title: Text
    package let text: Text
  }

  package static let steps: [Step] = [
    Step(
      title: Text(nl: "Welkom", en: "Welcome"),
      text: Text(
        nl: """
          Met dit programma bouw je een traject voor een van drie fictieve mensen. Je kiest \
          interventies en ziet meteen hoe lang het duurt, hoeveel uren het kost en wat het kost.
          Je kunt niets stukmaken: met de toets u maak je een keuze ongedaan.
          """,
        en: """
          With this program you build a trajectory for one of three fictional people. You choose \
          interventions and see at once how long it takes, how many hours and what it costs.
          You cannot break anything: the u key undoes a choice.
          """)),
    Step(
      title: Text(nl: "Lopen door de schermen", en: "Walking through the screens"),
      text: Text(
        nl: """
          Kies een persona met de pijltjes en enter. Daarna ga je met de pijltjes naar links en \
          rechts langs de persona, de drie fasen, de tijdlijn en het totaal.
          """,
        en: """
          Choose a persona with the arrow keys and enter. Then the left and right arrows take you \
          along the persona, the three phases, the timeline and the totals.
          """)),
    Step(
      title: Text(nl: "Kiezen", en: "Choosing"),
      text: Text(
        nl: """
          In een fase kies je met de spatiebalk. Onderaan tellen de totalen mee, en de regel \
          eronder zegt wat je laatste keuze deed.
          """,
        en: """
          In a phase the space bar chooses. The totals at the bottom count along, and the line \
          below them says what your last choice did.
          """)),
    Step(
      title: Text(nl: "Waar komt een cijfer vandaan?", en: "Where does a figure come from?"),
      text: Text(
        nl: """
          Enter opent elk cijfer: de som, de bron en wat onbekend is. De bron geeft een laagste en \
          een hoogste schatting van hooguit zeven respondenten. Wat onbekend is, telt niet mee en staat er \
          altijd bij.
          """,
        en: """
          Enter opens every figure: the sum, the source and what is unknown. The source gives a \
          lowest and a highest estimate of at most seven respondents. What is unknown is not \
          counted, and is always named.
          """)),
    Step(
      title: Text(nl: "Hulp", en: "Help"),
      text: Text(
        nl: """
          De onderste regel toont welke toetsen hier werken. ? toont ze allemaal en : alles wat je \
          kunt doen. Deze rondleiding vind je daar terug.
          """,
        en: """
          The bottom line shows which keys work here. ? shows all of them and : everything you can \
          do. You find this tour there again.
          """)),
  ]
}
