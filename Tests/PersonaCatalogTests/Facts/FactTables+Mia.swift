extension FactTables {
  /// What is stated of Mia, held line by line against chapter 8.3 and what else is cited.
  static let mia = """
    age | 59 | 8.3, tabel 10, voetnoot 42 given T-36 T-37 T-40 | 52 | 52
    profile 0 | - | - | 59 | 59
    profile 3 | - | - | 2019 twee | 2019 two mostly
    profile 4 | - | - | - | few
    profile 5 | - | - | twee twee | two possible two
    milestone 0 | week 0 | tabel 10 given T-47 | - | -
    milestone 0 note | - | - | 0 | 0
    milestone 1 | week 52 | tabel 10 given T-50 | - | -
    milestone 2 | week 104 | tabel 10 given | - | -
    milestone 2 note | - | - | twee 104 | two 104
    milestone 3 | week 104 | tabel 10 given | onduidelijk | unclear
    placement | any week, not available | tabel 10 given | twee 0 | two 0
    belastbaarheid | activation after up to 9 times as nothing | 8.3.2 finding T-31 | - | -
    belastbaarheid note | - | - | soms negen | sometimes several nine
    belastbaarheid named by | - | - | enkele | few
    belastbaarheid duration | 1-6 usual weeks | 8.3.2 finding T-31 | - | -
    belastbaarheid hours | 1-4 hours of the client | 8.3.2 finding | lezing | reading
    belastbaarheid cost | 303-550 indicative euros | 8.3.2 finding T-20 | sterk veelvuldig \
    relatief | frequently relatively
    empowerment | activation after as training | 8.3.1 finding T-49 T-50 | - | -
    empowerment duration | 12-48 weeks | 8.3.1 finding T-49 T-50 | - | -
    empowerment hours | 1-2 usual hours a week of the client | 8.3.1 finding | lezing | reading
    empowerment cost | 880-7480 partly-unknown euros | 8.3.1 finding T-49 | soms | -
    empowerment not before | week 52 | tabel 10, 8.3.1 given T-50 | - | -
    ontheffing | activation after pause as nothing | 8.3.3 finding T-30 | - | -
    ontheffing summary | - | - | 2015 | 2015
    ontheffing named by | - | - | één | -
    ontheffing duration | 52 weeks | 8.3.3 finding | 52 | 52
    ontheffing hours | 0 hours of the client | 8.3.3 reading T-30 | 0 lezing | 0 reading
    ontheffing cost | 0 euros | 8.3.3 reading T-30 | 0 lezing | 0 reading
    vrijwilligerswerk | mediation after as volunteering coaching | 8.3.3 finding T-20 T-31 | - | -
    vrijwilligerswerk note | - | - | vaak lezing hoogstens | often reading most
    vrijwilligerswerk summary | - | - | doorgaans eventueel sterk | usually perhaps strongly
    vrijwilligerswerk named by | - | - | meeste | most
    vrijwilligerswerk duration | not-reported weeks | 8.3.3 finding T-20 T-31 | - | -
    vrijwilligerswerk hours | 5-15 usual hours of the professional | 8.3.3 finding T-20 T-31 | - | -
    vrijwilligerswerk cost | 500-1000 euros | 8.3.3 finding T-20 T-31 | - | -
    vrijwilligerswerk outlier | 2000 euros over | 8.3.3 finding T-20 T-31 | - | -
    context 0 | - | szw-2015-aio Afweging policy T-29 T-30 | 2015 niemand | 2015 nobody
    context 0 note | - | - | - | about
    context 1 | - | kabinet-2023 Aanbeveling 2: Versterk als gemeenten de sociale participatie \
    policy T-45 | 2023 | 2023
    context 2 | - | 5.2.4, figuur 16 finding T-35 T-48 | 50 | 50
    context 3 | - | 6.3.1, 6.3.2 finding | vaker 55 55 vaak vaker | often 55 55 often
    context 4 | - | 5.1.4 finding T-16 | gemiddeld 31 gemiddeld 16 deels | 31 average 16 average
    context 5 | - | 4.2.2, 8.3.1 derived T-11 | 2.600 2.800 ongeveer helft 5.200 5.600 | 2,600 \
    2,800 about half 5,200 5,600
    context 6 | - | vng-2008 Afspraak 4 policy T-46 | - | -
    context 7 | - | szw-2015-aio Afweging policy T-46 | 2015 enkele | 2015 few
    context 7 note | - | - | - | about
    context 8 | - | szw-2015-motie alinea 2 policy T-46 | sommige 2015 | 2015
    context 9 | - | 8.3.3 interpretation | doorgaans méér mogelijke onzeker | usually possible \
    uncertain
    context 10 | - | 8.1 finding | gemiddeld | average
    route test-first | belastbaarheid empowerment, vrijwilligerswerk, nothing | 8.3.1, 8.3.2, \
    8.3.3 finding | enkele | few
    route training-first | empowerment, vrijwilligerswerk, nothing | 8.3.1, 8.3.3 finding | - | -
    route year-of-rest | ontheffing, vrijwilligerswerk, nothing | 8.3.3 finding T-30 | - | -
    question eerst-testen | activation | 8.3.1, 8.3.2 finding | 303 550 880 7.480 | 303 550 880 \
    7,480
    question acht-keer-zo-duur | activation | 8.3.1, 4.2.2 derived | ruim acht | eight
    question acht-keer-zo-duur note | - | - | 7.480 880 8,5 | 7,480 880 8.5
    question wiens-rust | activation | 8.3.3, box 5.1.5 finding T-30 | - | -
    question wiens-rust note | - | - | 2015 | 2015
    question drie-doelen | mediation | vng-2008 Afspraak 4 policy | drie | three
    question drie-doelen note | - | - | 2025 8.3.3 | 2025 8.3.3
    question realisme-of-voorspelling | placement | 8.3.3, 5.2.4 finding | doorgaans méér | few \
    usually
    question vrijwilligerswerk-of-subsidie | whole | 6.3.1, 6.3.2, 5.1.4 finding | 55 vaker vaker \
    | 55 often often
    question wie-krijgt-wat | whole | 4.2.2, 5.1, 3.1.5 finding | 5.000 | 5,000
    question wie-krijgt-wat note | - | - | 5.000 grof gemiddelde | 5,000 rough average
    exercise | belastbaarheid cost, empowerment weeks, empowerment cost, vrijwilligerswerk hours, \
    vrijwilligerswerk weeks | - | - | -
    """
}
