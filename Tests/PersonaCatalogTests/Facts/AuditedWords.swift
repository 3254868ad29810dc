/// Words that a sentence of the material owes to its source: without them it would say more.
struct AuditedWords: CustomStringConvertible {
  let persona: String
  let place: String
  /// The sections that say it.
  let section: String
  let nl: String
  let en: String

  var description: String { "\(persona): \(place)" }

  static let all = vincent + mia + samir

  private static let vincent = [
    AuditedWords(
      persona: "vincent", place: "milestone 0 note", section: "tabel 9",
      nl: "'binnen een half jaar'", en: "'within half a year'"),
    AuditedWords(
      persona: "vincent", place: "mentale-training hours", section: "8.2.1",
      nl: "niet wiens uren dit zijn", en: "not say whose hours these are"),
    AuditedWords(
      persona: "vincent", place: "doorverwijzing summary", section: "8.2.1",
      nl: "duur en intensiteit maar beperkt inschatten. Over de kosten zegt de bron niets",
      en: "length and intensity only to a limited extent. Of the cost the source says nothing"),
    AuditedWords(
      persona: "vincent", place: "fittraject summary", section: "8.2.1",
      nl: "verklaart mede waarom", en: "partly explains why"),
    AuditedWords(
      persona: "vincent", place: "werkontwikkeling summary", section: "8.2.1",
      nl: "verklaart mede waarom", en: "partly explains why"),
    AuditedWords(
      persona: "vincent", place: "voortraject-beschut summary", section: "8.2.1",
      nl: "verklaart mede waarom", en: "partly explains why"),
    AuditedWords(
      persona: "vincent", place: "fittraject not before", section: "tabel 9, 8.2.1",
      nl: "Sommige respondenten beginnen toch meteen",
      en: "Some respondents start straight away all the same"),
    AuditedWords(
      persona: "vincent", place: "gesprekken summary", section: "8.2.2",
      nl: "sommige respondenten rekenen op twee uur, andere op vijftien tot twintig",
      en: "some respondents count on two hours, others on fifteen to twenty"),
    AuditedWords(
      persona: "vincent", place: "gesprekken summary", section: "8.2.2",
      nl: "hangt sterk af van de persoon, ook als iemand op papier vergelijkbaar lijkt",
      en: "depends strongly on the person, even where people look alike on paper"),
    AuditedWords(
      persona: "vincent", place: "gesprekken note", section: "8.2.2",
      nl: "geen voorziening (6.2.2)", en: "no provision (6.2.2)"),
    AuditedWords(
      persona: "vincent", place: "plaatsing-sob summary", section: "8.2.3",
      nl: "doorgaans is met het bedrijf één totaalbudget afgesproken",
      en: "usually one overall budget is agreed with the company"),
    AuditedWords(
      persona: "vincent", place: "context 4", section: "6.3.3, tabel 7",
      nl: "minder dan een jaar bijstand", en: "less than a year on benefit"),
    AuditedWords(
      persona: "vincent", place: "context 9",
      section: "Aanbeveling 3: Zorg dat werken van toegevoegde waarde is",
      nl: "In 2023 stelde het kabinet voor", en: "In 2023 the government proposed"),
    AuditedWords(
      persona: "vincent", place: "context 10",
      section: "Aanbeveling 4: Zorg voor financiële zekerheid",
      nl: "Een ander voorstel uit 2023", en: "Another proposal of 2023"),
    AuditedWords(
      persona: "vincent", place: "context 11", section: "8.1",
      nl: "Een kleine verandering in de beschrijving", en: "A small change in the description"),
    AuditedWords(
      persona: "vincent", place: "question stabiliseren-of-activeren", section: "8.2.1, 3.2.2",
      nl: "de mentale training is 6 uur in 6 weken",
      en: "the mental training is 6 hours in 6 weeks"),
  ]

  private static let mia = [
    AuditedWords(
      persona: "mia", place: "belastbaarheid summary", section: "8.3.2",
      nl: "dat de gemeente een traject betaalt dat niet past",
      en: "the municipality paying for a programme that does not fit"),
    AuditedWords(
      persona: "mia", place: "belastbaarheid cost", section: "8.3.2",
      nl: "in huis, gebruikt de test daarom veelvuldig",
      en: "in house, therefore uses the test frequently"),
    AuditedWords(
      persona: "mia", place: "empowerment not before", section: "tabel 10, 8.3.1",
      nl: "Respondenten noemen voor de training geen wachttijd",
      en: "Respondents name no waiting time for the training"),
    AuditedWords(
      persona: "mia", place: "ontheffing summary", section: "8.3.3",
      nl: "Als Mia zorg en hulp van anderen krijgt", en: "If Mia gets care and help from others"),
    AuditedWords(
      persona: "mia", place: "vrijwilligerswerk summary", section: "8.3.3",
      nl: "Doorgaans is dat een verkennend gesprek", en: "Usually that is a first talk"),
    AuditedWords(
      persona: "mia", place: "vrijwilligerswerk summary", section: "8.3.3",
      nl: "eventueel een kennismaking op de werkplek",
      en: "perhaps an introduction at the workplace"),
    AuditedWords(
      persona: "mia", place: "context 3", section: "6.3.1, 6.3.2",
      nl: "training of cursus krijgen 55-plussers veel minder vaak",
      en: "People over 55 get far fewer trainings and courses"),
    AuditedWords(
      persona: "mia", place: "context 7", section: "Afweging",
      nl: "Als re-integreren niet lukt, kan meedoen toch nuttig zijn",
      en: "Where re-integration cannot succeed, taking part may still be useful"),
    AuditedWords(
      persona: "mia", place: "context 8", section: "alinea 2",
      nl: "door ziekte of leeftijd is zwaar lichamelijk werk",
      en: "illness or age may rule out heavy physical work"),
    AuditedWords(
      persona: "mia", place: "context 9", section: "8.3.3",
      nl: "mogelijke reden: de stap naar betaald werk wordt als onzeker ingeschat",
      en: "possible reason: the step to paid work is judged uncertain"),
    AuditedWords(
      persona: "mia", place: "context 10", section: "8.1",
      nl: "Een kleine verandering in de beschrijving", en: "A small change in the description"),
    AuditedWords(
      persona: "mia", place: "question realisme-of-voorspelling", section: "8.3.3, 5.2.4",
      nl: "investeren doorgaans niet méér in haar", en: "usually do not invest more in her"),
    AuditedWords(
      persona: "mia", place: "question vrijwilligerswerk-of-subsidie",
      section: "6.3.1, 6.3.2, 5.1.4",
      nl: "krijgen vaker vrijwilligerswerk, mannen vaker",
      en: "volunteering more often, men get wage subsidies more often"),
  ]

  private static let samir = [
    AuditedWords(
      persona: "samir", place: "werkfit summary", section: "8.4.1",
      nl: "De bron noemt de kosten hoog", en: "The source calls the cost high"),
    AuditedWords(
      persona: "samir", place: "voortgang summary", section: "8.4.3",
      nl: "Sommige respondenten rekenen met ongeveer 2 uur, andere met 8 uur",
      en: "Some respondents count on about 2 hours, others on 8 hours"),
    AuditedWords(
      persona: "samir", place: "voortgang hours", section: "8.4.3",
      nl: "niemand iets ertussen noemt, is onze lezing",
      en: "nobody names anything in between, is our reading"),
    AuditedWords(
      persona: "samir", place: "voortgang note", section: "8.4.3",
      nl: "de afspraken met de inburgeringsconsulent",
      en: "the agreements with the civic integration officer"),
    AuditedWords(
      persona: "samir", place: "map note", section: "8.4.1",
      nl: "dat die het ook betaalt, is onze lezing", en: "that it also pays for it is our reading"),
    AuditedWords(
      persona: "samir", place: "leerroute summary", section: "8.4.1",
      nl: "Een andere afdeling van de gemeente verleent dit",
      en: "Another department of the municipality provides it"),
    AuditedWords(
      persona: "samir", place: "context 3", section: "5.2.6, figuur 16",
      nl: "In leerroute Z is steun naar allebei verplicht",
      en: "In learning route Z support towards both is compulsory"),
    AuditedWords(
      persona: "samir", place: "context 4", section: "5.2.2, 5.2.4, figuur 16, tabel 11",
      nl: "Hoelang Samir bijstand heeft, blijft open",
      en: "How long Samir has been on benefit stays open"),
    AuditedWords(
      persona: "samir", place: "context 6", section: "6.1.2, 6.2.2",
      nl: "Een gewoon gesprek met de klantmanager is volgens het CBS geen voorziening",
      en: "An ordinary talk with the klantmanager is no provision"),
    AuditedWords(
      persona: "samir", place: "context 8", section: "8.4.2",
      nl: "op termijn de stap naar betaald werk", en: "the step to paid work in time"),
    AuditedWords(
      persona: "samir", place: "context 9", section: "Eén loket voor nieuwkomers",
      nl: "wordt de voortgang bewaakt", en: "his progress is monitored"),
    AuditedWords(
      persona: "samir", place: "context 10",
      section: "Kosten van inburgering en de inkomensafhankelijke tegemoetkomingen",
      nl: "Zijn reiskosten naar de taalles een probleem",
      en: "If travel costs to the language lessons are a problem"),
    AuditedWords(
      persona: "samir", place: "context 11", section: "8.1",
      nl: "Een kleine verandering in de beschrijving", en: "A small change in the description"),
    AuditedWords(
      persona: "samir", place: "question eerlijk-verdeeld", section: "8.4.2, 8.3.3",
      nl: "in die van Mia meestal 5 tot 15", en: "mostly 5 to 15 for Mia"),
  ]
}
