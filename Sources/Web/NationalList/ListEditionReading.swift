// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// The names of the form's fields that there is one of for each category.
enum ListFormNames {
    static func count(_ tier: ListTier) -> String { "count-\(tier.rawValue)" }
}

extension ListTier {
    /// The short word by which the form's lines name the category, in any year.
    var word: String {
        switch self {
        case .prevention: "forebyggelse"
        case .vulnerable: "udsat"
        case .parallel: "parallelsamfund"
        case .transformation: "omdannelse"
        }
    }
}

extension ListEdition {
    /// What nobody has written yet, to ask whether somebody may.
    static let unwritten = ListEdition(
        id: "", day: Day(number: 0), version: "", provenance: Provenance(""))
}

extension Call {
    /// The list of the address; nil where the address is that of a new one.
    var listEdition: ListEdition? {
        get throws {
            guard parameters["liste"] != nil else { return nil }
            guard let edition = city.listing[id("liste") as ListEditionID] else {
                throw NotFound()
            }
            return edition
        }
    }

    /// Where the saved list is read; all lists where the day was not understood.
    func listPath(_ edition: ListEdition?) -> String {
        let written = try? day("day")
        guard let id = edition?.id ?? written.map({ listID(on: $0) }) else {
            return Paths.nationalList
        }
        return Paths.list(id)
    }

    /// The year, with its month where the year has another list already.
    func listID(on day: Day) -> ListEditionID {
        let others = city.listing.editions.filter { $0.day.year == day.year && $0.day != day }
        let month = day.month < 10 ? "0\(day.month)" : "\(day.month)"
        let same = city.listing.editions.first { $0.day == day }?.id
        return same ?? ListEditionID(others.isEmpty ? "\(day.year)" : "\(day.year)-\(month)")
    }
}

extension FormReading {
    /// The list as it was typed, with what the form does not ask about as it stands.
    mutating func listEdition(_ standing: ListEdition?) -> ListEdition {
        let day = standing?.day ?? requiredDay("day")
        let version = standing?.version ?? call.city.listing.version(on: day)?.id
        if version == nil {
            refuse(
                Phrase(
                    da: "Ingen kriterier gjaldt den dag. Ret dagen.",
                    en: "No criteria were in force that day. Correct the day."), field: "day")
        }
        let counts = ListTier.allCases.compactMap { tier in
            number(ListFormNames.count(tier)).map {
                ListCount(tier, $0, remark: standing?.count(tier)?.remark)
            }
        }
        return ListEdition(
            id: standing?.id ?? call.listID(on: day), day: day, version: version ?? "",
            counts: counts, entered: number("entered"), left: number("left"),
            ownCount: number("own"), members: listMembers(standing),
            namesAllOwn: call.form["namesAllOwn"] != nil, moves: listMoves(standing),
            provenance: Provenance(
                requiredLine("source"), isVerified: call.form["verified"] != nil,
                remark: optionalTitle("remark")))
    }

    private mutating func listMembers(_ standing: ListEdition?) -> [ListMember] {
        var members: [ListMember] = []
        for line in writtenLines("members") {
            guard let name = line[0] else { continue }
            let known = standing?.members.first { $0.name == name }
            members.append(
                ListMember(
                    name, area: known?.area ?? call.city.areas.area(named: name)?.id,
                    tier: tier(line[1], in: line, field: "members"),
                    provenance: known?.provenance))
        }
        return members
    }

    private mutating func listMoves(_ standing: ListEdition?) -> [ListMove] {
        var moves: [ListMove] = []
        for line in writtenLines("moves") {
            guard let kind = ListMove.Kind(written: line[0]), let name = line[1] else {
                refuse(.line(line, .moveUnread), field: "moves")
                continue
            }
            let known = standing?.moves.first { $0.name == name && $0.kind == kind }
            moves.append(
                ListMove(
                    name, area: known?.area ?? call.city.areas.area(named: name)?.id, kind,
                    tier: tier(line[2], in: line, field: "moves"),
                    provenance: known?.provenance
                        ?? Provenance(
                            call.form["source"] ?? "", isVerified: call.form["verified"] != nil)))
        }
        return moves
    }

    /// The category by its short word or the law's name; nil where nothing is written.
    private mutating func tier(_ text: String?, in line: WrittenLine, field: String) -> ListTier? {
        guard let text = text?.lowercased() else { return nil }
        let found = ListTier.allCases.first { tier in
            text == tier.word
                || call.city.listing.versions.contains { $0[tier]?.name.lowercased() == text }
        }
        if found == nil { refuse(.line(line, .tierUnread(text)), field: field) }
        return found
    }
}

extension ListMove.Kind {
    fileprivate init?(written text: String?) {
        switch text?.lowercased() {
        case "ny", "nye", "new": self = .entered
        case "ude", "ud", "out": self = .left
        default: return nil
        }
    }
}

extension Phrase {
    fileprivate static let moveUnread = Phrase(
        da: "Skriv “ny” eller “ude”, et semikolon og navnet.",
        en: "Write “ny” (new) or “ude” (out), a semicolon and the name.")

    fileprivate static func tierUnread(_ text: String) -> Phrase {
        let words = ListTier.allCases.map(\.word).joined(separator: ", ")
        return Phrase(
            da: "“\(text)” er ikke en kategori. Skriv en af: \(words).",
            en: "“\(text)” is no category. Write one of: \(words).")
    }
}
