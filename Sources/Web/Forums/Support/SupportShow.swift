// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What each seat of a forum says about an initiative.
struct SupportShow: Component {
    let round: SupportRound
    let initiative: Initiative
    let call: Call
    private var reading: Reading { call.reading }

    static func show(_ call: Call) throws -> Answer {
        let (round, initiative) = try call.supportRound
        return .page(SupportShow(round: round, initiative: initiative, call: call))
    }

    private var stance: String { reading.say(da: "Svar", en: "Answer") }
    private var who: String { reading.say(da: "Hvem", en: "Who") }
    private var why: String { reading.say(da: "Begrundelse", en: "Reason") }

    var body: some Markup {
        let title = reading.say(
            da: "Opbakning til \(initiative.name)", en: "Support of \(initiative.name)")
        SitePage(title, call, trail: reading.trail(to: round.forum)) {
            PageHead(
                title, kind: reading.name(of: round.forum), lead: reading.say(.eachForItself)
            ) { facts }
            if let tally = SupportTally(round, in: reading) { table(tally) }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        let tally = SupportTally(round, in: reading)
        Fact(reading.say(da: "Indsats", en: "Initiative")) {
            A(initiative.name, .href(reading.link(Paths.initiative(initiative.id))))
        }
        Fact(
            reading.say(da: "Spurgt", en: "Asked"), reading.date(round.opened),
            note: reading.distance(round.opened))
        Fact(
            reading.say(da: "Svar", en: "Answers"),
            "\(round.answers.count) \(reading.say(da: "af", en: "of")) \(tally?.places.count ?? 0)",
            note: tally?.text(reading), isGap: round.answers.isEmpty)
        purpose
    }

    @MarkupBuilder private var purpose: some Markup {
        let demanded = reading.charter(of: round.forum)?.charter.support?.rule.purposeTest
        if let test = round.purpose {
            Fact(
                reading.say(da: "Formålet er prøvet", en: "The purpose is tested"),
                note: reading.note(test.reason) ?? demanded
            ) {
                StatusTag(
                    test.isMet ? .ok : .late,
                    test.isMet
                        ? reading.say(da: "Ja, det er opfyldt", en: "Yes, it is met")
                        : reading.say(da: "Nej", en: "No"))
            }
        } else if demanded == nil {
            Fact(
                reading.say(da: "Formålet er prøvet", en: "The purpose is tested"),
                reading.say(
                    da: "Kommissoriet kræver det ikke", en: "The charter does not demand it"))
        }
    }

    private func table(_ tally: SupportTally) -> some Markup {
        Table(.class("cards")) {
            Thead {
                Tr {
                    Th(reading.say(da: "Plads", en: "Seat"), .scope("col"))
                    Th(who, .scope("col"))
                    Th(stance, .scope("col"))
                    if reading.viewer.isStaff { Th(why, .scope("col")) }
                }
            }
            Tbody { For(tally.places) { row($0) } }
        }
    }

    @MarkupBuilder private func row(_ place: SeatPlace) -> some Markup {
        let answer = round.answers[place.seat]
        Tr {
            Th(.scope("row")) {
                A(reading.title(of: place.seat), .href(reading.link(Paths.seat(place.seat))))
            }
            Td(.cellLabel(who)) {
                if let holder = place.holder {
                    PersonLink(reading: reading, person: holder.person)
                }
            }
            Td(.cellLabel(stance)) {
                Div {
                    given(answer)
                    answering(place.seat, isAnew: answer != nil)
                }
            }
            if reading.viewer.isStaff {
                Td(.cellLabel(why)) { answer.flatMap { reading.note($0.reason) } ?? "" }
            }
        }
    }

    @MarkupBuilder private func given(_ answer: SeatSupport?) -> some Markup {
        if let answer {
            StatusTag(answer.stance.status, reading.say(answer.stance.phrase))
            Span(" \(reading.date(answer.day))", .class("quiet"))
        } else {
            StatusTag(.done, reading.say(da: "intet svar", en: "no answer"))
        }
    }

    @MarkupBuilder private func answering(_ seat: Seat, isAnew: Bool) -> some Markup {
        let state = CityCommand.forum(
            .stateSupport(seat, in: round.forum, initiative.id, .supports, reason: nil))
        if round.purpose?.isMet ?? true, reading.may(state) {
            " "
            A(
                isAnew
                    ? reading.say(da: "Svar om", en: "Answer anew")
                    : reading.say(da: "Svar", en: "Answer"),
                .href(Link(Paths.support(seat, in: round.forum, initiative.id))),
                .label(
                    reading.say(
                        da: "Svar for \(reading.title(of: seat))",
                        en: "Answer for \(reading.title(of: seat))")))
        }
    }
}

extension SeatSupport.Stance {
    var status: ChartStatus {
        switch self {
        case .supports: .ok
        case .declines: .late
        case .conditional: .waiting
        }
    }
}

extension Call {
    /// The round that the address names, when the reader may know the initiative.
    var supportRound: (SupportRound, Initiative) {
        get throws {
            let forum = try forum.id
            let id: InitiativeID = id("indsats")
            guard let initiative = reading.initiative(id),
                let round = city.forums.support(in: forum, of: id)
            else { throw NotFound() }
            return (round, initiative)
        }
    }
}
