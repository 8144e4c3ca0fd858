// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Which area draws on which pool, what is missing, and who holds it.
struct AgreementMatrix: Component {
    let round: AgreementRound?
    let call: Call
    private var reading: Reading { call.reading }

    /// The round that the address asks for, or the latest that draws on a real pool.
    static func answer(_ call: Call) throws -> Answer {
        let rounds = call.reading.agreementRounds
        guard let asked = call.query["runde"] else {
            return .page(AgreementMatrix(round: rounds.first, call: call))
        }
        guard let round = rounds.first(where: { $0.id.rawValue == asked }) else {
            throw NotFound()
        }
        return .page(AgreementMatrix(round: round, call: call))
    }

    var body: some Markup {
        SitePage(reading.say(.initiativeAgreements), call) {
            PageHead(
                reading.say(.initiativeAgreements), kind: reading.say(.overview),
                lead: reading.say(
                    da: "Hvert område har én aftale. Her står, hvilke puljer den trækker på, "
                        + "hvad der mangler, og hvem det ligger hos.",
                    en: "Every area has one agreement. Here is which pools it draws on, what "
                        + "is missing, and who holds it.")
            ) { facts }
            choice
            actions
            if let round {
                if round.isExample { FundingExample(reading: reading) }
                MatrixTable(round: round, reading: reading)
                DutyTable(reading: reading, round: round)
                files(round)
                SourceNote(reading: reading, source: round.source)
            } else {
                EmptyState(
                    reading.say(
                        da: "Der er ingen aftalerunder endnu. En koordinator planlægger den "
                            + "første, når puljerne er oprettet.",
                        en: "There are no rounds yet. A coordinator plans the first once the "
                            + "pools are there."))
            }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        if let round {
            let duties = reading.city.funding.duties(of: round)
            let late = duties.filter { $0.isLate(on: reading.day) }
            Fact(reading.say(.agreementRound)) {
                A(round.title, .href(reading.link(Paths.agreementRound(round.id))))
            }
            Fact(
                reading.say(da: "Ansvarlig", en: "Responsible"),
                note: reading.departmentName(of: round.leader)
            ) { PostLine(reading: reading, post: round.leader) }
            Fact(
                reading.say(da: "Over fristen", en: "Late"), "\(late.count)",
                note: late.first.map { reading.title(of: $0) }, isGap: !late.isEmpty)
            Fact(
                reading.say(da: "Aftaler", en: "Agreements"), counted(round),
                note: reading.say(
                    da: "siden \(reading.date(round.planned))",
                    en: "since \(reading.date(round.planned))"))
        }
    }

    private func counted(_ round: AgreementRound) -> String {
        let count = reading.city.funding.agreements(of: round.id).count
        return round.expectedAreas.map {
            reading.say(da: "\(count) af \($0) områder", en: "\(count) of \($0) areas")
        } ?? "\(count)"
    }

    @MarkupBuilder private var choice: some Markup {
        let rounds = reading.agreementRounds
        if rounds.count > 1 {
            Nav(.class("tabs"), .label(reading.say(.agreementRound))) {
                Ul {
                    For(rounds) { other in
                        Li {
                            A(
                                other.title,
                                .href(
                                    reading.link(
                                        Paths.agreements, [("runde", other.id.rawValue)])),
                                .currentPage(other.id == round?.id))
                        }
                    }
                }
            }
        }
    }

    private var actions: some Markup {
        P(.class("actions")) {
            A(
                reading.say(.pools), .href(reading.link(Paths.pools)),
                .class("button secondary"))
            if let round, round.concluded == nil, reading.mayDraw(in: round) {
                A(
                    reading.say(da: "Ny aftale", en: "New agreement"),
                    .href(Link("\(Paths.newAgreement)?runde=\(round.id)")), .class("button"))
            }
            if reading.may(.funding(.concludeRound(""))) {
                A(
                    reading.say(da: "Planlæg en aftalerunde", en: "Plan a round"),
                    .href(Link(Paths.newAgreementRound)), .class("button secondary"))
            }
        }
    }

    private func files(_ round: AgreementRound) -> some Markup {
        P {
            reading.say(da: "Matrixen som fil: ", en: "The matrix as a file: ")
            A("CSV", .href(reading.link(Paths.agreementRound(round.id, "matrix.csv"))))
            ", "
            A("XLSX", .href(reading.link(Paths.agreementRound(round.id, "matrix.xlsx"))))
            "."
        }
    }
}

extension Reading {
    func mayDraw(in round: AgreementRound) -> Bool {
        may(
            .funding(
                .draw(
                    AgreementFacts(
                        agreement: "", round: round.id, area: "", responsible: round.leader))))
    }
}
