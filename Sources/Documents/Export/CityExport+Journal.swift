// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// What agreements draw from pools, and the papers of the municipal journal.
extension CityExport {
    private typealias Drawn = (agreement: AgreementID, share: PoolShare)

    var fundingTables: [ExportTable] {
        let agreements = city.funding.agreements.values.sorted { $0.id < $1.id }
            .filter { isForStaff || city.sees($0, .stranger) }
        let drawn: [Drawn] = agreements.flatMap { one in one.shares.map { (one.id, $0) } }
        return [
            ExportTable(
                "pools", "puljer", of: city.funding.pools.values.sorted { $0.id < $1.id },
                [
                    .id(\.id), .text("name", "navn", \.facts.name),
                    .link("authority", "myndighed", to: "organizations", \.facts.authority),
                    .text("source", "kilde", \.facts.source),
                    .flag("is_example", "eksempel", \.facts.isExample),
                ]),
            ExportTable(
                "pool_calls", "puljers-ansoegningsrunder",
                of: city.funding.calls.values.sorted { $0.id < $1.id },
                [
                    .id(\.id), .link("pool", "pulje", to: "pools", \.pool),
                    .text("title", "titel", \.title), .day("opens", "åbner", \.opens),
                    .day("deadline", "frist", \.deadline), .amount("frame", "ramme", \.frame),
                    .text("source", "kilde", \.source),
                ]),
            ExportTable(
                "agreements", "initiativaftaler", of: agreements,
                [
                    .id(\.id), .text("round", "runde", \.round.rawValue),
                    .link("area", "område", to: "areas", \.area),
                    .link("responsible", "ansvarlig", to: "posts", \.responsible),
                    .day("drawn", "skrevet", \.drawn), .text("source", "kilde", \.source),
                ]),
            ExportTable("agreement_shares", "initiativaftalers-traek", of: drawn, shareFields),
        ]
    }

    private var shareFields: [ExportField<Drawn>] {
        [
            .link("agreement", "aftale", to: "agreements", isKey: true, \.agreement),
            .link("call", "ansøgningsrunde", to: "pool_calls", isKey: true, \.share.key.call),
            .text("initiative", "indsats", isKey: true) { drawn in
                let initiative = drawn.share.key.initiative
                let isSeen = initiatives.contains { $0.id == initiative }
                return isSeen ? initiative?.rawValue ?? "" : ""
            },
            .amount("applied", "søgt", \.share.applied),
            .amount("granted", "bevilget", \.share.granted),
            .amount("paid", "betalt") { drawn in
                let paid = drawn.share.years.compactMap(\.paid)
                return paid.isEmpty ? nil : paid.reduce(.zero, +)
            },
        ]
    }

    /// Whether the export may name what a case is about.
    private func names(_ subject: CaseSubject) -> Bool {
        guard !isForStaff else { return true }
        let (id, stranger) = (subject.id, Viewer.stranger)
        return switch subject.kind {
        case .area, .programme, .forum, .meeting, .pool: true
        case .initiative: initiatives.contains { $0.id.rawValue == id }
        case .matter: city.matters[MatterID(id)].map { city.sees($0, stranger) } ?? false
        case .hearing: city.hearings[HearingID(id)].map { city.sees($0, stranger) } ?? false
        case .agreement: city.funding[AgreementID(id)].map { city.sees($0, stranger) } ?? false
        case .statusRound:
            city.statusReports[StatusRoundID(id)].map { city.sees($0, stranger) } ?? false
        case .exemption: city.exemptions[ExemptionID(id)].map { city.sees($0, stranger) } ?? false
        case .evaluation:
            city.evaluations[EvaluationID(id)].map { city.sees($0, stranger) } ?? false
        }
    }

    /// What is closed is in no export.
    var caseTables: [ExportTable] {
        let papers = city.cases.documents.values.filter { paper in
            !paper.sight.isClosed && (isForStaff || city.sees(paper, .stranger))
        }.sorted { $0.id < $1.id }
        let shown = Set(papers.map(\.case))
        let cases = city.cases.inOrder.filter { found in
            shown.contains(found.id)
                || (isForStaff && city.cases.documents(of: found.id).isEmpty)
        }.sorted { $0.id < $1.id }
        return [
            ExportTable(
                "cases", "sager-i-journalen", of: cases,
                [
                    .id(\.id), .text("number", "nummer", \.number.description),
                    .text("title", "titel", \.title), .text("kle", "kle", \.kle?.description),
                    .link("unit", "enhed", to: "organizations", \.unit),
                    .day("opened", "oprettet", \.opened), .day("closed", "lukket", \.closed),
                    .text("subjects", "handler om") {
                        $0.subjects.filter(names).sorted().map(\.description)
                            .joined(separator: " ")
                    },
                    .text("source", "kilde", \.source),
                ]),
            ExportTable(
                "case_documents", "dokumenter", of: papers,
                [
                    .id(\.id), .link("filed_in", "sag", to: "cases", \.case),
                    .text("number", "nummer", \.number.description),
                    .text("title", "titel", \.title), .code("kind", "slags", \.kind, \.phrase),
                    .code("direction", "retning", \.content.direction, \.phrase),
                    .link("sender", "fra", to: "organizations", \.content.sender),
                    .day("dated", "dateret", \.content.dated),
                    .day("filed", "journaliseret", \.filed),
                    .code("state", "tilstand", \.state, \.phrase), .day("sent", "sendt", \.sent),
                    .text("file", "fil", \.latest?.file.hash.rawValue),
                ]),
        ]
    }
}
