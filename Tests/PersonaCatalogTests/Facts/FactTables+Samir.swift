extension FactTables {
  /// What is stated of Samir, held line by line against chapter 8.4 and what else is cited.
  static let samir = """
    age | 41 | 8.4, tabel 11, voetnoot 42 given T-36 T-40 | 52 | 52
    situation | - | - | twee | two
    profile 0 | - | - | 41 twee | 41 two
    profile 1 | - | - | - | some
    profile 2 | - | - | tien | ten
    profile 3 | - | - | twee | two
    profile 5 | - | - | twee twee misschien | two two possible
    milestone 0 | week 0 | tabel 11 given T-47 | - | -
    milestone 0 note | - | - | 0 | 0
    milestone 1 | week 52 | tabel 11 given T-36 | - | -
    milestone 2 | week 52 | tabel 11 given | mogelijk | possible
    milestone 3 | week 104 | tabel 11 given | - | -
    milestone 4 | week 104 | tabel 11 given | misschien | perhaps
    placement | any week, not available | tabel 11 given | twee misschien twee 0 | two possible \
    two 0
    banenmarkt | activation with as nothing | 8.4.1 finding | - | -
    banenmarkt named by | - | - | sommige | some
    banenmarkt duration | not-reported weeks | 8.4.1 finding | - | -
    banenmarkt hours | not-reported hours of the client | 8.4.1 finding | - | -
    banenmarkt cost | not-reported euros | 8.4.1 finding | - | -
    taalmaatje | activation with as social-activation-other coaching | 8.4.1 finding | - | -
    taalmaatje named by | - | - | sommige | some
    taalmaatje duration | not-reported weeks | 8.4.1 finding | - | -
    taalmaatje hours | not-reported hours of the client | 8.4.1 finding | - | -
    taalmaatje cost | not-reported euros | 8.4.1 finding | - | -
    werkfit | activation after as coaching workplace-other training | 8.4.1 finding T-49 | - | -
    werkfit summary | - | - | sterk | strongly
    werkfit named by | - | - | sommige | some
    werkfit duration | not-reported weeks | 8.4.1 finding T-49 | - | -
    werkfit hours | not-reported hours of the client | 8.4.1 finding T-49 | - | -
    werkfit cost | 1000-6000 almost euros | 8.4.1 finding T-49 | - | -
    voortgang | activation phase as nothing | 8.4.3 finding T-18 T-31 | - | -
    voortgang note | - | - | sterk | strongly
    voortgang summary | - | - | doorgaans sommige ongeveer 2 8 onduidelijk | about usually some \
    about 2 8 unclear
    voortgang named by | - | - | meerdere | several
    voortgang duration | 52 usual weeks | 8.4.3 finding T-18 T-31 | - | -
    voortgang hours | 2-8 hours of the professional | 8.4.3 reading T-18 | sommige ongeveer 2 8 \
    niemand lezing | some about 2 8 nobody reading
    voortgang cost | 50-125 euros an hour | 8.4.3 finding T-19 T-31 | - | -
    map | activation phase as nothing | 8.4.1 finding | - | -
    map note | - | - | beperkt lezing | limited reading
    map duration | other-department weeks | 8.4.1 finding | - | -
    map hours | other-department hours of the client | 8.4.1 finding | - | -
    map cost | outside | 8.4.1 finding | - | -
    pvt | activation phase as nothing | 8.4.1 finding | - | -
    pvt note | - | - | beperkt lezing | limited reading
    pvt duration | other-department weeks | 8.4.1 finding | - | -
    pvt hours | other-department hours of the client | 8.4.1 finding | - | -
    pvt cost | outside | 8.4.1 finding | - | -
    leerroute | activation phase as nothing | 8.4.1 finding | - | -
    leerroute note | - | - | beperkt lezing | limited reading
    leerroute summary | - | - | b1 | b1
    leerroute duration | other-department weeks | 8.4.1 finding | - | -
    leerroute hours | other-department hours of the client | 8.4.1 finding | - | -
    leerroute cost | outside | 8.4.1 finding | - | -
    gesprekken | mediation after as nothing | 8.4.2 finding T-31 T-41 | - | -
    gesprekken note | - | - | 2 4 | 2 4
    gesprekken duration | not-reported weeks | 8.4.2 finding T-31 T-41 | - | -
    gesprekken hours | 2-4 hours of the professional | 8.4.2 finding T-31 T-41 | - | -
    gesprekken cost | 50-125 euros an hour | 8.4.2 finding T-19 T-31 | - | -
    context 0 | - | 8.4.1 finding | minste beperkt | least limited
    context 1 | - | kabinet-2023 Kabinetsreactie rapport «Een status met weinig armslag» policy \
    | 2022 wi2021 mogelijk | 2022 wi2021 possible
    context 2 | - | kabinet-2023 Werken lonend maken policy T-45 | 2023 | 2023
    context 3 | - | 5.2.6, figuur 16 finding T-48 | sommigen | some
    context 4 | - | 5.2.2, 5.2.4, figuur 16, tabel 11 reading T-36 | twee enkele 4,4 twee vijf \
    3,5 27 50 3,6 | two some 4.4 two five 3.5 27 50 3.6
    context 5 | - | tabel 7 finding T-16 | één twee 1,23 twee drie 1,19 | two 1.23 two three 1.19
    context 6 | - | 6.1.2, 6.2.2 finding | sommige | some
    context 7 | - | 4.2.2, 8.4.1 derived T-11 | 2.600 2.800 ongeveer twee derde 3.900 4.200 | \
    2,600 2,800 about two thirds 3,900 4,200
    context 8 | - | 8.4.2 finding T-41 | - | -
    context 9 | - | kabinet-2023 Eén loket voor nieuwkomers policy | 2023 | 2023
    context 9 note | - | - | lezing | about reading
    context 10 | - | kabinet-2023 Kosten van inburgering en de inkomensafhankelijke \
    tegemoetkomingen policy | vaak | often
    context 11 | - | 8.1 finding | gemiddeld | average
    route tailored-track | werkfit voortgang:phase, gesprekken, nothing | 8.4.1, 8.4.2, 8.4.3 \
    finding | - | -
    route light-support | banenmarkt:with taalmaatje:with voortgang:phase, gesprekken, nothing | \
    8.4.1, 8.4.2, 8.4.3 finding | twee onbekend | two unknown
    question wie-weet-van-inburgering | activation | 8.4.1 finding | - | -
    question wat-is-op-maat | activation | 8.4.1, 5.2.6 finding | 1.000 bijna 6.000 deel | 1,000 \
    almost 6,000
    question wat-is-veel | activation | 8.4.3, 7.5, tabel 8 finding T-18 | ongeveer 2 8 gemiddeld \
    1,0 3,2 | about 2 8 1.0 3.2 average
    question eerlijk-verdeeld | mediation | 8.4.2, 8.3.3 finding | 2 4 meestal 5 15 deels | 2 4 \
    mostly 5 15 partly
    question vrijwilligerswerk-of-examen | mediation | tabel 11, 8.4.2 finding T-41 | - | -
    question vrijwilligerswerk-of-examen note | - | - | 2023 | 2023
    question tien-jaar-ervaring | whole | tabel 11 finding | tien | ten
    question tien-jaar-ervaring note | - | - | 2023 2015 2 | 2023 2015 2
    question vanaf-morgen | whole | 2.3.6, 6.1.2 finding | - | -
    question andere-gemeente | whole | samenvatting finding | - | -
    question andere-gemeente note | - | - | 2023 | 2023
    exercise | werkfit cost, gesprekken hours, voortgang hours, voortgang weeks, taalmaatje cost \
    | - | - | -
    """
}
