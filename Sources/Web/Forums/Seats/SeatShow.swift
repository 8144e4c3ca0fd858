// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// One seat: who sits in it, how it is filled, and who sat there before.
struct SeatShow: Component {
    let place: SeatPlace
    let call: Call
    private var reading: Reading { call.reading }
    private var seat: Seat { place.seat }

    var body: some Markup {
        let title = reading.title(of: seat)
        SitePage(title, call, trail: reading.trail(to: seat.forum)) {
            PageHead(
                title, kind: reading.say(da: "Plads i forum", en: "Seat in a forum"),
                lead: reading.say(rule)
            ) { facts }
            SeatActions(reading: reading, place: place)
            duty
            SeatHistory(reading: reading, seat: seat)
            SubstituteList(reading: reading, seat: seat)
            if reading.viewer.isStaff { RecusalList(reading: reading, seat: seat) }
        }
    }

    private var rule: Phrase {
        place.group.words(naming: reading.names(in: reading.charter(of: seat.forum)?.charter))
    }

    @MarkupBuilder private var facts: some Markup {
        let held = HeldSeat(reading: reading, place: place)
        Fact(
            reading.say(da: "Hvem sidder her", en: "Who sits here"),
            note: place.holder == nil ? nil : held.span, isGap: place.isVacant
        ) { held }
        Fact(
            reading.say(da: "Taler for", en: "Speaks for"),
            held.behalf.isEmpty ? reading.say(.notStated) : held.behalf)
        Fact(reading.say(da: "Suppleant", en: "Substitute")) {
            if let substitute = place.substitute {
                PersonLink(reading: reading, person: substitute.person)
            } else {
                reading.say(da: "Ingen; det er frivilligt", en: "None; it is voluntary")
            }
        }
    }

    /// What the charter makes somebody do about the seat, with the rule.
    @MarkupBuilder private var duty: some Markup {
        let duties = reading.duties(of: seat.forum).filter { duty in
            switch duty.kind {
            case .fill(let other), .renew(let other, _): other == seat
            default: false
            }
        }
        if !duties.isEmpty {
            AttentionList(items: duties.map { reading.attention($0, namingForum: false) })
        }
    }
}

/// What the reader may do about the seat.
private struct SeatActions: Component {
    let reading: Reading
    let place: SeatPlace

    var body: some Markup {
        let links = links
        if !links.isEmpty {
            P(.class("actions")) {
                For(links) { link in
                    A(link.title, .href(Link(link.path)), .class("button secondary"))
                }
            }
        }
        if case .exOfficio(let post) = place.group.filling {
            P {
                reading.say(
                    da: "Pladsen følger posten. Den besættes på postens side: ",
                    en: "The seat goes with the post. Fill it on the post's page: ")
                PostLine(reading: reading, post: post)
            }
        }
    }

    private var links: [Crumb] {
        let seat = place.seat
        var links: [Crumb] = []
        if place.holder == nil, !isByRight, reading.may(.take(of: seat, on: reading.day)) {
            links.append(
                Crumb(
                    title: reading.say(da: "Besæt pladsen", en: "Fill the seat"),
                    path: Paths.taking(seat)))
        }
        if case .holding(let holding)? = place.holder, holding.left == nil,
            reading.may(.forum(.leave(holding.id, lastDay: reading.day, reason: nil)))
        {
            links += [
                Crumb(
                    title: reading.say(da: "Forlæng perioden", en: "Extend the term"),
                    path: Paths.extending(holding.id)),
                Crumb(
                    title: reading.say(da: "Afslut før tid", en: "End early"),
                    path: Paths.leaving(holding.id)),
            ]
        }
        return links + own(seat)
    }

    private func own(_ seat: Seat) -> [Crumb] {
        var links: [Crumb] = []
        let rule = reading.charter(of: seat.forum)?.charter.substitutes(of: seat.group)
        if place.substitute == nil, rule?.rule.atMost == 1,
            reading.may(
                .forum(.nameSubstitute("", seat: seat, person: "", from: reading.day)))
        {
            links.append(
                Crumb(
                    title: reading.say(da: "Udpeg suppleant", en: "Name a substitute"),
                    path: Paths.substitute(seat)))
        }
        if place.holder != nil,
            reading.may(.forum(.recuse("", seat: seat, from: reading.day, matter: "")))
        {
            links.append(
                Crumb(
                    title: reading.say(da: "Meld inhabil", en: "Declare a conflict of interest"),
                    path: Paths.recusal(seat)))
        }
        if reading.isOpenToApplicants(place), reading.canWrite {
            links.append(
                Crumb(
                    title: reading.say(da: "Søg pladsen", en: "Apply for the seat"),
                    path: Paths.application(seat)))
        }
        return links
    }

    private var isByRight: Bool {
        if case .exOfficio = place.group.filling { true } else { false }
    }
}

extension Reading {
    /// Whether new partners may ask for the seat on the page's day.
    func isOpenToApplicants(_ place: SeatPlace) -> Bool {
        guard place.holder == nil, let charter = charter(of: place.seat.forum)?.charter
        else { return false }
        return place.group.filling == .granted || charter.application(of: place.group.id) != nil
    }
}

extension CityCommand {
    /// That somebody takes the seat, as far as permission goes.
    static func take(of seat: Seat, on day: Day) -> CityCommand {
        .forum(
            .take(HoldingDraft(id: "", seat: seat, person: "", from: day, manner: .appointed)))
    }
}
