// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Documents
import Domain
import HashTreeCollections
import Journal
import Papers

/// A case as one file to take along: its documents, the papers of the knowledge
/// bank that belong to it with what was read of them, and a list of it all.
///
/// Only what the one who asks may see; every file under its number, with the hash
/// of its bytes in the list.
struct CasePackage {
    /// The most that a package holds.
    static let megabytes = 200

    private let found: Case
    private let call: Call
    private var zip = StoredZip()
    private var bytes = 0
    private var rows: [[String]] = []
    private var reading: Reading { call.reading }

    static func fetch(_ call: Call) async throws -> Answer {
        let found = try call.filedCase
        var package = CasePackage(found: found, call: call)
        do {
            try await package.fill()
        } catch is TooMuch {
            return .page(
                CaseShow(found: found, call: call, problem: .packageTooLarge), status: 422)
        }
        var answer = Answer.bytes(package.zip.archive, type: "application/zip")
        let name = "sag-\(found.number).zip".percentEncoded
        answer.headers = [("Content-Disposition", "attachment; filename*=UTF-8''\(name)")]
        return answer
    }

    private init(found: Case, call: Call) {
        self.found = found
        self.call = call
    }

    /// It would hold more than a package may.
    private struct TooMuch: Error {}

    private mutating func fill() async throws {
        for paper in reading.papers(of: found) { try await add(paper) }
        for paper in bankPapers { try await add(paper) }
        let head = ["Nummer", "Titel", "Dateret", "Fil", "Byte", "SHA-256", "Bemærkning"]
        try put("fortegnelse.csv", Self.csv([head] + rows))
        try put("om-sagen.txt", Array(about.utf8))
    }

    // MARK: - Documents of the journal

    private mutating func add(_ paper: CaseDocument) async throws {
        let dated = paper.content.dated?.description ?? "ikke oplyst"
        guard let file = paper.latest?.file, let content = try await content(of: file.hash) else {
            let note = paper.state == .draft ? "kladde, ikke med" : "ingen fil"
            rows.append(["\(paper.number)", paper.title, dated, "", "", "", note])
            return
        }
        let name = "dokumenter/\(paper.number).\(Self.ending(of: file.name))"
        try put(name, content)
        rows.append(
            [
                "\(paper.number)", paper.title, dated, name, "\(content.count)",
                file.hash.rawValue, "",
            ])
    }

    // MARK: - Papers of the bank

    /// Those that belong to what the case is about, and those that bear its number.
    private var bankPapers: [BankPaper] {
        let links = found.subjects.sorted().compactMap(PaperLink.init)
        let numbered = reading.city.knowledge.papers(numbered: found.number.description)
            .filter { reading.city.sees($0, reading.viewer) }
        let linked = reading.bankPapers(at: links)
        let ids = Set(linked.map(\.id))
        return (linked + numbered.filter { !ids.contains($0.id) }).sorted { $0.number < $1.number }
    }

    private mutating func add(_ paper: BankPaper) async throws {
        let folder = "viden/\(paper.number)"
        let dated = reading.confirmed(.date, of: paper).first ?? "ikke oplyst"
        if reading.city.knowledge.isOriginalClosed(paper) {
            rows.append([
                "viden \(paper.number)", paper.title, dated, "", "", "", "original lukket",
            ])
        } else if let original = try await BankOriginal.content(paper, call) {
            let name = "\(folder)/original.\(Self.ending(of: paper.original.name))"
            try put(name, original)
            rows.append(
                [
                    "viden \(paper.number)", paper.title, dated, name, "\(original.count)",
                    paper.original.file.rawValue, paper.isExample ? "eksempel" : "",
                ])
        }
        if let words = reading.face(of: paper) { try put("\(folder)/tekst.txt", Array(words.utf8)) }
        try put("\(folder)/laesning.csv", Self.csv(readings(of: paper)))
    }

    private func readings(of paper: BankPaper) -> [[String]] {
        let read = reading.reading(of: paper)
        return [["Felt", "Værdi", "Stand"]]
            + PaperField.allCases.flatMap { field -> [[String]] in
                if let confirmed = paper[field] {
                    let values = reading.confirmed(field, of: paper)
                    return (values.isEmpty ? ["står der ikke"] : values).map {
                        [field.phrase.danish, $0, "bekræftet \(confirmed.on)"]
                    }
                }
                return (read?[field] ?? []).map {
                    [
                        field.phrase.danish, reading.words(of: $0.value),
                        $0.sureness.phrase.danish,
                    ]
                }
            }
    }

    // MARK: - Files

    private func content(of hash: FileID) async throws -> [UInt8]? {
        guard let bytes = try await call.site.cabinet.content(of: hash.rawValue, in: .files)
        else { return nil }
        guard SHA256(of: bytes).hexadecimal == hash.rawValue else {
            throw JournalFault(
                .read, "the file \(hash) has other bytes than its hash says",
                remedy: Phrase(
                    da: "Hent filen fra en sikkerhedskopi.",
                    en: "Restore the file from a backup."))
        }
        return bytes
    }

    private mutating func put(_ name: String, _ content: [UInt8]) throws {
        bytes += content.count
        guard bytes <= Self.megabytes * 1_048_576 else { throw TooMuch() }
        zip.add(name, content)
    }

    private var about: String {
        let lines = found.subjects.sorted().compactMap { reading.line(of: $0)?.title }
        return [
            "Sag \(found.number): \(found.title)",
            "Ansvarlig: \(reading.name(of: found.unit))",
            "Handler om: \(lines.isEmpty ? "ikke oplyst" : lines.joined(separator: ", "))",
            "Oprettet: \(found.opened)",
            "Afsluttet: \(found.closed?.description ?? "nej")",
            "Pakket: \(reading.today)",
            "Pakken rummer det, den kan se, som har hentet den.",
        ].joined(separator: "\r\n") + "\r\n"
    }

    private static func ending(of name: String) -> String {
        let ending = name.split(separator: ".").last.map(String.init) ?? ""
        let letters = ending.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return letters.isEmpty || !name.contains(".") ? "bin" : letters
    }

    private static func csv(_ rows: [[String]]) -> [UInt8] {
        let lines = rows.map { row in
            row.map { text in
                "\"\(text.looksLikeFormula ? "'" : "")\(text.replacing("\"", with: "\"\""))\""
            }.joined(separator: ";")
        }
        return Array(("\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n").utf8)
    }
}

extension PaperLink {
    /// Where papers of the bank lie about what a case is about.
    fileprivate init?(_ subject: CaseSubject) {
        switch subject.kind {
        case .area: self = .area(id: AreaID(subject.id))
        case .forum: self = .forum(id: ForumID(subject.id))
        case .matter: self = .matter(id: MatterID(subject.id))
        case .initiative: self = .initiative(id: InitiativeID(subject.id))
        case .hearing: self = .hearing(id: HearingID(subject.id))
        case .statusRound: self = .statusReport(id: StatusRoundID(subject.id))
        default: return nil
        }
    }
}

extension Phrase {
    fileprivate static let packageTooLarge = Phrase(
        da: "Sagen fylder mere end \(CasePackage.megabytes) MB og kan ikke hentes i én pakke. "
            + "Hent dokumenterne hver for sig.",
        en: "The case holds more than \(CasePackage.megabytes) MB and cannot be fetched as one "
            + "package. Fetch the documents one by one.")
}
