extension FactTables {
  /// What is stated of Vincent, held line by line against chapter 8.2 and what else is cited.
  static let vincent = """
    age | 28 | 8.2, tabel 9, voetnoot 42 given T-34 T-37 T-40 | half 26 | half 26
    situation | - | - | half | half
    profile 0 | - | - | 28 | 28
    profile 1 | - | - | twee | two
    profile 2 | - | - | - | few
    profile 3 | - | - | half | half
    profile 5 | - | - | half half anderhalf twee | half half few half possible two
    milestone 0 | week 26 | tabel 9 given | - | -
    milestone 0 note | - | - | half 26 | half 26
    milestone 1 | week 26 | tabel 9 given | - | -
    milestone 2 | week 78 | tabel 9, 8.2.3 given T-28 | mogelijk | possible
    milestone 3 | week 104 | tabel 9 given T-34 | - | -
    mediation | from week 26 | tabel 9 reading | half | half
    mediation note | - | - | 26 lezing | 26 reading
    placement | from week 78 | tabel 9, 8.2.3 given T-28 | anderhalf | possible half
    mentale-training | activation with stabilise-first as training | 8.2.1 finding | - | -
    mentale-training summary | - | - | zes | six
    mentale-training named by | - | - | deel | some
    mentale-training duration | 6 weeks | 8.2.1 finding | - | -
    mentale-training hours | 1 hours a week of the client | 8.2.1 finding | lezing | reading
    mentale-training cost | not-reported euros | 8.2.1 finding | - | -
    mannenkracht | activation with stabilise-first as training | 8.2.1 finding | - | -
    mannenkracht summary | - | - | twaalf twee | twelve two
    mannenkracht named by | - | - | deel | some
    mannenkracht duration | 12 weeks | 8.2.1 finding | - | -
    mannenkracht hours | 2 hours a week of the client | 8.2.1 finding | lezing | reading
    mannenkracht cost | not-reported euros | 8.2.1 finding | - | -
    buddy | activation with stabilise-first as social-activation-other coaching | 8.2.1 finding | \
    - | -
    buddy named by | - | - | deel | some
    buddy duration | not-reported weeks | 8.2.1 finding | - | -
    buddy hours | 1 hours a week of the client | 8.2.1 finding | lezing | reading
    buddy cost | not-reported euros | 8.2.1 finding | - | -
    doorverwijzing | activation after as nothing | 8.2.1 finding | - | -
    doorverwijzing summary | - | - | beperkt | limited
    doorverwijzing named by | - | - | soms | -
    doorverwijzing duration | unknown-to-respondents weeks | 8.2.1 finding | - | -
    doorverwijzing hours | unknown-to-respondents hours of the client | 8.2.1 finding | - | -
    doorverwijzing cost | not-reported euros | 8.2.1 finding | - | -
    fittraject | activation after group activation-track activate-first as coaching \
    workplace-other training | 8.2.1 finding T-08 T-49 | - | -
    fittraject note | - | - | één drie | three
    fittraject summary | - | - | sterk mede geschatte | partly estimated
    fittraject duration | 12-26 usual shared weeks | 8.2.1 finding T-08 T-49 | - | -
    fittraject hours | 12-20 shared hours a week of the client | 8.2.1 finding | lezing | reading
    fittraject cost | 800-2875 shared euros | 8.2.1 finding T-08 T-49 | - | -
    fittraject not before | week 26 | tabel 9, 8.2.1 given | half sommige | half few some
    werkontwikkeling | activation after group activation-track activate-first as coaching \
    workplace-other training | 8.2.1 finding T-49 | - | -
    werkontwikkeling note | - | - | één drie | three
    werkontwikkeling summary | - | - | sterk mede geschatte | partly estimated
    werkontwikkeling duration | 12-26 usual shared weeks | 8.2.1 finding T-49 | - | -
    werkontwikkeling hours | 12-20 shared hours a week of the client | 8.2.1 finding | lezing | \
    reading
    werkontwikkeling cost | 800-2875 shared euros | 8.2.1 finding T-49 | - | -
    werkontwikkeling not before | week 26 | tabel 9, 8.2.1 given | half sommige | half few some
    voortraject-beschut | activation after group activation-track activate-first as coaching \
    workplace-other training | 8.2.1 finding T-49 | - | -
    voortraject-beschut note | - | - | één drie | three
    voortraject-beschut summary | - | - | sterk mede geschatte | partly estimated
    voortraject-beschut duration | 12-26 usual shared weeks | 8.2.1 finding T-49 | - | -
    voortraject-beschut hours | 12-20 shared hours a week of the client | 8.2.1 finding | lezing \
    | reading
    voortraject-beschut cost | 800-2875 shared euros | 8.2.1 finding T-49 | - | -
    voortraject-beschut not before | week 26 | tabel 9, 8.2.1 given | half sommige | half few some
    gesprekken | mediation after must choose as nothing | 8.2.2 finding T-31 | - | -
    gesprekken note | - | - | 6.2.2 | 6.2.2
    gesprekken summary | - | - | grotendeels geschatte sommige twee vijftien twintig sterk | \
    largely estimated some two fifteen twenty strongly
    gesprekken named by | - | - | sommige | some
    gesprekken licht | - | - | 2 | 2
    gesprekken intensief | - | - | 15 20 | 15 20
    gesprekken licht duration | not-reported weeks | 8.2.2 finding T-31 | - | -
    gesprekken licht hours | 2 hours of the professional | 8.2.2 finding T-31 | - | -
    gesprekken licht cost | 50-125 indicative euros an hour | 8.2.2 finding T-19 T-31 | meestal \
    grove | mostly rough
    gesprekken intensief duration | 6-12 weeks | 8.2.2 finding T-31 | - | -
    gesprekken intensief hours | 15-20 hours of the professional | 8.2.2 finding T-31 | - | -
    gesprekken intensief cost | 50-125 indicative euros an hour | 8.2.2 finding T-19 T-31 | \
    meestal grove | mostly rough
    plaatsing-sob | placement after group placement-site as trial-placement | 8.2.3 finding T-28 \
    | - | -
    plaatsing-sob note | - | - | 5 | 5
    plaatsing-sob summary | - | - | niemand doorgaans één onbekend | nobody usually unknown
    plaatsing-sob named by | - | - | meeste | most
    plaatsing-sob duration | 26 derived weeks | tabel 9 given T-28 | anderhalf 78 twee 104 26 \
    8.2.3 | half 78 two 104 26 8.2.3
    plaatsing-sob hours | not-reported hours of the client | 8.2.3 finding T-28 | - | -
    plaatsing-sob cost | integral-budget euros | 8.2.3 finding T-28 | - | -
    plaatsing-werkgever | placement after group placement-site as trial-placement | 8.2.3 finding \
    T-28 | - | -
    plaatsing-werkgever note | - | - | 5 | 5
    plaatsing-werkgever summary | - | - | grotendeels | mostly
    plaatsing-werkgever named by | - | - | enkele | few
    plaatsing-werkgever duration | 26 derived weeks | tabel 9 given T-28 | anderhalf 78 twee 104 \
    26 8.2.3 | half 78 two 104 26 8.2.3
    plaatsing-werkgever hours | not-reported hours of the client | 8.2.3 finding T-28 | - | -
    plaatsing-werkgever cost | 800-6448 euros | 8.2.3 finding T-28 | - | -
    context 0 | - | kabinet-2023 Kabinetsreactie rapport «Watertrappelen in de bijstand» reading \
    T-35 T-45 | 28 2023 vier 27 21 | 28 about 2023 four 27 21
    context 1 | - | box 5.1.5 finding | soms | sometimes
    context 2 | - | kabinet-2023 Aanbeveling 2: Zorg voor persoonlijke begeleiding policy | 2023 \
    meestal | 2023 mostly
    context 3 | - | 5.2.2, 5.2.4, figuur 16 finding T-35 | 4,4 1 5 2,6 27 50 3,6 | 4.4 1 5 2.6 27 \
    50 3.6
    context 3 note | - | - | half lezing | half reading
    context 4 | - | 6.3.3, tabel 7 finding T-16 | 0,98 deel | 0.98 some
    context 5 | - | 5.2.5 finding | - | -
    context 6 | - | 4.2.2, 8.2.1 derived T-08 T-11 | 2.600 2.800 ongeveer helft 5.200 5.600 \
    hoogstens 2.875 | 2,600 2,800 about half 5,200 5,600 2,875 most
    context 7 | - | vng-2008 d) Re-integratie-inspanningen vooral richten op het bereiken van \
    duurzame plaatsing policy T-46 T-47 | 2008 minstens twee | 2008 least two
    context 8 | - | 3.1.1 finding T-47 | zes twaalf | six twelve
    context 9 | - | kabinet-2023 Aanbeveling 3: Zorg dat werken van toegevoegde waarde is policy \
    T-44 T-45 | 2023 12 | 2023 12
    context 10 | - | kabinet-2023 Aanbeveling 4: Zorg voor financiële zekerheid policy T-45 | \
    2023 15 | 2023 15 about
    context 11 | - | 8.1 finding | gemiddeld | average
    route stabilise-first | mentale-training, gesprekken:intensief, plaatsing-sob | 8.2.1, 8.2.2, \
    8.2.3 finding | onbekend | unknown
    route activate-first-light | fittraject, gesprekken:licht, plaatsing-werkgever | 8.2.1, \
    8.2.2, 8.2.3 finding | - | few
    route activate-first-intensive | werkontwikkeling, gesprekken:intensief, plaatsing-werkgever \
    | 8.2.1, 8.2.2, 8.2.3 finding | - | -
    question stabiliseren-of-activeren | activation | 8.2.1, 3.2.2 finding | 6 6 12 20 | 6 6 12 20
    question waarom-meteen | activation | 8.2.1, tabel 9 interpretation | sommigen mogelijk | \
    some possibly
    question welke-uren | mediation | 8.2.2 finding | 2 15 20 | 2 15 20
    question onbekend-of-gratis | placement | 8.2.3, 2.3.3, 4.4 finding | niemand onbekend 6.448 \
    | nobody unknown 6,448
    question lege-weken | whole | tabel 9, 7.3.2, voetnoot 43 finding | 26 78 | 26 78
    question dichtbij-of-ver-van-werk | whole | 5.2.2, 7.1.1 finding | 4,4 | 4.4
    question eigen-schattingen | whole | 8.1, 4.4, 6.4 finding | - | -
    question andere-gemeente | whole | samenvatting finding | - | -
    question andere-gemeente note | - | - | 2023 | 2023
    exercise | fittraject weeks, fittraject cost, gesprekken intensief weeks, plaatsing-werkgever \
    cost, plaatsing-sob cost | - | - | -
    """
}
