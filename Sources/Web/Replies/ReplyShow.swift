// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Post
import Runtime

/// The page that a letter's link leads to: yes, no or maybe, without signing in.
///
/// looking changes nothing, since mail programs look at links too; the
/// same answer twice is the same answer.
struct ReplyShow: Component {
    let link: PostLinks.Reply
    let meeting: Meeting
    let call: Call
    var problem: Phrase?
    var isSaved = false
    private var reading: Reading { call.reading }

    static func ask(_ call: Call) throws -> Answer {
        let (link, meeting) = try opened(call)
        let page = ReplyShow(
            link: link, meeting: meeting, call: call, isSaved: call.query["gemt"] != nil)
        return answer(page)
    }

    static func save(_ call: Call) async throws -> Answer {
        let (link, meeting) = try opened(call)
        guard let answer = call.form["answer"].flatMap(ReplyAnswer.init) else {
            let page = ReplyShow(link: link, meeting: meeting, call: call, problem: .replyMissing)
            return ReplyShow.answer(page, status: 422)
        }
        let draft = ReplyDraft(
            seat: link.seat, person: link.person, answer: answer, source: .link,
            sequence: link.sequence)
        do {
            // By the link's right, whoever else may have signed in on the same machine.
            let receipt = try await call.site.runtime.submit(
                Submission(
                    [.meeting(.reply(meeting.id, draft))], by: nil,
                    cause: "reply/\(call.site.newID())"))
            return call.saved(receipt, to: "\(call.path)?gemt=1")
        } catch let refused as Refused {
            let page = ReplyShow(
                link: link, meeting: meeting, call: call, problem: refused.refusal.sentence)
            return ReplyShow.answer(page, status: 422)
        }
    }

    /// A link that is not ours is no page at all.
    private static func opened(_ call: Call) throws -> (PostLinks.Reply, Meeting) {
        guard let link = call.site.links.reply(call.parameters["link"] ?? ""),
            let meeting = call.city.meetings[link.meeting]
        else { throw NotFound() }
        return (link, meeting)
    }

    private static func answer(_ page: ReplyShow, status: Int = 200) -> Answer {
        var answer = Answer.page(page, status: status)
        answer.headers += [("X-Robots-Tag", "noindex"), ("Referrer-Policy", "no-referrer")]
        return answer
    }

    var body: some Markup {
        let title = reading.say(da: "Kommer du til mødet?", en: "Are you coming to the meeting?")
        SitePage(title, call) {
            PageHead(
                title,
                kind: meeting.forums.map { reading.name(of: $0) }.joined(separator: " · "),
                lead: reading.say(
                    da: "Svaret gælder \(reading.name(of: link.person)).",
                    en: "The answer is that of \(reading.name(of: link.person)).")
            ) { facts }
            if isSaved, problem == nil {
                Div(.class("notice"), .role("status")) {
                    P(reading.say(da: "Tak, dit svar er gemt.", en: "Thank you, it is saved."))
                }
            }
            if let problem {
                Div(.class("error-summary"), .role("alert")) { P(reading.say(problem)) }
            }
            if let closed {
                Div(.class("notice warning")) { P(reading.say(closed)) }
            } else {
                form
            }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        Fact(
            reading.say(da: "Tid", en: "Time"), reading.when(meeting.plan),
            note: reading.distance(meeting.day))
        Fact(
            reading.say(da: "Sted", en: "Place"), meeting.plan.place ?? reading.say(.notStated))
        Fact(reading.say(da: "Dit svar", en: "Your answer"), given)
    }

    private var given: String {
        let reply = meeting.replies.last {
            $0.seat == link.seat && $0.person == link.person && $0.sequence == meeting.sequence
        }
        return reply.map { reading.say($0.answer.postPhrase) }
            ?? reading.say(da: "ikke givet endnu", en: "not given yet")
    }

    /// Why there is nothing left to answer.
    private var closed: Phrase? {
        if meeting.isCancelled {
            return Phrase(
                da: "Mødet er aflyst. Du behøver ikke svare.",
                en: "The meeting is cancelled. You need not answer.")
        }
        if meeting.isHeld || meeting.day < reading.today {
            return Phrase(
                da: "Mødet er holdt. Det er for sent at svare.",
                en: "The meeting has been held. It is too late to answer.")
        }
        if link.sequence != meeting.sequence {
            return Phrase(
                da: "Mødet er flyttet, siden du fik brevet. Brug linket i det nyeste brev.",
                en: "The meeting was moved after you got the letter. "
                    + "Use the link in the newest letter.")
        }
        return nil
    }

    private var form: some Markup {
        Form(.method("post"), .action(Link(call.path)), .class("form")) {
            FormToken(reading: reading)
            Div(.class("actions")) {
                For(ReplyAnswer.inOrder) { answer in
                    Button(
                        reading.say(answer.postPhrase), .type("submit"), .name("answer"),
                        .value(answer.rawValue),
                        .class(answer == .accepted ? "primary" : "secondary"))
                }
            }
        }
    }
}

extension ReplyAnswer {
    fileprivate static let inOrder: [ReplyAnswer] = [.accepted, .declined, .tentative]

    fileprivate var postPhrase: Phrase {
        switch self {
        case .accepted: Phrase(da: "Ja, jeg kommer", en: "Yes, I am coming")
        case .declined: Phrase(da: "Nej, jeg kan ikke", en: "No, I cannot")
        case .tentative: Phrase(da: "Måske", en: "Maybe")
        }
    }
}

extension Phrase {
    fileprivate static let replyMissing = Phrase(
        da: "Vælg ja, nej eller måske.", en: "Choose yes, no or maybe.")
}
