// SPDX-License-Identifier: EUPL-1.2

/// Words and misreadings that the search was not made with, so that it is not judged
/// by what it was fitted to alone.
enum HeldOutPapers {
    static func drawn(count: Int) -> DanishPapers {
        DanishPapers(count: count, seed: 912, stems: stems)
    }

    /// Wrong in ways that nobody has told of, and others than `Scanner.unknown`.
    static let unknown = Scanner(table: [
        "ø": (700, ["c", "n"]), "å": (700, ["l", "x"]), "æ": (700, ["m", "v"]),
        "d": (100, ["b"]),
    ])

    private static let stems = """
        ånd spørgsmål løsning møde referat dagsorden høring afgørelse tilskud støtte pulje
        regnskab årsmøde fællesskab frivillig naboskab ungdom ældre pårørende sygepleje lægehus
        jordemoder tandpleje hjælper pædagog lærer elev klasse prøve eksamen læsning bøger
        bibliotek møbel fødsel dåb bryllup begravelse præst kordegn kirkegård gravsted mosaik
        maleri værk kunstner udstilling galleri optræden scene forestilling billet tilskuer
        publikum dirigent sanger tromme fløjte værft skib båd færge kaj mole bølge kyst klit
        hede mose sump bæk flod dam grøft dræn kloak rør pumpe brønd måler varme gas brændsel
        brænde kul røg skorsten ovn køling isolering tagsten murværk beton stål jern bræt bjælke
        søjle dæk loft gulv vægge rude ramme lås nøgle greb hængsel skilt mærke pæl hegn låge
        rækværk gelænder trin rampe cykelsti fortov kantsten brosten asfalt vejbump kryds
        rundkørsel lyskurv fodgænger bilist chauffør bus metro tog perron skinne sporvogn
        hastighed ulykke skade læsion forbinding sår blødning smerte feber hoste vaccine dosis
        pille recept apotek frø plante blomst rose tulipan løg gulerod kål ært bønne korn mel
        brød kage smør ost mælk kød pølse skinke æg fisk sild ål torsk reje muslinger salt peber
        sukker honning sæbe håndklæde dyne pude lagen skjorte bælte støvle sko hue vante frakke
        knap tråd nål saks symaskine væv garn strik mønster farve pensel lærred ansøgning frist
        bevilling vedtægt bestyrelse formand kasserer suppleant referent næstformand ordfører
        gruppe parti valg stemme mandat liste kandidat optælling flertal mindretal forslag
        ændring begrundelse vilkår påbud tilsyn rapport måling undersøgelse spørgeskema svar tal
        kurve søjlediagram gennemsnit andel udvikling fald stigning
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
