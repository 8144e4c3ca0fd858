// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// Plans the meetings of the proposed days that were ticked, as adjusted, and
/// invites the guests that were ticked with them.
enum WheelAccept {
    static func save(_ call: Call) async throws -> Answer {
        let forum = try call.forum
        let year = call.wheelYear
        return try await call.saving(
            to: "\(Paths.wheel(forum.id))?aar=\(year)",
            fields: ["day": "forslag"],
            else: { WheelShow(forum: forum, call: call, errors: $0) }
        ) { form in
            let commands = meetings(of: forum, &form)
            if commands.isEmpty, form.errors.isEmpty {
                form.refuse(.noDayChosen, field: "forslag")
            }
            return commands
        }
    }

    private static func meetings(of forum: Forum, _ form: inout FormReading) -> [CityCommand] {
        let call = form.call
        let proposals = call.reading.wheel(of: forum.id, in: call.wheelYear)?.proposals ?? []
        return call.form.all("accept").flatMap { proposed -> [CityCommand] in
            guard let proposal = proposals.first(where: { $0.day.description == proposed }),
                let day = form.day("day-\(proposed)")
            else { return [] }
            var plan = proposal.plan
            plan.day = day
            let meeting = MeetingDraft(
                id: call.newID(), forums: [forum.id], plan: plan, isExtra: proposal.isExtra)
            let ticked = call.form.all("invite-\(proposed)").map { OrganizationID($0) }
            let guests = proposal.guests.filter(ticked.contains)
            return [.meeting(.plan(meeting))]
                + (guests.isEmpty
                    ? []
                    : [.meeting(.invite(meeting.id, guests: guests, sent: call.reading.today))])
        }
    }
}

extension Phrase {
    static let noDayChosen = Phrase(
        da: "Sæt hak ved mindst én dag, og lad dagen stå.",
        en: "Tick at least one day, and leave the day in its field.")
}

/// The proposals with their reasons; for those who may plan, with a box to
/// tick and a day to adjust.
struct WheelForm: Component {
    let call: Call
    let forum: ForumID
    let wheel: AnnualWheel
    let errors: FormErrors
    private var reading: Reading { call.reading }

    @MarkupBuilder var body: some Markup {
        let draft = MeetingDraft(
            id: "", forums: [forum], plan: MeetingPlan(day: reading.day))
        if reading.may(.meeting(.plan(draft))) {
            Form(
                .method("post"), .action(Link(Paths.wheel(forum))), .class("form"), .novalidate
            ) {
                FormToken(reading: reading)
                Input(.type("hidden"), .name("aar"), .value("\(wheel.year)"))
                For(wheel.proposals) { proposal in choice(proposal) }
                Div(.class("actions")) {
                    Button(
                        reading.say(da: "Planlæg de valgte", en: "Plan the chosen"),
                        .class("primary"))
                }
            }
        } else {
            For(wheel.proposals) { proposal in
                H3(reading.long(proposal.day))
                reasons(proposal)
            }
        }
    }

    @MarkupBuilder private func choice(_ proposal: ProposedMeeting) -> some Markup {
        let iso = proposal.day.description
        let label = reading.long(proposal.day)
        Fieldset {
            Legend(label)
            reasons(proposal)
            TickBox(
                name: "accept", value: iso,
                label: proposal.isExtra
                    ? reading.say(da: "Planlæg det ekstra møde", en: "Plan the extra meeting")
                    : reading.say(da: "Planlæg mødet", en: "Plan the meeting"),
                isTicked: call.method == .get
                    ? !proposal.isExtra : call.form.all("accept").contains(iso))
            For(proposal.guests) { guest in
                let name = reading.name(of: guest)
                TickBox(
                    name: "invite-\(iso)", value: guest.rawValue,
                    label: reading.say(
                        da: "Send \(name) en invitation i dag", en: "Invite \(name) today"),
                    isTicked: call.form.all("invite-\(iso)").contains(guest.rawValue))
            }
            TextField(
                name: "day-\(iso)", label: reading.say(da: "Dag", en: "Day"),
                value: call.typed("day-\(iso)", else: reading.date(proposal.day)),
                reading: reading, errors: errors,
                hint: reading.say(
                    da: "Ret den, hvis en anden passer bedre.",
                    en: "Change it if another suits better."))
        }
    }

    private func reasons(_ proposal: ProposedMeeting) -> some Markup {
        Ul { For(proposal.reasons) { Li(reading.say($0.sentence)) } }
    }
}
