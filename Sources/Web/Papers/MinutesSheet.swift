// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Print

/// The minutes of a meeting, as far as the reader may see them.
struct MinutesSheet: Component {
    let meeting: Meeting
    let round: MinutesRound
    let reading: Reading
    /// Whose paper it is.
    let author: String

    /// R-151: the newest round that the reader may see; where there is none
    /// there are no minutes for them.
    static func print(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let meeting = try call.meetingWithPapers
        let seen = meeting.minutes?.rounds.last { round in
            call.city.sees(round, of: meeting, call.viewer)
        }
        guard let round = seen else { throw NotFound() }
        return try await call.printed(
            MinutesSheet(
                meeting: meeting, round: round, reading: call.reading,
                author: call.site.options.cityName), as: format,
            named: "referat-\(meeting.lead)-\(meeting.day)-\(round.version)")
    }

    var body: some Markup {
        let title = reading.say(
            da: "Referat af møde \(reading.date(meeting.day))",
            en: "Minutes of the meeting on \(reading.date(meeting.day))")
        PaperSheet(title, foot: reading.foot(title, meeting), reading, author: author) {
            P(reading.list(meeting.forums.map { reading.name(of: $0) }), .class("kind"))
            PaperFacts(facts: facts)
            if let reason = reading.paperText(round.reason) {
                P(
                    reading.say(
                        da: "Rettet udgave: \(reason)", en: "Corrected version: \(reason)"))
            }
            MinutesSheetRoll(meeting: meeting, reading: reading)
            For(reading.city.agenda(of: meeting, for: reading.viewer)) { seen in
                MinutesSheetItem(meeting: meeting, round: round, seen: seen, reading: reading)
            }
        }
    }

    private var facts: [(name: String, value: String)] {
        reading.facts(of: meeting) + [
            ("Version", "\(round.version)"),
            (reading.say(da: "Står", en: "Stands"), standing),
        ]
    }

    private var standing: String {
        switch round.state {
        case .draft: return reading.say(da: "kladde", en: "draft")
        case .circulated:
            let day = round.circulation.map { reading.date($0.on) } ?? ""
            return reading.say(
                da: "sendt til medlemmerne \(day), ikke godkendt",
                en: "sent to the members on \(day), not approved")
        case .approved:
            guard let approval = round.approval else { return "" }
            let print = String(approval.fingerprint.prefix(16))
            return reading.say(
                da: "godkendt \(reading.date(approval.on)), fingeraftryk \(print)",
                en: "approved on \(reading.date(approval.on)), fingerprint \(print)")
        }
    }
}

/// Who was there, by seat; the names of members are for those of the meeting.
private struct MinutesSheetRoll: Component {
    let meeting: Meeting
    let reading: Reading

    var body: some Markup {
        if let record = meeting.record, !record.attendance.isEmpty {
            H2(reading.say(da: "Fremmøde", en: "Attendance"))
            if let guests = reading.guests(of: record) { P(guests) }
            Table(.class("roll")) {
                Thead {
                    Tr {
                        Th(reading.say(da: "Plads", en: "Seat"), .scope("col"))
                        if isInsider { Th(reading.say(da: "Hvem", en: "Who"), .scope("col")) }
                        Th(reading.say(da: "Fremmøde", en: "Attendance"), .scope("col"))
                    }
                }
                Tbody {
                    For(record.attendance) { line in
                        Tr {
                            Th(reading.title(of: line.seat), .scope("row"))
                            if isInsider { Td(reading.name(of: line.person)) }
                            Td(presence(of: line))
                        }
                    }
                }
            }
        }
    }

    private func presence(of line: SeatAttendance) -> String {
        ([reading.say(line.presence.phrase)]
            + [reading.times(of: line.seat, at: meeting)].compactMap(\.self))
            .joined(separator: ", ").typeset
    }

    private var isInsider: Bool { reading.city.isInsider(of: meeting, reading.viewer) }
}

/// One item of the minutes: what was said, what was decided, who disagreed.
private struct MinutesSheetItem: Component {
    let meeting: Meeting
    let round: MinutesRound
    let seen: SeenItem
    let reading: Reading

    var body: some Markup {
        Section(.class("item")) {
            H2(reading.heading(of: seen))
            if let basis = seen.basis { P(reading.closed(basis), .class("quiet")) }
            if let item = seen.item {
                if let text = reading.paperText(round.text(of: item.id)) { PaperProse(text: text) }
                if let out = reading.recused(from: item, at: meeting) { P(out) }
                if let decision = item.decision,
                    reading.city.seesDecision(on: item, of: meeting, reading.viewer)
                {
                    For(votes(on: item)) { P($0) }
                    self.decision(decision)
                }
                actions(on: item)
            }
        }
    }

    @MarkupBuilder private func actions(on item: AgendaItem) -> some Markup {
        let actions = reading.actionsByItem[item.id] ?? []
        if !actions.isEmpty {
            H3(reading.say(da: "Aftalte opgaver", en: "Agreed actions"))
            Ul {
                For(actions) { action in
                    let (owner, due) = (reading.owner(of: action), reading.date(action.due))
                    Li(
                        "\(action.title): "
                            + reading.say(da: "\(owner), senest \(due)", en: "\(owner), by \(due)")
                            .typeset)
                }
            }
        }
    }

    private func votes(on item: AgendaItem) -> [String] {
        meeting.votes.filter { $0.item == item.id }.flatMap { vote in
            vote.result.map {
                [reading.words(of: $0, isSecret: vote.isSecret)]
                    + reading.choices(of: vote, at: meeting)
            } ?? []
        }
    }

    private func decision(_ decision: ItemDecision) -> some Markup {
        let outcome = reading.say(decision.outcome.phrase)
        let words = reading.paperText(decision.wording)
        return Div(.class("decision")) {
            P {
                Strong(outcome)
                words?.rest(after: outcome) ?? ". \(words ?? "")"
            }
            if let forum = decision.recommendedTo {
                P(
                    reading.say(
                        da: "Sendes til \(reading.name(of: forum)).",
                        en: "Goes to \(reading.name(of: forum))."))
            }
            For(decision.dissents) { dissent in
                if let text = reading.paperText(dissent.text) {
                    P("\(reading.title(of: dissent.seat)): \(text.typeset)")
                }
            }
        }
    }
}
