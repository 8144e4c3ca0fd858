// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// One meeting: when, who is called and invited, who was there.
struct MeetingShow: Component {
    let meeting: Meeting
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let forums = meeting.forums.map { reading.name(of: $0) }
        let title = reading.say(
            da: "Møde \(reading.date(meeting.day))", en: "Meeting on \(reading.date(meeting.day))")
        SitePage(title, call, trail: reading.trail(to: meeting)) {
            PageHead(title, kind: forums.joined(separator: " · "), lead: meeting.plan.topic) {
                facts
            }
            MeetingTabs(reading: reading, meeting: meeting)
            VoteNotice(reading: reading, meeting: meeting)
            MeetingActions(reading: reading, meeting: meeting)
            if let cancellation = meeting.cancellation { cancelled(cancellation) }
            PaperLinks(meeting: meeting, reading: reading)
            AgendaSection(reading: reading, meeting: meeting)
            ReplySection(reading: reading, meeting: meeting)
            quorum
            invitations
            if let record = meeting.record {
                MeetingRoll(reading: reading, meeting: meeting, record: record)
            }
        }
    }

    @MarkupBuilder private var facts: some Markup {
        Fact(reading.say(da: "Står", en: "Stands")) {
            MeetingTag(reading: reading, meeting: meeting)
        }
        Fact(
            reading.say(da: "Tid", en: "Time"), reading.when(meeting.plan),
            note: "\(length) · \(reading.distance(meeting.day))")
        Fact(
            reading.say(da: "Sted", en: "Place"), meeting.plan.place ?? reading.say(.notStated))
        Fact(
            reading.say(da: "Indkaldt", en: "Called"),
            meeting.called.map { reading.date($0) } ?? reading.say(da: "ikke endnu", en: "not yet"))
        if let round = meeting.minutes?.rounds.last(where: {
            reading.city.sees($0, of: meeting, reading.viewer)
        }) {
            Fact(reading.say(da: "Referat", en: "Minutes")) {
                A(
                    reading.say(round.state.phrase),
                    .href(reading.link(Paths.minutes(meeting.id))))
            }
        }
    }

    private var length: String {
        meeting.plan.minutes.map { reading.say(da: "\($0) minutter", en: "\($0) minutes") }
            ?? reading.say(da: "varighed ikke oplyst", en: "length not stated")
    }

    private func cancelled(_ cancellation: MeetingCancellation) -> some Markup {
        Div(.class("notice warning")) {
            P(
                reading.say(
                    da: "Mødet blev aflyst \(reading.date(cancellation.on)).",
                    en: "The meeting was cancelled on \(reading.date(cancellation.on))."))
            if let reason = reading.note(cancellation.reason) { P(reason) }
        }
    }

    @MarkupBuilder private var quorum: some Markup {
        For(meeting.isCancelled ? [] : meeting.forums) { forum in
            if let verdict = meeting.quorum(
                of: forum, in: reading.city.forums, reading.city.organizations)
            {
                P {
                    StatusTag(
                        verdict.isMet == false || !verdict.isPossible ? .late : .ok,
                        reading.say(da: "Beslutningsdygtigt", en: "Quorum"))
                    " "
                    reading.say(ConformityFact.quorum(verdict, at: meeting.day).sentence)
                }
            }
        }
    }

    @MarkupBuilder private var invitations: some Markup {
        if !meeting.invitations.isEmpty {
            Section {
                H2(reading.say(da: "Inviterede gæster", en: "Invited guests"))
                Ul(.class("link-list")) {
                    For(meeting.invitations) { invitation in
                        Li {
                            A(
                                reading.name(of: invitation.guest),
                                .href(reading.link(Paths.organization(invitation.guest))))
                            reading.say(
                                da: ", sendt \(reading.date(invitation.sent))",
                                en: ", sent on \(reading.date(invitation.sent))")
                            if meeting.record?.guests.contains(invitation.guest) == true {
                                reading.say(da: ", kom", en: ", came")
                            }
                        }
                    }
                }
            }
        }
    }
}

/// The parts of a meeting, each with its own heading or page.
struct MeetingTabs: Component {
    let reading: Reading
    let meeting: Meeting

    var body: some Markup {
        Nav(.class("tabs"), .label(reading.say(da: "Om mødet", en: "About the meeting"))) {
            Ul {
                For(tabs) { tab in
                    Li { A(tab.title, .href(reading.link(tab.path))) }
                }
            }
        }
    }

    private var tabs: [Crumb] {
        let isInsider = reading.city.isInsider(of: meeting, reading.viewer)
        let own = Paths.meeting(meeting.id)
        let all: [(String, String, Bool)] = [
            (reading.say(da: "Dagsorden", en: "Agenda"), "\(own)#dagsorden", true),
            (
                reading.say(da: "Hvem kommer", en: "Who comes"), "\(own)#svar",
                isInsider && !meeting.isHeld && !meeting.isCancelled
            ),
            (
                reading.say(da: "Fremmøde", en: "Attendance"), "\(own)#fremmoede", meeting.isHeld
            ),
            (
                reading.say(da: "Mødets gang", en: "The meeting's course"),
                Paths.session(meeting.id),
                reading.keeps(meeting) && meeting.day <= reading.today && !meeting.isCancelled
            ),
            (
                reading.say(da: "Skriv med", en: "Live minutes"), Paths.live(meeting.id),
                isInsider && meeting.session != nil && meeting.session?.closed == nil
            ),
            (reading.say(da: "Referat", en: "Minutes"), Paths.minutes(meeting.id), true),
        ]
        return all.filter(\.2).map { Crumb(title: $0.0, path: $0.1) }
    }
}

/// What the reader may do about the meeting.
struct MeetingActions: Component {
    let reading: Reading
    let meeting: Meeting

    var body: some Markup {
        if reading.may(.meeting(.call(meeting.id, sent: reading.day))), !links.isEmpty {
            P(.class("actions")) {
                For(links) { link in
                    A(link.title, .href(Link(link.path)), .class("button secondary"))
                }
            }
        }
    }

    private var links: [Crumb] {
        if meeting.isCancelled { return [] }
        let id = meeting.id
        let record = Crumb(
            title: meeting.isHeld
                ? reading.say(da: "Ret fremmødet", en: "Correct attendance")
                : reading.say(da: "Skriv fremmødet", en: "Write attendance"),
            path: Paths.meetingRecord(id))
        if meeting.isHeld { return [record] }
        let letters = [
            Crumb(title: reading.say(da: "Indkald", en: "Call"), path: Paths.meetingCall(id)),
            Crumb(
                title: reading.say(da: "Inviter gæster", en: "Invite guests"),
                path: Paths.meetingGuests(id)),
            Crumb(title: reading.say(da: "Flyt", en: "Move"), path: Paths.meetingMove(id)),
            Crumb(title: reading.say(da: "Aflys", en: "Cancel"), path: Paths.meetingCancel(id)),
        ]
        return (meeting.day <= reading.today ? [record] : []) + letters
    }
}

/// The way to an open vote, for whoever may give one on their own phone.
private struct VoteNotice: Component {
    let reading: Reading
    let meeting: Meeting

    var body: some Markup {
        if reading.canWrite, isAsked {
            P(.class("notice")) {
                reading.say(da: "Der stemmes nu. ", en: "A vote is open. ")
                A(
                    reading.say(da: "Stem her", en: "Vote here"),
                    .href(Link(Paths.vote(at: meeting.id))))
            }
        }
    }

    private var isAsked: Bool {
        let own = Set(reading.ownPlaces(at: meeting).map(\.seat))
        return meeting.votes.contains { vote in
            vote.isOpen && vote.manner == .bySeat
                && vote.electorate.contains { own.contains($0) && !vote.hasVoted($0) }
        }
    }
}
