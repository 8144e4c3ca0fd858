// SPDX-License-Identifier: EUPL-1.2
import Domain

// What the forum is for, where, and what it may do.
extension CharterReader {
    func purpose(_ line: PaperLine) -> ReadProvision? {
        guard case .item(let mark) = line.kind, !mark.isEmpty, line.heading.contains("formål")
        else {
            return line.lower.hasPrefix("formålet med ") ? ReadProvision(.purpose) : nil
        }
        return ReadProvision(.purpose)
    }

    /// Three streets or more are a boundary.
    func area(_ line: PaperLine) -> ReadProvision? {
        let list = line.text.split(separator: ":", maxSplits: 1).last.map(String.init) ?? line.text
        let streets = list.replacingSigns.split(separator: ",").flatMap { part in
            streetNames(in: String(part))
        }
        guard streets.count >= 3 else { return nil }
        let isSoft = line.lower.contains("udgangspunkt")
        return ReadProvision(.area(AreaScope(streets: streets, isSoft: isSoft)))
    }

    /// “Skelbækgade”, “Sønder Boulevard/Halmtorvet og Gasværksvej”.
    private func streetNames(in part: String) -> [String] {
        var part = part.trimmingSpaces
        while part.hasSuffix(".") { part.removeLast() }
        let pieces = part.split(separator: " og ").map { String($0).trimmingSpaces }
        let endings = [
            "gade", "vej", "boulevard", "allé", "alle", "torvet", "torv", "plads", "stræde",
        ]
        return pieces.filter { piece in
            piece.first?.isUppercase ?? false
                && endings.contains { piece.lowercased().hasSuffix($0) }
        }
    }

    func mandate(_ line: PaperLine) -> ReadProvision? {
        let lower = line.lower
        let power: Power? =
            if lower.contains("ingen formel besluttende")
                || lower.contains("ikke beslutningskompetence")
                || lower.contains("ingen beslutningskompetence")
            {
                Power.none
            } else if lower.contains("beslutningskompetence") || lower.contains("besluttende forum")
                || lower.contains("kan bevilge")
            {
                .decide
            } else if lower.contains("rådgivende") || lower.contains("kan indstille")
                || lower.contains("afgiver indstilling")
            {
                .recommend
            } else if lower.contains("forum til drøftelse") || lower.contains("forum for drøftelse")
                || lower.contains("orientering og drøftelse")
            {
                .discuss
            } else {
                nil
            }
        guard let power else { return nil }
        let isOfAll = power != .discuss || lower.contains("er et forum til drøftelse")
        return ReadProvision(
            .mandate(
                Mandate(matter: lower.contains("bevilge") ? .grants : .every, power: power)),
            doubts: isOfAll ? [] : [.looseWords])
    }

    func amendment(_ line: PaperLine) -> ReadProvision? {
        guard line.lower.contains("kommissorie"),
            line.lower.contains("ændring") || line.lower.contains("ændres")
        else { return nil }
        let parties = names.parties(in: line.text)
        guard !parties.isEmpty else { return nil }
        let isApproved = line.lower.contains("godkend")
        return ReadProvision(
            .amendment(
                AmendmentRule(
                    approver: isApproved ? parties.first : nil,
                    informed: isApproved ? Array(parties.dropFirst()) : parties)))
    }

    func support(_ line: PaperLine) -> ReadProvision? {
        if line.lower.contains("træffer selv beslutning"), line.lower.contains("støtte") {
            return ReadProvision(.support(SupportRule()))
        }
        guard line.lower.contains("understøtte initiativerne"),
            let start = line.text.firstRange(of: "have til formål at ")
        else { return nil }
        var test = String(line.text[start.upperBound...])
        while test.hasSuffix(".") { test.removeLast() }
        return ReadProvision(.support(SupportRule(purposeTest: test)))
    }

    func relation(_ line: PaperLine) -> ReadProvision? {
        let signs: [(RelationKind, [String])] = [
            (.reportsTo, ["refererer til", "rapporterer til"]),
            (.recommendsTo, ["indstiller til", "afgiver indstilling til"]),
            (.advisoryTo, ["følgegruppe for", "rådgiver "]),
            (.mutuallyObliged, ["gensidigt forpligtende", "gensidigt forpligtigende"]),
        ]
        guard
            let kind = signs.first(where: { $0.1.contains { line.lower.contains($0) } })?.0,
            let other = names.parties(in: line.text).last
        else { return nil }
        return ReadProvision(.relation(Relation(kind: kind, to: other)))
    }
}

extension String {
    /// Slashes part names as commas do.
    fileprivate var replacingSigns: String { String(map { $0 == "/" ? "," : $0 }) }
}
