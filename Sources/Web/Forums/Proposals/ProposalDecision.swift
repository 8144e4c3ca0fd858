// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// The form that decides a proposal: establish the forum, point to the one that
/// was made of it, or refuse with a reason.
struct ProposalDecision: Component {
    let proposal: ForumProposal
    let call: Call
    var errors = FormErrors.none
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let proposal = try call.forumProposal
        if proposal.outcome != nil { return .redirect(to: Paths.forumProposal(proposal.id)) }
        return try call.asking(
            .forum(.answerProposal(proposal.id, forum: nil, reason: nil)),
            ProposalDecision(proposal: proposal, call: call))
    }

    static func save(_ call: Call) async throws -> Answer {
        let proposal = try call.forumProposal
        let made: ForumID = call.newID()
        let path =
            call.form["answer"] == "opret"
            ? Paths.charter(made) : Paths.forumProposal(proposal.id)
        return try await call.saving(
            to: path, fields: ["organization": "forum", "clauses": ""],
            else: { ProposalDecision(proposal: proposal, call: call, errors: $0) }
        ) { form in
            commands(proposal, made, &form)
        }
    }

    private static func commands(
        _ proposal: ForumProposal, _ made: ForumID, _ form: inout FormReading
    ) -> [CityCommand] {
        let (call, reason) = (form.call, form.note("reason"))
        func answer(_ forum: ForumID?) -> CityCommand {
            .forum(.answerProposal(proposal.id, forum: forum, reason: reason))
        }
        switch call.form["answer"] {
        case "opret":
            let founding = ForumFounding(
                proposal: proposal, forum: made, from: form.requiredDay("from"),
                network: call.chosen("network"), decision: call.form["decision"],
                reading: call.reading)
            return founding.commands(newID: { call.newID() }) + [answer(made)]
        case "findes": return [answer(form.chosen("forum", .madeForumMissing))]
        case "afslag": return [answer(nil)]
        default:
            form.refuse(.decisionMissing, field: "answer")
            return []
        }
    }

    var body: some Markup {
        FormPage(
            reading.say(da: "Afgør forslaget", en: "Decide the proposal"), call,
            kind: proposal.name, lead: proposal.purpose,
            trail: [
                Crumb(title: reading.say(.forums), path: Paths.forums),
                Crumb(title: proposal.name, path: Paths.forumProposal(proposal.id)),
            ], errors: errors
        ) {
            OverlapList(reading: reading, overlaps: reading.overlaps(with: proposal))
            RadioChoice(
                name: "answer", label: reading.say(da: "Afgørelse", en: "Decision"),
                value: call.typed("answer"), options: answers, reading: reading, errors: errors)
            if reading.mayRegisterOrganizations { founding }
            Choice(
                name: "forum",
                label: reading.say(da: "Forummet, hvis det findes", en: "The forum, if it exists"),
                value: call.typed("forum"), options: reading.forumChoices, reading: reading,
                errors: errors)
            TextArea(
                name: "reason", label: reading.say(da: "Begrundelse", en: "Reason"),
                value: call.typed("reason"), reading: reading, errors: errors,
                hint: reading.say(
                    da: "Et afslag skal begrundes. Kun medarbejdere kan læse det.",
                    en: "A refusal wants a reason. Only staff can read it."))
        }
    }

    private var answers: [(value: String, title: String)] {
        let make = (
            value: "opret",
            title: reading.say(
                da: "Opret forummet nu med et første kommissorium",
                en: "Establish the forum now with a first charter")
        )
        return (reading.mayRegisterOrganizations ? [make] : [])
            + [
                (
                    "findes",
                    reading.say(
                        da: "Følg forslaget: forummet findes allerede",
                        en: "Follow the proposal: the forum is there already")
                ),
                ("afslag", reading.say(da: "Afslå", en: "Refuse")),
            ]
    }

    @MarkupBuilder private var founding: some Markup {
        DayField(
            name: "from", label: reading.say(da: "Oprettes fra", en: "Established from"),
            value: call.typed("from", else: reading.date(reading.day)), reading: reading,
            errors: errors)
        Choice(
            name: "network",
            label: reading.say(da: "Tag medlemmer med fra", en: "Carry members over from"),
            value: call.typed("network"), options: reading.forumChoices, reading: reading,
            errors: errors,
            hint: reading.say(
                da: "Alle, der sidder i det forum, får en plads i det nye. Kan være tom.",
                en: "All who sit in that forum get a seat in the new one. May be empty."))
        TextField(
            name: "decision",
            label: reading.say(da: "Hvor blev det besluttet?", en: "Where was it decided?"),
            value: call.typed("decision"), reading: reading, errors: errors,
            hint: reading.say(
                da: "For eksempel Socialudvalget 16. marts 2022, punkt 7.",
                en: "Such as the Social Committee, 16 March 2022, item 7."))
    }
}

extension Reading {
    var forumChoices: [(value: String, title: String)] {
        forumsOfTheDay.map {
            ($0.id.rawValue, "\(name(of: $0.id)) (\(say($0.kind.phrase).lowercased()))")
        }
    }
}

extension Phrase {
    static let madeForumMissing = Phrase(
        da: "Vælg det forum, der er oprettet.", en: "Choose the forum that was established.")
    static let decisionMissing = Phrase(da: "Vælg en afgørelse.", en: "Choose a decision.")
}
