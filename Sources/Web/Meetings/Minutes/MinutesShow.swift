// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The minutes of a meeting as the reader may see them, with their life.
struct MinutesShow: Component {
    let meeting: Meeting
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(MinutesShow(meeting: try call.meeting, call: call))
    }

    /// The newest round that the reader may see.
    private var round: MinutesRound? {
        meeting.minutes?.rounds.last { reading.city.sees($0, of: meeting, reading.viewer) }
    }

    var body: some Markup {
        let title = reading.say(
            da: "Referat \(reading.date(meeting.day))", en: "Minutes \(reading.date(meeting.day))")
        SitePage(title, call, trail: reading.trail(of: meeting)) {
            PageHead(
                title, kind: meeting.forums.map { reading.name(of: $0) }.joined(separator: " · ")
            ) {
                if let round { facts(of: round) }
            }
            MeetingTabs(reading: reading, meeting: meeting)
            if let round {
                if let reason = round.reason, let words = reading.words(reason) {
                    Div(.class("notice")) {
                        P(reading.say(da: "Rettelse: \(words)", en: "Correction: \(words)"))
                    }
                }
                MinutesActions(reading: reading, meeting: meeting, round: round)
                PaperLinks(meeting: meeting, reading: reading)
                attendance
                items(of: round)
                ObjectionList(reading: reading, meeting: meeting, round: round)
            } else {
                missing
            }
        }
    }

    private var missing: some Markup {
        EmptyState(
            reading.say(
                da: "Der er ikke noget referat at læse endnu.",
                en: "There are no minutes to read yet.")
        ) {
            if reading.keeps(meeting), meeting.session != nil || meeting.isHeld {
                P(.class("actions")) {
                    A(
                        reading.say(da: "Skriv referatet", en: "Write the minutes"),
                        .href(Link(Paths.minutes(meeting.id, "tekst"))), .class("button"))
                }
            }
        }
    }

    @MarkupBuilder private func facts(of round: MinutesRound) -> some Markup {
        Fact(reading.say(da: "Står", en: "Stands")) {
            StatusTag(round.state.status, reading.say(round.state.phrase))
        }
        Fact(reading.say(da: "Udgave", en: "Version"), "\(round.version)")
        Fact(
            reading.say(da: "Sendt ud", en: "Circulated"),
            round.circulation.map { reading.date($0.on) }
                ?? reading.say(da: "ikke endnu", en: "not yet"))
        if let approval = round.approval {
            Fact(
                reading.say(da: "Godkendt", en: "Approved"), reading.date(approval.on),
                note: way(approval.way))
            Fact(
                reading.say(da: "Fingeraftryk", en: "Fingerprint"),
                String(approval.fingerprint.prefix(16)),
                note: reading.say(da: "SHA-256, de første 16 tegn", en: "SHA-256, first 16 signs"))
        } else {
            Fact(
                reading.say(da: "Næste skridt", en: "What is next"), next(of: round))
        }
    }

    private func way(_ way: ApprovalWay) -> String {
        switch way {
        case .silence:
            reading.say(da: "ingen indvendte noget", en: "nobody objected")
        case .meeting(let id):
            reading.city.meetings[id].map {
                reading.say(
                    da: "på mødet \(reading.date($0.day))", en: "at \(reading.date($0.day))")
            } ?? reading.say(da: "på et møde", en: "at a meeting")
        }
    }

    private func next(of round: MinutesRound) -> String {
        if round.state == .draft {
            return reading.say(da: "sendes ud til medlemmerne", en: "goes out to the members")
        }
        if let last = meeting.lastDayToObject(in: reading.city.forums) {
            return reading.say(
                da: "indsigelser til og med \(reading.date(last)) (\(reading.distance(last)))",
                en: "objections until \(reading.date(last)) (\(reading.distance(last)))")
        }
        return reading.say(da: "godkendes på næste møde", en: "is approved at the next meeting")
    }

    @MarkupBuilder private var attendance: some Markup {
        if let record = meeting.record {
            MeetingRoll(reading: reading, meeting: meeting, record: record)
        }
    }

    private func items(of round: MinutesRound) -> some Markup {
        Section(.id("punkter")) {
            H2(reading.say(da: "Punkter", en: "Items"))
            Ol(.class("agenda")) {
                For(reading.city.agenda(of: meeting, for: reading.viewer)) { seen in
                    Li(.id("punkt-\(seen.id)")) {
                        H3("\(seen.number ?? 0). \(seen.title)")
                        if let basis = seen.basis {
                            P {
                                StatusTag(.gap, reading.say(da: "Lukket punkt", en: "Closed item"))
                                " "
                                reading.say(basis.law)
                            }
                        }
                        if let item = seen.item {
                            For(lines(of: round, item)) { P($0) }
                            ItemResult(reading: reading, meeting: meeting, item: item)
                            AgreedActions(reading: reading, on: item.id)
                        }
                    }
                }
            }
        }
    }

    private func lines(of round: MinutesRound, _ item: AgendaItem) -> [String] {
        (reading.words(round.text(of: item.id)) ?? "").split(separator: "\n").map(String.init)
    }
}

/// What the reader may do about the minutes.
private struct MinutesActions: Component {
    let reading: Reading
    let meeting: Meeting
    let round: MinutesRound

    var body: some Markup {
        let keeps = reading.keeps(meeting)
        Div(.class("actions")) {
            if keeps, round.state != .approved {
                A(
                    reading.say(da: "Skriv i referatet", en: "Write in the minutes"),
                    .href(Link(Paths.minutes(meeting.id, "tekst"))), .class("button secondary"))
            }
            if keeps, round.state == .draft, meeting.isHeld {
                ButtonForm(
                    label: reading.say(da: "Send ud til medlemmerne", en: "Circulate"),
                    path: Paths.minutes(meeting.id, "udsendelse"), reading: reading,
                    look: "primary")
            }
            if keeps, round.state == .circulated,
                meeting.lastDayToObject(in: reading.city.forums).map({ $0 < reading.day }) ?? false
            {
                ButtonForm(
                    label: reading.say(da: "Godkend ved tavshed", en: "Approve by silence"),
                    path: Paths.minutes(meeting.id, "godkendelse"), reading: reading,
                    look: "primary")
            }
            if keeps, round.state == .approved {
                A(
                    reading.say(da: "Begynd en rettelse", en: "Begin a correction"),
                    .href(Link(Paths.minutes(meeting.id, "rettelse"))),
                    .class("button secondary"))
            }
            if round.state == .circulated, mayObject {
                A(
                    reading.say(da: "Gør indsigelse", en: "Object"),
                    .href(Link(Paths.minutes(meeting.id, "indsigelse"))),
                    .class("button secondary"))
            }
        }
    }

    private var mayObject: Bool {
        guard let person = reading.viewer.person else { return false }
        let draft = ObjectionDraft(id: "", item: nil, by: person, text: "")
        return reading.may(.meeting(.minutes(meeting.id, .object(draft))))
    }
}

/// The objections with their answers; for the forum's own.
private struct ObjectionList: Component {
    let reading: Reading
    let meeting: Meeting
    let round: MinutesRound

    var body: some Markup {
        let objections = reading.city.isInsider(of: meeting, reading.viewer) ? visible : []
        if !objections.isEmpty {
            Section(.id("indsigelser")) {
                H2(reading.say(da: "Indsigelser", en: "Objections"))
                Ul(.class("agenda")) {
                    For(objections) { objection in
                        Li {
                            P {
                                Strong(reading.name(of: objection.by))
                                ", \(reading.date(objection.on))"
                                if let number = objection.item.flatMap(meeting.agenda.number) {
                                    reading.say(da: ", punkt \(number)", en: ", item \(number)")
                                }
                            }
                            P(reading.words(objection.text) ?? "")
                            answer(to: objection)
                        }
                    }
                }
            }
        }
    }

    /// Those about items that the reader sees.
    private var visible: [Objection] {
        round.objections.filter { objection in
            guard let item = objection.item.flatMap({ meeting.agenda[$0] }) else { return true }
            return reading.city.sees(item, of: meeting, reading.viewer)
        }
    }

    @MarkupBuilder private func answer(to objection: Objection) -> some Markup {
        if let answer = objection.answer {
            P {
                StatusTag(
                    .done,
                    answer.isFollowed
                        ? reading.say(da: "Fulgt", en: "Followed")
                        : reading.say(da: "Ikke fulgt", en: "Not followed"))
                " \(reading.words(answer.text) ?? "")"
            }
        } else if reading.keeps(meeting) {
            Form(
                .method("post"), .action(Link(Paths.minutes(meeting.id, "svar"))), .class("form")
            ) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("objection"), .value(objection.id.rawValue))
                TextArea(
                    name: "text", label: reading.say(da: "Svar", en: "Answer"), value: nil,
                    reading: reading, errors: .none)
                Button(
                    reading.say(da: "Følges", en: "Followed"), .class("secondary"),
                    .name("followed"), .value("1"))
                " "
                Button(
                    reading.say(da: "Følges ikke", en: "Not followed"), .class("secondary"),
                    .name("followed"), .value(""))
            }
        } else {
            P(StatusTag(.waiting, reading.say(da: "Venter på svar", en: "Waits for an answer")))
        }
    }
}

extension MinutesState {
    var phrase: Phrase {
        switch self {
        case .draft: Phrase(da: "Kladde", en: "Draft")
        case .circulated: Phrase(da: "Sendt ud", en: "Circulated")
        case .approved: Phrase(da: "Godkendt og låst", en: "Approved and locked")
        }
    }

    var status: ChartStatus {
        switch self {
        case .draft, .circulated: .waiting
        case .approved: .done
        }
    }
}
