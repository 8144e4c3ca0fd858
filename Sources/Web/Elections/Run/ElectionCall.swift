// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that calls an election to seats of a forum.
struct ElectionCall: Component {
    let forum: ForumID
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    /// Without a forum in the address it asks for one first.
    static func ask(_ call: Call) throws -> Answer {
        if call.reading.view.isPast { return .redirect(to: Paths.newElection) }
        guard let forum = call.query["forum"].map({ ForumID($0) }) else {
            return .page(ElectionForumChoice(call: call))
        }
        guard call.reading.mayCallElection(to: forum) else { throw NotFound() }
        return .page(ElectionCall(forum: forum, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        guard let forum: ForumID = call.chosen("forum"), call.city.forums[forum] != nil else {
            throw NotFound()
        }
        let id: ElectionID = call.newID()
        return try await call.saving(
            to: Paths.election(id), fields: ["kind": "eligible"],
            else: { ElectionCall(forum: forum, call: call, errors: $0) }
        ) { form in [.election(.call(form.election(id, to: forum)))] }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Udskriv valg", en: "Call an election"), call,
            kind: reading.name(of: forum),
            button: reading.say(da: "Udskriv valget", en: "Call the election"),
            trail: [Crumb(title: reading.say(.elections), path: Paths.elections)], errors: errors
        ) {
            Input(.type("hidden"), .name("forum"), .value(forum.rawValue))
            seats
            Choice(
                name: "arranger", label: reading.say(da: "Arrangør", en: "Arranger"),
                value: call.typed("arranger", else: arranger?.rawValue),
                options: reading.organizationChoices(), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Den, som kommissoriet siger, står for valget.",
                    en: "Whom the charter says arranges the election."))
            Choice(
                name: "method", label: reading.say(da: "Metode", en: "Method"),
                value: call.typed("method", else: CountMethod.block.rawValue),
                options: CountMethod.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading, errors: errors)
            Ticks(
                name: "ways",
                legend: reading.say(da: "Hvordan stemmes der?", en: "How is it voted?"),
                options: VotingWay.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                ticked: ticked("ways", else: ["paper"]), reading: reading, errors: errors)
            Ticks(
                name: "eligible",
                legend: reading.say(da: "Hvem kan stille op?", en: "Who may stand?"),
                options: CandidateKind.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                ticked: ticked("eligible", else: CandidateKind.allCases.map(\.rawValue)),
                reading: reading, errors: errors)
            AreaChoices(
                chosen: call.form.all("areas").map { AreaID($0) }, reading: reading,
                errors: errors,
                hint: reading.say(
                    da: "Hvor de bor eller virker, som kan stille op og stemme. Kan være tom.",
                    en: "Where those live or work who may stand and vote. May be empty."))
            days
            VoterField(call: call, value: nil, errors: errors)
            TextField(
                name: "source", label: reading.say(.sourceLabel), value: call.typed("source"),
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "For eksempel kommissoriet og beslutningen. Kan være tom.",
                    en: "For example the charter and the decision. May be empty."))
        }
    }

    private var seats: some Markup {
        Ticks(
            name: "seats", legend: reading.say(da: "Pladser på valg", en: "Seats to be elected"),
            options: reading.electableSeats(of: forum).map { place in
                let holder = place.holder?.termEnds.map { reading.date($0) }
                let standing =
                    place.holder == nil
                    ? reading.say(da: "ledig", en: "vacant")
                    : holder.map { reading.say(da: "besat til \($0)", en: "held until \($0)") }
                        ?? reading.say(da: "besat", en: "held")
                return (place.seat.field, "\(reading.title(of: place.seat)) – \(standing)")
            },
            ticked: ticked(
                "seats",
                else: reading.electableSeats(of: forum).filter { $0.holder == nil }
                    .map(\.seat.field)),
            reading: reading, errors: errors)
    }

    @MarkupBuilder private var days: some Markup {
        For(ElectionCall.days) { name, label in
            DayField(
                name: name, label: reading.say(label), value: call.typed(name), reading: reading,
                errors: errors)
        }
    }

    private static let days: [(String, Phrase)] = [
        ("candidacy-opens", Phrase(da: "Man kan stille op fra", en: "One can stand from")),
        ("candidacy-closes", Phrase(da: "Man kan stille op til og med", en: "One can stand until")),
        ("voting-opens", Phrase(da: "Der stemmes fra", en: "People vote from")),
        ("voting-closes", Phrase(da: "Der stemmes til og med", en: "People vote until")),
        ("term-starts", Phrase(da: "De valgte sidder fra", en: "The elected sit from")),
    ]

    private var arranger: OrganizationID? {
        reading.electableSeats(of: forum).lazy.compactMap { $0.group.filling.appointer }.first
    }

    private func ticked(_ field: String, else opening: [String]) -> [String] {
        call.method == .get ? opening : call.form.all(field)
    }
}

/// Where there are several forums to call an election for.
private struct ElectionForumChoice: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let title = reading.say(da: "Udskriv valg", en: "Call an election")
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.elections), path: Paths.elections)]
        ) {
            PageHead(
                title, kind: reading.say(.elections),
                lead: reading.say(da: "Til hvilket forum?", en: "To which forum?"))
            if reading.callableForums.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Der er ingen fora, hvor du kan udskrive valg. Det kan den, som "
                            + "kommissoriet lader stå for valget, og koordinatorer.",
                        en: "There is no forum that you can call an election for. Whom the charter "
                            + "lets arrange it can, and coordinators."))
            }
            Ul(.class("link-list")) {
                For(reading.callableForums) { forum in
                    Li {
                        A(
                            reading.name(of: forum),
                            .href(Link("\(Paths.newElection)?forum=\(forum)")))
                    }
                }
            }
        }
    }
}

extension Reading {
    /// Seats that the charter lets be elected and that no election is open for.
    func electableSeats(of forum: ForumID) -> [SeatPlace] {
        let places = city.forums.seatMap(of: forum, on: day, in: city.organizations)?.places ?? []
        return places.filter { place in
            guard place.seat.forum == forum, city.elections.open(for: place.seat) == nil
            else { return false }
            switch place.group.filling {
            case .elected, .granted, .notStated: return true
            case .exOfficio, .oneOf, .appointed, .members: return false
            }
        }
    }

    /// Forums with seats whose election the reader may call, by name.
    var callableForums: [ForumID] {
        guard canWrite else { return [] }
        return city.forums.forums.keys.filter { mayCallElection(to: $0) }
            .inDanishOrder { "\(name(of: $0)) \($0)" }
    }

    func mayCallElection(to forum: ForumID) -> Bool {
        guard canWrite else { return false }
        let seats = electableSeats(of: forum)
        let arrangers = Set(seats.map { $0.group.filling.appointer ?? forum })
        return arrangers.contains { may(.election(.call(.probe(forum, by: $0)))) }
    }
}

extension ElectionDraft {
    /// Only to ask whether somebody may call it.
    fileprivate static func probe(_ forum: ForumID, by arranger: OrganizationID) -> ElectionDraft {
        let day = Day(number: 0)
        return ElectionDraft(
            id: "ny", forum: forum, seats: [], arranger: arranger,
            days: ElectionDays(
                candidacyOpens: day, candidacyCloses: day, votingOpens: day, votingCloses: day,
                termStarts: day))
    }
}

extension Seat {
    /// As the value of a field: `naboer/3`.
    fileprivate var field: String { "\(group)/\(number)" }

    fileprivate init?(field: String, in forum: ForumID) {
        let parts = field.split(separator: "/")
        guard parts.count == 2, let number = Int(parts[1]) else { return nil }
        self.init(forum: forum, group: .init(String(parts[0])), number: number)
    }
}

extension FormReading {
    /// The election that the form calls.
    fileprivate mutating func election(_ id: ElectionID, to forum: ForumID) -> ElectionDraft {
        ElectionDraft(
            id: id, forum: forum,
            seats: call.form.all("seats").compactMap { Seat(field: $0, in: forum) },
            arranger: chosen("arranger", .arrangerMissing),
            method: word("method", .methodMissing),
            ways: call.form.all("ways").compactMap(VotingWay.init),
            eligible: call.form.all("eligible").compactMap(CandidateKind.init),
            areas: call.form.all("areas").map { AreaID($0) },
            days: ElectionDays(
                candidacyOpens: requiredDay("candidacy-opens"),
                candidacyCloses: requiredDay("candidacy-closes"),
                votingOpens: requiredDay("voting-opens"),
                votingCloses: requiredDay("voting-closes"),
                termStarts: requiredDay("term-starts")),
            voters: number("voters"), source: optionalTitle("source"))
    }
}

extension Phrase {
    static let arrangerMissing = Phrase(
        da: "Vælg, hvem der står for valget.", en: "Choose who arranges the election.")
    static let methodMissing = Phrase(
        da: "Vælg, hvordan der tælles.", en: "Choose how votes are counted.")
}
