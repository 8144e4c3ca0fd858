// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The search for a day: who can come when, and the reader's own answer.
struct PollShow: Component {
    let poll: DatePoll
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(PollShow(poll: try call.datePoll, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let poll = try call.datePoll
        let fits = poll.options.indices.compactMap { index in
            call.form["dag-\(index)"].flatMap(DateFit.init)
        }
        guard let person = call.viewer.person else { throw NotFound() }
        return try await call.acting(
            .poll(.answer(poll.id, by: person, fits)), to: Paths.poll(poll.id))
    }

    /// Plans the meeting on the day that was found, or ends the search without.
    static func choose(_ call: Call) async throws -> Answer {
        let poll = try call.datePoll
        guard let index = call.form["dag"].flatMap({ Int($0) }),
            poll.options.indices.contains(index)
        else {
            return try await call.acting(.poll(.close(poll.id, nil)), to: Paths.poll(poll.id))
        }
        let option = poll.options[index]
        let draft = MeetingDraft(
            id: call.newID(), forums: [poll.forum],
            plan: MeetingPlan(day: option.day, start: option.start, topic: poll.topic))
        return try await call.acting(
            .poll(.close(poll.id, draft)), to: Paths.meeting(draft.id))
    }

    var body: some Markup {
        let title = reading.say(da: "Find en dag", en: "Find a day")
        SitePage(title, call, trail: reading.trail(to: poll.forum)) {
            PageHead(title, kind: reading.name(of: poll.forum), lead: poll.topic) {
                if let closing = poll.closing {
                    Fact(reading.say(da: "Afsluttet", en: "Closed"), reading.date(closing.on))
                    if let meeting = closing.meeting.flatMap({ reading.city.meetings[$0] }) {
                        Fact(reading.say(da: "Mødet", en: "The meeting")) {
                            A(
                                reading.when(meeting.plan),
                                .href(reading.link(Paths.meeting(meeting.id))))
                        }
                    }
                } else {
                    Fact(
                        reading.say(da: "Svar senest", en: "Answer by"),
                        reading.date(poll.lastDay), note: reading.distance(poll.lastDay))
                }
                Fact(
                    reading.say(da: "Har svaret", en: "Answered"),
                    "\(poll.answers.count) \(reading.say(da: "af", en: "of")) \(members.count)")
            }
            own
            options
        }
    }

    private var members: [PersonID] {
        reading.city.forums.seatMap(
            of: poll.forum, on: reading.day, in: reading.city.organizations)?
            .held.compactMap { $0.holder?.person } ?? []
    }

    @MarkupBuilder private var own: some Markup {
        if poll.isOpen, reading.canWrite, let person = reading.viewer.person,
            reading.city.forums.isMember(
                person, of: poll.forum, on: reading.day, reading.city.organizations)
        {
            let before = poll.answer(of: person)
            Form(.method("post"), .action(Link(Paths.poll(poll.id))), .class("form")) {
                FormToken(reading: reading)
                For(Array(poll.options.enumerated())) { index, option in
                    let clashes = clashes(of: person, on: option.day)
                    Choice(
                        name: "dag-\(index)", label: words(of: option),
                        value: before?.fits[index].rawValue ?? (clashes.isEmpty ? nil : "no"),
                        options: DateFit.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                        reading: reading, errors: errors,
                        hint: clashes.isEmpty
                            ? nil
                            : reading.say(
                                da: "Du har møde den dag i ",
                                en: "You meet that day in ")
                                + clashes.map { reading.name(of: $0.lead) }
                                .joined(separator: ", ") + ".")
                }
                Button(reading.say(da: "Gem mine svar", en: "Save my answers"), .class("primary"))
            }
        }
    }

    private var options: some Markup {
        let (yes, blocked) = (
            reading.say(da: "Svar", en: "Answers"), reading.say(da: "Optaget", en: "Blocked")
        )
        return Section {
            H2(reading.say(da: "Dagene", en: "The days"))
            Table(.class("cards")) {
                Caption(reading.say(da: "Hvem kan hvornår", en: "Who can come when"))
                Thead {
                    Tr {
                        Th(reading.say(da: "Dag", en: "Day"), .scope("col"))
                        Th(yes, .scope("col"))
                        Th(blocked, .scope("col"))
                    }
                }
                Tbody {
                    For(Array(poll.options.enumerated())) { index, option in
                        Tr {
                            Th(words(of: option), .scope("row"))
                            Td(.cellLabel(yes)) {
                                counts(index)
                                if mayChoose { choosing(index, option) }
                            }
                            Td(.cellLabel(blocked)) { blockedNames(on: option.day) }
                        }
                    }
                }
            }
            if mayChoose {
                ButtonForm(
                    label: reading.say(da: "Slut uden en dag", en: "End without a day"),
                    path: Paths.poll(poll.id, "valg"), reading: reading)
            }
        }
    }

    private var mayChoose: Bool {
        poll.isOpen && reading.may(.meeting(.poll(.close(poll.id, nil))))
    }

    private func choosing(_ index: Int, _ option: DateOption) -> some Markup {
        ButtonForm(
            label: reading.say(da: "Planlæg mødet her", en: "Plan the meeting here"),
            about: words(of: option), path: Paths.poll(poll.id, "valg"), reading: reading,
            fields: [("dag", "\(index)")])
    }

    private func counts(_ index: Int) -> String {
        func count(_ fit: DateFit) -> Int { poll.answers.count { $0.fits[index] == fit } }
        return reading.say(
            da: "\(count(.yes)) kan, \(count(.maybe)) måske, \(count(.no)) kan ikke. ",
            en: "\(count(.yes)) can, \(count(.maybe)) maybe, \(count(.no)) cannot. ")
    }

    private func blockedNames(on day: Day) -> String {
        let blocked = members.filter { !clashes(of: $0, on: day).isEmpty }
        if blocked.isEmpty { return reading.say(da: "ingen", en: "nobody") }
        return blocked.map { reading.name(of: $0) }.joined(separator: ", ")
    }

    private func clashes(of person: PersonID, on day: Day) -> [Meeting] {
        reading.city.meetings.clashes(
            of: person, on: day, besides: poll.forum, in: reading.city.forums,
            reading.city.organizations)
    }

    private func words(of option: DateOption) -> String {
        [reading.long(option.day), option.start.map { reading.say($0.phrase) }]
            .compactMap(\.self).joined(separator: " ")
    }
}

extension Call {
    /// The search that the address names: for those of the forum.
    fileprivate var datePoll: DatePoll {
        get throws {
            guard let poll = city.meetings.polls[id("soegning")] else { throw NotFound() }
            let isMember =
                viewer.person.map {
                    city.forums.isMember($0, of: poll.forum, on: reading.day, city.organizations)
                } ?? false
            guard isMember || city.worksFor(poll.forum, viewer) else { throw NotFound() }
            return poll
        }
    }
}

extension DateFit {
    var phrase: Phrase {
        switch self {
        case .yes: Phrase(da: "Kan", en: "Can come")
        case .maybe: Phrase(da: "Måske", en: "Maybe")
        case .no: Phrase(da: "Kan ikke", en: "Cannot come")
        }
    }
}
