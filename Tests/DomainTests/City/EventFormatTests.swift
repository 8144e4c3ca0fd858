// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Foundation
import Testing

@testable import Domain

struct EventFormatTests {
    @Test(arguments: ExampleEvents.all)
    func `every event is read back as it was written`(event: CityEvent) throws {
        let json = try JSONEncoder().encode(event)
        #expect(try event.reading(json) == event)
    }

    @Test func `fields that are not known are left out and read back as unknown`() throws {
        let facts: [CityEvent] = [
            .area(
                .responsibilityAssigned(
                    ResponsibilityAssigned(
                        responsibility: "r1",
                        area: .square,
                        scope: .whole,
                        post: .urbanSpaces,
                        from: day("2021-02-01")
                    )
                )
            ),
            .activity(
                .pinned(
                    ActivityPinned(activity: .buildSpace, initiative: .urbanSpace, pin: nil)
                )
            ),
        ]
        for fact in facts {
            let json = try JSONEncoder().encode(fact)
            #expect(!String(decoding: json, as: UTF8.self).contains("null"))
            #expect(try fact.reading(json) == fact)
        }
    }

    /// What is journaled must be readable forever, so a name here never changes.
    @Test func `the names in the journal are these`() throws {
        let names = """
            organization.registered organization.renamed organization.alias-added
            organization.contact-named organization.closed post.established post.abolished
            person.registered person.changed person.forgotten membership.begun membership.ended
            area.registered area.renamed area.alias-added area.bounded
            responsibility.assigned responsibility.ended
            initiative.created initiative.described initiative.handover-offered
            initiative.handed-over initiative.handover-declined
            initiative.contribution-stated initiative.contribution-reported
            initiative.published initiative.concluded
            programme.started programme.leader-named programme.ended
            programme.evaluation-started programme.evaluation-delivered
            activity.planned activity.replanned activity.dropped activity.pinned
            progress.reported prerequisite.linked prerequisite.unlinked
            promise.made promise.broken promise.restored promise.new-date-accepted
            promise.breach-contested
            account.opened account.role-granted account.role-withdrawn
            account.signed-out-everywhere account.closed token.issued token.revoked
            account.guard-overruled
            charter.adopted forum.reminder-set seat.taken seat.term-extended seat.left
            seat.substitute-named seat.substitute-ended seat.recused seat.recusal-ended
            seat.sought seat.application-answered forum.proposed forum.proposal-answered
            support.asked support.stated
            election.called election.voters-stated candidacy.submitted candidacy.answered
            candidacy.withdrawn election.codes-issued election.papers-entered
            election.papers-discarded election.ballots-opened election.declared
            election.not-seated election.cancelled
            meeting.planned meeting.moved meeting.called meeting.guests-invited meeting.held
            meeting.cancelled agenda.item-brought agenda.item-changed agenda.item-admitted
            agenda.item-withdrawn agenda.items-ordered agenda.item-closed
            agenda.person-removed agenda.file-attached agenda.file-detached agenda.published
            agenda.frozen meeting.replied meeting.substitute-asked meeting.opened
            meeting.stay-begun meeting.stay-ended meeting.item-begun meeting.seat-recused
            meeting.item-decided meeting.closed vote.opened vote.cast vote.handed-in
            vote.closed minutes.written minutes.circulated minutes.objected
            minutes.objection-answered minutes.approved minutes.correction-begun
            date-poll.opened date-poll.answered date-poll.closed
            matter.submitted matter.raised matter.admitted matter.turned-away matter.merged
            matter.described matter.addressed matter.answered matter.referred matter.treated
            matter.told matter.carried matter.closed action.assigned action.done
            action.rescheduled action.dropped action.promoted
            indicator.defined indicator.redefined indicator.closed indicator.change-proposed
            figures.observed figures.corrected figures.approved figures.group-named
            figures.geography-mapped figures.target-set figures.barometer-made
            figures.mapping-kept figures.aimed
            round.planned round.rescheduled round.excepted report.link-issued
            report.link-revoked report.written report.approved report.accepted report.reopened
            case.scheme-stated case.sender-stated case.opened case.described case.closed
            case.reopened document.filed document.described document.letter-written
            document.version-added document.finished document.sent document.withdrawn
            access.requested access.placed access.extended access.decided access.packed
            access.fetched access.answered
            hearing.list-stated hearing.prepared hearing.changed hearing.opened
            hearing.extended hearing.response-assigned hearing.response-written
            hearing.response-submitted hearing.response-sent-back hearing.response-delivered
            hearing.voice-received hearing.voice-admitted hearing.voice-turned-away
            hearing.recommendation-picked hearing.recommendation-answered hearing.withdrawn
            hearing.concluded
            report-template.stated status-round.opened statement.written
            statement.sign-off-asked statement.returned statement.limit-excepted statement.signed
            statement.reopened status-round.compiled status-round.published
            status-round.extended
            pool.opened pool.changed pool.call-opened pool.call-changed agreement-round.planned
            agreement-round.replanned agreement-round.published agreement-round.concluded
            agreement.drawn agreement.described agreement.share-stated agreement.share-dropped
            agreement.year-accounted agreement.carried-over agreement-round.step-taken
            agreement-round.paper-delivered agreement-round.consultation-held
            agreement-round.consultation-skipped agreement-round.promise-kept
            exemption.proposed exemption.changed exemption.sent exemption.answered
            exemption.effect-told exemption.withdrawn
            evaluation.begun evaluation.described evaluation.strand-found evaluation.delivered
            questionnaire.composed survey.made survey.rescheduled survey.link-issued survey.answered
            walk.planned walk.changed walk.invited walk.recorded walk.report-filed
            walk.cancelled finding.category-stated finding.routing-stated
            finding.reported finding.routed finding.shown finding.hidden finding.corrected
            finding.assessed finding.passed-on finding.planned finding.begun finding.mended
            finding.left finding.merged finding.reopened finding.estimated finding.funded
            finding.unfunded finding.photo-added finding.photo-shown finding.photo-replaced
            finding.linked finding.linked finding.linked finding.unlinked
            finding.peer-stated
            finding.sent-to-peer finding.peer-failed finding.peer-answered
            finding.seen-again

            knowledge.paper-received knowledge.paper-reread knowledge.paper-renamed
            knowledge.reading-confirmed knowledge.paper-shown knowledge.paper-linked
            knowledge.paper-unlinked knowledge.sentence-extracted knowledge.bank-searched
            experience.lesson-written experience.lesson-revised experience.lesson-published
            expert.enlisted expert.described expert.retired expert.asked expert.answered
            stance.taken stance.changed stance.ended
            listing.criteria-stated listing.edition-recorded listing.average-stated
            listing.measure-bound
            calendar.day-excepted calendar.day-restored
            calendar.school-holiday-set calendar.school-holiday-removed
            """
        let written = try ExampleEvents.all.map { event in
            let json = try JSONSerialization.jsonObject(with: JSONEncoder().encode(event))
            return try #require((json as? [String: Any])?.keys.first)
        }
        #expect(written == names.split { $0.isWhitespace }.map(String.init))
        #expect(Set(written) == Set(Slice.allCases.flatMap(\.eventNames)))
    }

    @Test func `a payload is one that a person can read`() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let promise = CityEvent.activity(
            .promised(
                PromiseMade(
                    activity: .buildSpace,
                    initiative: .urbanSpace,
                    commitment: period("2021-summer"),
                    reason: nil
                )
            )
        )
        let json = String(decoding: try encoder.encode(promise), as: UTF8.self)
        #expect(
            json == #"{"promise.made":{"_0":{"activity":"byrum-anlaegges","#
                + #""commitment":"2021-summer","initiative":"byrum-hoerdumsgade"}}}"#
        )
    }
}

extension CityEvent: Encodable {
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .organization(let event): try event.encode(to: encoder)
        case .area(let event): try event.encode(to: encoder)
        case .initiative(let event): try event.encode(to: encoder)
        case .activity(let event): try event.encode(to: encoder)
        case .forum(let event): try event.encode(to: encoder)
        case .meeting(let event): try event.encode(to: encoder)
        case .matter(let event): try event.encode(to: encoder)
        case .reporting(let event): try event.encode(to: encoder)
        case .election(let event): try event.encode(to: encoder)
        case .figure(let event): try event.encode(to: encoder)
        case .listing(let event): try event.encode(to: encoder)
        case .casework(let event): try event.encode(to: encoder)
        case .hearing(let event): try event.encode(to: encoder)
        case .statusReport(let event): try event.encode(to: encoder)
        case .funding(let event): try event.encode(to: encoder)
        case .exemption(let event): try event.encode(to: encoder)
        case .evaluation(let event): try event.encode(to: encoder)
        case .walk(let event): try event.encode(to: encoder)
        case .finding(let event): try event.encode(to: encoder)
        case .knowledge(let event): try event.encode(to: encoder)
        case .experience(let event): try event.encode(to: encoder)
        case .instrument(let event): try event.encode(to: encoder)
        case .account(let event): try event.encode(to: encoder)
        case .workday(let event): try event.encode(to: encoder)
        }
    }

    /// The event of this one's slice that the bytes hold.
    fileprivate func reading(_ json: Data) throws -> CityEvent {
        let decoder = JSONDecoder()
        return switch self {
        case .organization:
            .organization(try decoder.decode(OrganizationEvent.self, from: json))
        case .area: .area(try decoder.decode(AreaEvent.self, from: json))
        case .initiative: .initiative(try decoder.decode(InitiativeEvent.self, from: json))
        case .activity: .activity(try decoder.decode(ActivityEvent.self, from: json))
        case .forum: .forum(try decoder.decode(ForumEvent.self, from: json))
        case .meeting: .meeting(try decoder.decode(MeetingEvent.self, from: json))
        case .matter: .matter(try decoder.decode(MatterEvent.self, from: json))
        case .reporting: .reporting(try decoder.decode(ReportingEvent.self, from: json))
        case .election: .election(try decoder.decode(ElectionEvent.self, from: json))
        case .figure: .figure(try decoder.decode(FigureEvent.self, from: json))
        case .listing: .listing(try decoder.decode(ListingEvent.self, from: json))
        case .casework: .casework(try decoder.decode(CaseEvent.self, from: json))
        case .hearing: .hearing(try decoder.decode(HearingEvent.self, from: json))
        case .statusReport: .statusReport(try decoder.decode(StatusReportEvent.self, from: json))
        case .funding: .funding(try decoder.decode(FundingEvent.self, from: json))
        case .exemption: .exemption(try decoder.decode(ExemptionEvent.self, from: json))
        case .evaluation: .evaluation(try decoder.decode(EvaluationEvent.self, from: json))
        case .walk: .walk(try decoder.decode(WalkEvent.self, from: json))
        case .finding: .finding(try decoder.decode(FindingEvent.self, from: json))
        case .knowledge: .knowledge(try decoder.decode(KnowledgeEvent.self, from: json))
        case .experience: .experience(try decoder.decode(ExperienceEvent.self, from: json))
        case .instrument: .instrument(try decoder.decode(InstrumentEvent.self, from: json))
        case .account: .account(try decoder.decode(AccountEvent.self, from: json))
        case .workday: .workday(try decoder.decode(WorkdayEvent.self, from: json))
        }
    }
}
