extension FactTables {
  /// What is stated that belongs to no single persona, held line by line against its sources.
  static let reference = """
    caveat | - | 8.1 finding T-05 | hoogstens zeven 2025 | most seven indicative 2025
    klantmanager | 1-3.2 hours 76-303 euros | tabel 8 finding T-03 T-17 | - | -
    jobcoach | 1.9-7.8 hours 124-626 euros | tabel 8, 7.2.4 finding T-03 T-22 | 8 26 lezing | 8 \
    26 reading
    aftercare | 26 weeks | 7.1.1, 7.2.4, 8.1 finding T-31 | - | -
    support footnote | - | - | mogelijk zes sommige lezing | about six some reading
    row wage-per-month | jobcoach 6108 - klantmanager 7036 6500-7400 | tabel 8, 7.2.1, 7.4.1 \
    finding T-03 | - | -
    row overhead | jobcoach 25.8 12-58 klantmanager 26.5 19-53 | tabel 8, 7.2.1, 7.4.1 finding \
    T-03 | gemiddelden 26 | 26
    row full-cost-per-month | jobcoach 7682 - klantmanager 8912 - | tabel 8, 7.2.1, 7.4.1 finding \
    T-03 | 6.000 9.300 9.000 | 6,000 9,300 9,000
    row caseload | jobcoach 37 15-63 klantmanager 64 35-125 | tabel 8, 7.2.2, 7.4.2 finding T-04 \
    T-27 | sommige 500 | some 500
    row hours-per-client-month | jobcoach 3.9 1.9-7.8 klantmanager 2 1-3.2 | tabel 8, 7.2.2, \
    7.4.2 finding T-03 T-04 T-17 | - | -
    row full-cost-per-client-month | jobcoach 269 124-626 klantmanager 162 76-303 | tabel 8, 7.5 \
    finding T-03 | - | -
    row full-cost-per-hour | jobcoach 74 42-96 klantmanager 75 58-100 | tabel 8, 7.2.3, 7.4.3 \
    finding T-02 T-03 T-21 | meeste 60 80 | most 60 80
    rate reported | 50-125 euros an hour by default | 8.2.2, 8.4.2, 8.4.3 finding T-19 | meestal \
    grove 8.2.2 | mostly rough 8.2.2
    rate jobcoach-mean | 74 euros an hour | tabel 8, 7.2.3 finding T-21 | gemiddelde 42 96 | \
    average 42 96
    rate jobcoach-mean name | - | - | gemiddelde | average
    rate klantmanager-mean | 75 euros an hour | tabel 8, 7.4.3 finding T-02 | gemiddelde 58 100 | \
    average 58 100
    rate klantmanager-mean name | - | - | gemiddelde | average
    rate uwv-norm | 111 euros an hour | 7.2.3, voetnoot 39 finding T-19 | 2025 | 2025
    rate uwv-norm name | - | - | 2025 | 2025
    budget per-provision | 5000 euros by default | samenvatting, 4.1.2, 4.2.2, voetnoot 19 \
    finding T-11 T-38 | ruwweg gemiddelde | roughly average
    budget per-provision note | - | - | ongeveer 1,3 ruwe 250.000 | about 1.3 rough 250,000
    budget per-recipient | 3187 euros | 4.2.2 finding | 2024 gemiddelde | 2024 average
    budget per-recipient note | - | - | 15.000 2.249 100.000 250.000 3.659 250.000 3.304 | 15,000 \
    2,249 100,000 250,000 3,659 250,000 3,304
    budget per-supported-high | 2800 euros | 4.2.2, voetnoot 17 finding T-11 | 460.000 gemiddelde \
    | 460,000 average
    budget per-supported-low | 2600 euros | 4.2.2, voetnoot 17 finding T-11 | 500.000 gemiddelde \
    | 500,000 average
    buys talks-year | 2600-2800, 72-78 per hour derived | 4.2.2 finding | 3 | 3
    buys talks-year note | - | - | 36 8 | 36 8
    buys placement-fee | 2600-2800 | 4.2.2 finding | minste één | least
    buys cvs | 2600-2800, 260-280 per CV about derived | 4.2.2 finding | ongeveer 10 | about 10
    buys work-diagnoses | 2600-2800, 1300-2800 per diagnosis derived | 4.2.2 finding | twee | two
    buys capacity-tests | 2600-2800 | 4.2.2, 8.3.2 finding | meerdere | several
    buys capacity-tests note | - | - | 303 550 4 9 | 303 550 4 9
    buys work-fit-light | 2600-2800 | 4.2.2 finding | - | -
    buys empowerment-half | 2600-2800, 5200-5600 per training about derived | 4.2.2, 8.3.1 \
    finding | ongeveer helft | about half
    buys empowerment-half note | - | - | 880 7.480 | 880 7,480
    buys fittraject-half | 2600-2800, 5200-5600 per programme about derived | 4.2.2, 8.2.1 \
    finding T-08 | ongeveer helft | about half
    buys work-fit-two-thirds | 2600-2800, 3900-4200 per programme about derived | 4.2.2, 8.4.1 \
    finding | ongeveer twee derde | about two thirds
    buys work-fit-two-thirds note | - | - | 1.000 bijna 6.000 | 1,000 almost 6,000
    buys matching | 2600-2800 | 4.2.2 finding | meerdere | several
    buys work-fit-person | 5000 | 4.2.2 finding T-07 | - | -
    buys some-distance-person | 5000 | 4.2.2 finding | misschien | some perhaps
    buys distance-person | 5000 | 4.2.2 finding | enkele | few
    kind wage-subsidy | 37091 of 36438, 100 0 0 100 44 | tabel 5, tabel 6 finding | - | -
    kind wage-subsidy-flat-rate | 2787 of 2763, 100 0 0 100 42 | tabel 5, tabel 6 finding | - | -
    kind wage-subsidy-temporary | 498 of 494, - - - - - | tabel 5 finding T-39 | - | -
    kind wiw-id-job | 208 of 208, 100 0 0 100 31 | tabel 5, tabel 6 finding | - | -
    kind sheltered-work | 8573 of 8425, 98 2 0 98 43 | tabel 5, tabel 6 finding | - | -
    kind participation-place | 3104 of 3068, 82 13 13 73 15 | tabel 5, tabel 6, 6.2.3 finding \
    T-16 | - | -
    kind participation-place note | - | - | 58 | 58
    kind trial-placement | 494 of 487, 99 0 0 100 19 | tabel 5, tabel 6 finding T-28 | - | -
    kind workplace-other | 12892 of 12463, 94 0 6 94 31 | tabel 5, tabel 6 finding | - | -
    kind jobcoach | 20405 of 19339, 97 3 0 98 40 | tabel 5, tabel 6 finding T-16 | - | -
    kind workplace-adaptation | 22 of 22, - - - - - | tabel 5 finding T-39 | - | -
    kind coaching | 68362 of 63399, 79 0 36 64 33 | tabel 5, tabel 6 finding | - | -
    kind training | 24966 of 23019, 85 3 19 78 37 | tabel 5, tabel 6, 6.2.3 finding | - | -
    kind training note | - | - | 66 | 66
    kind volunteering | 18436 of 17918, 32 48 36 15 33 | tabel 5, tabel 6, 6.2.3 finding T-16 | - \
    | -
    kind volunteering note | - | - | 44 | 44
    kind social-activation-other | 20471 of 19060, 27 63 22 15 27 | tabel 5, tabel 6, 6.2.3 \
    finding T-13 T-32 | - | -
    kind transport | 13891 of 13143, 79 0 32 68 25 | tabel 5, tabel 6 finding | - | -
    kind facilitating-other | 4895 of 4586, 77 11 17 72 18 | tabel 5, tabel 6 finding | - | -
    kind outsourced-unknown | 828 of 770, - - - - - | tabel 5 finding | - | -
    kind outsourced-unknown name | - | - | onbekend | unknown
    kind not-classified | 2487 of 2387, - - - - - | tabel 5 finding | - | -
    kinds | 240408 of 174563 | tabel 5 finding T-15 T-38 | - | -
    group 1 | 13 29 2.2 | 5.1, 5.1.1, 5.1.2, voetnoot 22 finding T-16 T-47 | mogelijk meestal 6 \
    12 | possible mostly 6 12
    group 1 note | - | - | gemiddelde 19 meestal ruwe | average 19 mostly rough
    group 2 | 29 48 1.7 | 5.1, 5.1.3, voetnoot 22 finding T-16 | mogelijk meestal 12 24 | \
    possible mostly 12 24
    group 2 note | - | - | 1,7 48 29 gemiddelde 19 | 1.7 48 29 average 19
    group 3 | 31 16 0.5 | 5.1, 5.1.4, voetnoot 22 finding T-16 | mogelijk | possible
    group 3 note | - | - | gemiddelde 19 drie 3 4 23 | average 19 three 3 4 23
    group 4 | 26 8 0.3 | 5.1, 5.1.1, 5.1.5, voetnoot 22 finding T-09 T-16 T-25 | mogelijk | possible
    group 4 note | - | - | gemiddelde 19 meestal ruwe | average 19 mostly rough
    position zorg | - | vng-2008 Afspraak 4 policy T-33 | - | -
    position sociale-activering | - | vng-2008 Afspraak 4 policy T-32 T-33 | - | -
    position arbeidsactivering | - | vng-2008 Afspraak 4 policy T-32 T-33 | - | -
    position arbeidstoeleiding | - | vng-2008 Afspraak 4 policy T-33 | - | -
    position werk-met-reintegratie | - | vng-2008 Afspraak 4 policy T-33 | - | -
    position regulier-werk | - | vng-2008 Afspraak 4 policy T-33 | - | -
    word activering | - | 8.1, 8.2.1 finding T-32 | drie | three
    word bandbreedte | - | 8.1, 8.2.1 reading | 12 26 zeven gemiddelde | 12 26 most seven average
    word belastbaarheidsonderzoek | - | 8.3.2 finding | enkele | few
    word bemiddeling | - | 8.2.2, 8.3.3 finding | - | mostly
    word clienturen | - | 8.1, 8.2.1 reading | - | -
    word doelgroep | - | 5.1, voetnoot 21 finding | vier | four
    word doorlooptijd | - | 8.1, tabel 9 reading | twee anderhalf | two half
    word gedeelde-bandbreedte | - | 8.2.1 reading | drie | several three
    word inburgering | - | 8.4.1 finding | beperkt | limited
    word inburgering note | - | - | 2023 | 2023
    word inzetduur | - | 8.1 reading | onbekend | unknown
    word jobcoach | - | 7.1.1, 7.1.2 finding | sommige soms | some sometimes
    word klantmanager | - | 7.3.1 finding | - | -
    word maatschappelijke-positie | - | vng-2008 Afspraak 4 policy T-33 | zes 2008 niemand | six \
    2008 nobody
    word onbekend | - | 8.2.3, 8.3.1 reading | onbekend | unknown
    word onbekend term | - | - | onbekend | unknown
    word ontheffing | - | 8.3.3 finding T-30 | 2015 | 2015
    word ontheffing note | - | - | 2015 | 2015
    word plaatsing | - | 8.1, 8.2.3, tabel 10, tabel 11 finding | derde twee | third possible two
    word proefplaatsing | - | 8.2.3, tabel 9 finding T-28 | anderhalf twee meeste enkele | half \
    two most few
    word professionaluren | - | 8.2.2, 8.3.3 reading | - | -
    word re-integratie-in-brede-zin | - | 1.2 finding | - | -
    word re-integratie-in-enge-zin | - | 1.2 finding T-29 | 2025 2015 | 2025 2015
    word sociaal-ontwikkelbedrijf | - | 3.1.6 finding | meestal deel meestal | mostly several mostly
    word srg | - | 6.1.1, 6.1.2 finding | - | -
    word ten-minste | - | 8.2.3 reading | onbekend deel | unknown unknown
    word ten-minste term | - | - | minste | least
    word uitschieter | - | 8.3.3 finding | ruim 2.000 500 1.000 | 2,000 500 1,000
    word uurtarief | - | 8.2.2, 8.4.2, 8.4.3 finding T-19 | 50 125 meestal grove | 50 125 mostly \
    rough
    word voorziening | - | 6.1.1 finding | - | -
    word wachttijd | - | 8.3.3, tabel 9 reading | - | possible
    T-01 title | - | - | 36 74 100 | 36 74 100
    T-01 | - | 6.2.1, voetnoot 19 finding | 36 175.000 63.000 74 112.000 112.000 175.000 64 19 \
    ongeveer 2 3 | 36 175,000 63,000 74 112,000 112,000 175,000 64 19 about 2 3
    T-02 title | - | - | gemiddelde | average
    T-02 | - | 7.4.3, figuur 29, figuur 30 finding | gemiddeld 60 64 71 gemiddelde 14 13 8 | 60 \
    average 64 71 average 14 13 8
    T-03 title | - | - | 8 | 8
    T-03 | - | tabel 8, 7.5 finding | 7.682 37 208 269 gemiddelde | 7,682 37 208 269 average
    T-04 | - | tabel 8, 7.2.2 finding | 37 3,9 1.732 1.600 1.246 1.426 | 37 3.9 1,732 1,600 1,246 \
    1,426
    T-05 title | - | - | zeven acht | seven eight
    T-05 | - | 8.1, 1.3 finding | 8 7 1.3 acht hoogstens zeven | 8 7 1.3 eight most seven
    T-06 title | - | - | 43 44 | 43 44
    T-06 | - | figuur 4, figuur 5, box 7.1.2 finding | 38 5 22 43 meerdere 44 44 | 38 5 22 43 \
    several 44 44
    T-07 title | - | - | 5.000 | 5,000
    T-07 | - | 4.2.2 finding | 5.000 8 74 30.784 3.848 | 5,000 8 30,784 74 3,848
    T-08 title | - | - | twee | two
    T-08 | - | 4.2.2, 8.2.1 finding | 2.600 2.800 ongeveer helft 5.200 5.600 hoogstens 2.875 | \
    2,600 2,800 about half some 5,200 5,600 2,875 most
    T-09 title | - | - | 8 10 20 4 | 8 10 20 4
    T-09 | - | 5.1.5, 5.1.1, figuur 10 finding | gemiddeld 8 4 ongeveer 10 20 8 10 twee | 8 4 \
    average about 10 20 8 10
    T-10 | - | samenvatting, 6.2.2 finding | 11 6.2.2 11 8 220.000 250.000 14 | 11 6.2.2 11 8 \
    220,000 250,000 some 14
    T-11 title | - | - | 2.600 2.800 5.000 | 2,600 2,800 5,000
    T-11 | - | 4.2.2, voetnoot 17, voetnoot 19 finding | 1.280 500.000 2.560 1.300 460.000 2.826 \
    twee 5.000 5.120 1.280 250.000 | 1,280 500,000 2,560 1,300 460,000 2,826 two 5,000 5,120 \
    1,280 250,000
    T-12 title | - | - | 1.600 | 1,600
    T-12 | - | 7.2.2 finding | 1.600 70 80 minste 2.000 38 | 1,600 70 80 least 2,000 38
    T-13 title | - | - | 2022 2024 29 27 | 2022 2024 29 27
    T-13 | - | 6.2.3, figuur 19, tabel 6 finding | 2022 29 2024 6 27 6 | 29 2022 2024 6 27 6
    T-14 title | - | - | 2025 2024 | 2025 2024
    T-14 | - | 4.2.2, figuur 7 finding | 127 2025 2024 | 127 2025 about 2024
    T-15 title | - | - | 5 | 5
    T-15 | - | tabel 5 finding | 240.410 240.408 227.989 174.563 twee twee | 240,410 240,408 \
    227,989 174,563 two
    T-16 title | - | - | 100 | 100
    T-16 | - | 5.1, tabel 6, tabel 7 finding | 99 101 6 99 101 7 101 | 99 101 6 99 101 7 101
    T-17 title | - | - | één | few
    T-17 | - | 7.4.2, tabel 8 finding | 8 1,0 twaalf 8 | few 8 1.0 twelve 8
    T-18 title | - | - | 2 8 | 2 8
    T-18 | - | 8.4.3, tabel 8 finding | 2 8 0,2 0,7 8 1,0 relatief | 2 8 0.2 0.7 8 1.0 relatively \
    limited
    T-19 title | - | - | 8 | 8
    T-19 | - | 8.2.2, tabel 8, 7.2.3 finding | 50 125 meestal grove 58 96 100 8 111 | 50 125 \
    mostly rough 58 96 100 8 111
    T-20 | - | 8.3.2, 8.3.3 finding | 500 1.000 5 15 100 67 250 1.875 één | 500 1,000 5 15 100 67 \
    250 1,875
    T-21 title | - | - | 40 42 | 40 42
    T-21 | - | 7.2.3, tabel 8 finding | 40 42 42 8 | 40 42 42 8
    T-22 title | - | - | één vier | four
    T-22 | - | 7.2.4, 6.3.4 finding | één vier 7 relatief 6 26 | four 7 relatively 6 26
    T-23 | - | samenvatting, 4.2.1, voetnoot 13 finding | ruim 1 bijna 1,3 ongeveer 1,3 19 bijna \
    20 ongeveer 13 1 2024 | 1 almost 1.3 about 1.3 19 almost 20 about few 13 1 2024
    T-24 title | - | - | 28 | 28
    T-24 | - | 7.4.1, figuur 28 finding | 28 | 28
    T-25 title | - | - | 4 | 4
    T-25 | - | 5.1, 5.1.1 finding | 4 5.1.1 1 4 | 4 5.1.1 1 4
    T-26 title | - | - | minste | least
    T-26 | - | samenvatting, 5.2.1, 5.2.2, 5.2.3 finding | 50 5.2.1 vijf 2,4 2,9 | 50 5.2.1 five \
    2.4 2.9
    T-27 | - | 7.4.2 finding | 500 | 500 mostly
    T-28 title | - | - | drie | three
    T-28 | - | 8.2.3, tabel 9, tabel 5 finding | half soms | half sometimes
    T-29 title | - | - | twee | two
    T-29 | - | 1.2 finding | 2025 2015 2025 | 2025 2015 2025
    T-30 title | - | - | - | possible
    T-30 | - | 8.3.3, box 5.1.5 finding | 2015 1 2015 | 2015 1 2015
    T-31 | - | 8.1, 8.2.2, 8.3.2, 8.4.2, 8.4.3 finding | mogelijk | -
    T-32 title | - | - | drie | three
    T-32 | - | 8.1, tabel 5 finding | deel twee 2008 | two 2008
    T-33 title | - | - | zes | six
    T-33 | - | vng-2008 Afspraak 4 policy | zes 2008 vijf 2008 | six 2008 five 2008
    T-34 title | - | - | twee | two
    T-34 | - | 8, tabel 9 finding | 8 twee twee 104 | 8 about two two 104
    T-35 title | - | - | 28 | 28
    T-35 | - | tabel 9, 5.2.4, 6.3.2 finding | hoogstens 27 27 27 50 50 5.2 27 27 45 45 55 6.3 | \
    27 most 27 27 50 50 5.2 27 27 45 45 55 6.3
    T-36 title | - | - | onduidelijk | unclear
    T-36 | - | tabel 10, tabel 11 finding | enkele 2 | some 2
    T-37 title | - | - | 2020 2023 | 2020 2023
    T-37 | - | voetnoot 42, voetnoot 2, voetnoot 4, voetnoot 18, voetnoot 28 finding | 42 2020 \
    vier 2023 | 2020 42 2023 four
    T-38 title | - | - | één | -
    T-38 | - | samenvatting, 6.2.1, voetnoot 19 finding | 240.000 175.000 gemiddelde 2024 250.000 \
    5.000 | 240,000 175,000 average 2024 250,000 5,000
    T-39 title | - | - | 6 | 6
    T-39 | - | 6.2.3, tabel 6 finding | 6 | 6
    T-40 | - | 8.1, samenvatting, tabel 9, tabel 10, tabel 11 finding | 8.1 | 8.1
    T-41 | - | 8.4.2 finding | - | -
    T-42 title | - | - | 19 | 19
    T-42 | - | 4.2.1 finding | 19 12,5 | 19 12.5
    T-43 title | - | - | 2025 2015 | 2025 2015
    T-43 | - | kabinet-2023 Inleiding: ontwikkelingen in wetgeving policy | 2023 2025 2015 2015 \
    2015 | 2023 2025 2015 2015 2015
    T-44 title | - | - | drie vier | three four
    T-44 | - | kabinet-2023 Aanbeveling 3: Zorg dat werken van toegevoegde waarde is policy | \
    drie vier 12 vier | three four 12 four
    T-45 title | - | - | 2023 | 2023
    T-45 | - | kabinet-2023 Aanbeveling 4: Zorg voor financiële zekerheid, Praktische problemen \
    met de alleenstaande ouderkop (ALO-kop) voor statushouders policy | 2023 15 2025 2023 | 2023 \
    15 2025 2023
    T-46 | - | vng-2008 Inleiding policy | 2008 1 2015 19 2015 | 2008 1 2015 19 2015
    T-47 | - | 3.1.1, 5.1.2, voetnoot 21 finding | minste 2008 6 12 2025 6 12 18 | least 2008 6 \
    12 2025 6 12 18
    T-48 | - | figuur 1, figuur 16, figuur 39 finding | 1 39 50 | 1 39 50
    T-49 | - | 2.3.5 finding | 25 80 twee | 25 80 two
    T-50 | - | tabel 10, 8.3.1 finding | 52 | 52
    A-01 | - | 8.2.1, 8.3.1 finding | bijna 12 12 26 20 | 12 12 26 20
    A-02 title | - | - | drie | three
    A-02 | - | 8.2.1 finding | één twee | two
    A-03 | - | 8.2.1 finding | 4 | 4
    A-04 | - | 8.2.1, 3.2.2 finding | - | -
    A-05 | - | 8.1, voetnoot 43 finding | - | -
    A-06 | - | 8.3.2, 8.4.3 finding | - | -
    A-07 | - | tabel 9, 8.2 finding | 64 104 | 64 104
    A-08 title | - | - | - | unknown
    A-08 | - | 8.2.1, 8.3.3 finding | 0 onbekend | 0 unknown
    A-09 title | - | - | 26 | 26
    A-09 | - | tabel 9, 8.2.3 finding | anderhalf twee 26 78 8.2.3 | half two 26 78 8.2.3
    A-10 | - | 8.2.2 finding | - | -
    A-11 | - | 8.2.2, 8.4.3 finding | 50 125 74 75 111 | 50 125 74 75 111
    A-12 title | - | - | twee vijftien twintig | two fifteen twenty
    A-12 | - | 8.2.2 finding | sommige 2 15 20 lezing twee 2 20 | some 2 15 20 reading two 2 20 \
    possible
    A-13 | - | 8.2.1, 8.3.1, 8.3.2, 8.3.3 finding | - | -
    A-14 | - | 8.1 finding | gemiddelde | average
    A-15 title | - | - | twee | two
    A-15 | - | - | 0 | 0
    A-16 | - | 8.1, 8.4.1 finding | - | -
    A-17 title | - | - | - | unknown
    A-17 | - | 8.2.3 finding | minste onbekend één onbekend | least unknown unknown
    A-18 title | - | - | deels onbekend | partly unknown
    A-18 | - | 8.3.1 finding | soms deels onbekend onbekend | partly unknown unknown
    A-19 title | - | - | bijna ruim ongeveer | almost about
    A-19 | - | 8.3.3, 8.4.1 finding | bijna 7.500 bijna ruim één ongeveer | almost 7,500 almost \
    about
    A-20 | - | 8.3.3 finding | ruim 2.000 | 2,000
    A-21 title | - | - | doorgaans meestal | usually mostly
    A-21 | - | 8.2.1, 8.3.2, 8.3.3 finding | doorgaans meestal | usually mostly
    A-22 | - | 8.2.1, 8.2.3, 8.3.1, 8.3.2, 8.3.3 finding | twee lezing | two reading
    A-23 | - | 8.1, 7.1.1, tabel 8 finding | - | -
    A-24 | - | 8.1 finding | 52 12 half 26 52 12 4 | 52 12 half 26 52 12 4
    A-25 | - | 8.3.2, voetnoot 43 finding | vaak | several
    A-26 | - | 8.2.1, tabel 9, tabel 10 finding | - | two
    A-27 | - | tabel 10, tabel 11 finding | twee mogelijk 0 | two possible 0
    A-28 | - | 8.3.3 finding | 52 lezing | 52 reading
    A-29 | - | 4.2.2, samenvatting finding | 5.000 gemiddelden | 5,000
    A-30 | - | 8.1, 7.2.3 finding | meestal | mostly
    A-31 | - | 5.1, voetnoot 21 finding | niemand | -
    A-32 | - | 1.2, 6.4 finding | - | about
    A-33 | - | - | 1,5 | 1.5
    A-34 | - | 2.3.5 finding | - | -
    A-35 | - | 8.2.1 finding | sterk | -
    A-36 title | - | - | 2 8 | 2 8
    A-36 | - | 8.1, 8.4.2, 8.4.3 finding | ongeveer 2 8 24 96 sommige niemand lezing 2 | about 2 \
    8 24 96 some nobody reading 2
    """
}
