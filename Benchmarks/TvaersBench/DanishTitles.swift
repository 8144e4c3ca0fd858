// SPDX-License-Identifier: EUPL-1.2

/// Titles of Danish compounds drawn by lot, and what a scanner makes of them.
///
/// The same seed draws the same titles.
struct DanishTitles {
    /// As they were written.
    let written: [String]
    private var lottery: UInt64

    init(count: Int, seed: UInt64) {
        lottery = seed
        var written: [String] = []
        var draw = Draw(state: seed)
        for _ in 0..<count {
            let words = (0..<(3 + draw.index(below: 4))).map { _ in draw.word() }
            written.append(words.joined(separator: " "))
        }
        self.written = written
    }

    /// The titles with three in ten of them scanned.
    func scanned(_ scanner: Scanner) -> [String] {
        var draw = Draw(state: lottery ^ 0xFEED)
        return written.map { title in
            guard draw.index(below: 10) < 3 else { return title }
            return title.map { scanner.reads($0, by: draw.index(below: 1_000)) }.joined()
        }
    }
}

/// What a scanner reads for a letter.
struct Scanner {
    /// By letter: in how many of a thousand places it is read wrong, and as what.
    let table: [Character: (rate: Int, readings: [String])]

    func reads(_ letter: Character, by lot: Int) -> String {
        guard let (rate, readings) = table[letter], lot < rate else { return String(letter) }
        return readings[lot % readings.count]
    }

    /// What was seen in the city's scanned papers: æ, ø and å are never read right.
    static let known = Scanner(table: [
        "ø": (1_000, ["e", "o", "g", "e", "o", "g", "a"]),
        "å": (1_000, ["a", "d", "é", "a", "d", "é", "i", "éa", "4"]),
        "æ": (1_000, ["a", "e", "ae", "ee", "a", "e", "ae", "z", "ea"]),
    ])

    /// One that is wrong in ways that nobody has told of.
    static let unknown = Scanner(table: [
        "ø": (700, ["p", "q"]), "å": (700, ["s", "h"]), "æ": (700, ["w", "k"]),
        "t": (100, ["f"]),
    ])
}

/// A row of numbers that only look random, and Danish words drawn by them.
struct Draw {
    var state: UInt64
    var stems = Draw.stems

    mutating func index(below count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(count))
    }

    /// A few words are common and most are rare, as in any language.
    mutating func word() -> String {
        let first = stems[min(index(below: stems.count), index(below: stems.count))]
        switch index(below: 10) {
        case 0, 1: return first
        case 2...4 where Self.takesEnding(first):
            return first + Self.endings[index(below: Self.endings.count)]
        default:
            let last = min(index(below: stems.count), index(below: stems.count))
            let link = ["", "", "s", Self.takesEnding(first) ? "e" : "s"]
            let word = first + link[(first.utf8.count + last) % 4] + stems[last]
            return ["aa", "ae", "oe"].contains { word.contains($0) } ? first : word
        }
    }

    /// No ending after a vowel, where it would be read as one letter with it.
    static func takesEnding(_ stem: String) -> Bool {
        stem.last.map { !"aeiouyæøåé".contains($0) } ?? false
    }

    static let endings = ["en", "et", "er", "erne", "ens"]

    static let stems = """
        område indsats bolig forvaltning nørrebro børn skole kvarter plads gade forening udvalg
        tryghed beskæftigelse kultur økonomi miljø teknik social sundhed uddannelse netværk fritid
        idræt klub værested byrum grønne gård anlæg træ havn bro kirke marked torv station sø
        strand bakke høje vænge toft lund skov mark eng ager sti vej allé boulevard stræde
        passage port tårn mur tag kælder trappe opgang altan vindue dør køkken værelse stue
        hal bane mål hold kamp øvelse træning løb svømme cykel bold spil leg musik teater kor
        dans kunst billede bog læse skrive tegne håndværk værksted butik handel købmand bager
        slagter apotek læge tandlæge sygepleje hjælp støtte rådgivning vejleder mentor frivillig
        nabo beboer lejer ejer ældre ungdom pige dreng familie forælder mor søster bedste
        møde dagsorden referat beslutning høring svar aftale kontrakt budget regnskab pulje tilskud
        ansøgning bevilling projekt plan rapport status evaluering måling tal graf oversigt skema
        formand næstformand sekretær medlem suppleant stedfortræder leder chef direktør borgmester
        politi brand redning vagt sikkerhed belysning lampe kamera hegn bænk skrald affald
        renovation genbrug kloak vand varme strøm gas energi klima regn sne storm oversvømmelse
        trafik bus tog metro parkering fodgænger overgang krydsning fartdæmper støj luft lugt
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
}
