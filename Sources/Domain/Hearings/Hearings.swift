// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// Every hearing, and the fixed lists of those who are heard.
public struct Hearings: Equatable, Sendable, Codable {
    public internal(set) var hearings: TreeDictionary<HearingID, Hearing> = [:]
    public internal(set) var lists: TreeDictionary<PartyListID, PartyList> = [:]

    public init() {}

    public subscript(id: HearingID) -> Hearing? { hearings[id] }
    public subscript(id: PartyListID) -> PartyList? { lists[id] }

    /// The latest to open first.
    public var inOrder: [Hearing] {
        hearings.values.sorted { ($1.content.opens, $0.id) < ($0.content.opens, $1.id) }
    }

    /// Takes an accepted fact in; total, it cannot fail.
    mutating func apply(_ event: HearingEvent, on day: Day) {
        switch event {
        case .listStated(let fact): lists[fact.list.id] = fact.list
        case .prepared(let fact):
            var hearing = Hearing(id: fact.hearing, content: fact.content, prepared: day)
            hearing.take(fact.content)
            hearing.version = 1
            hearings[fact.hearing] = hearing
        default:
            guard let id = event.hearing, var hearing = hearings[id] else { return }
            hearing.apply(event, on: day)
            hearings[id] = hearing
        }
    }
}

extension Hearing {
    init(id: HearingID, content: HearingContent, prepared: Day) {
        self.id = id
        self.content = content
        self.prepared = prepared
    }

    fileprivate mutating func take(_ content: HearingContent) {
        self.content = content
        responses = content.parties.map { self[$0] ?? HearingResponse(party: $0) }
        version += 1
    }

    fileprivate mutating func apply(_ event: HearingEvent, on day: Day) {
        switch event {
        case .changed(let fact): take(fact.content)
        case .opened(let fact):
            opened = day
            override = fact.despite.map {
                WarningOverride(warnings: fact.warnings, on: day, reason: $0)
            }
            version += 1
        case .extended(let fact):
            extensions.append(
                HearingExtension(until: fact.until, on: day, reason: fact.reason))
            version += 1
        case .withdrawn(let fact):
            withdrawal = HearingWithdrawal(on: day, reason: fact.reason)
            version += 1
        case .assigned, .written, .submitted, .sentBack, .delivered: respond(event, on: day)
        case .spoken, .admitted, .turnedAway: listen(event, on: day)
        case .picked(let fact): recommend([fact.text], from: fact.from)
        case .answered(let fact):
            for index in recommendations.indices
            where recommendations[index].number == fact.number {
                recommendations[index].answer = RecommendationAnswer(
                    verdict: fact.verdict, reason: fact.reason, on: day)
                recommendations[index].version += 1
            }
        case .concluded(let fact):
            conclusion = HearingConclusion(on: day, isPublished: fact.isPublished)
            version += 1
        case .listStated, .prepared: break
        }
    }

    /// recommendations are numbered in the order that they come in.
    private mutating func recommend(_ texts: [NoteID], from origin: RecommendationOrigin) {
        for text in texts {
            recommendations.append(
                Recommendation(number: recommendations.count + 1, from: origin, text: text))
        }
    }

    private mutating func respond(_ event: HearingEvent, on day: Day) {
        switch event {
        case .assigned(let fact):
            change(fact.party) {
                ($0.drafter, $0.internalDue, $0.approver) = (fact.drafter, fact.due, fact.approver)
            }
        case .written(let fact):
            change(fact.party) {
                ($0.position, $0.text, $0.points) = (fact.position, fact.text, fact.points)
                $0.submitted = nil
            }
        case .submitted(let fact): change(fact.party) { $0.submitted = day }
        case .sentBack(let fact):
            change(fact.party) {
                $0.submitted = nil
                $0.returns.append(ResponseReturn(on: day, comment: fact.comment))
            }
        case .delivered(let fact):
            guard let response = self[fact.party] else { return }
            change(fact.party) {
                $0.delivery = ResponseDelivery(on: day, by: fact.by, isLate: fact.isLate)
            }
            recommend(response.points, from: .party(organization: fact.party))
        default: break
        }
    }

    private mutating func change(
        _ party: OrganizationID, _ body: (inout HearingResponse) -> Void
    ) {
        guard let index = responses.firstIndex(where: { $0.party == party }) else { return }
        body(&responses[index])
        responses[index].version += 1
    }

    private mutating func listen(_ event: HearingEvent, on day: Day) {
        switch event {
        case .spoken(let fact):
            voices.append(
                Voice(
                    id: fact.voice, number: voices.count + 1, on: day, isLate: fact.isLate,
                    position: fact.position, text: fact.text, name: fact.name,
                    isOrganization: fact.isOrganization, contact: fact.contact))
        case .admitted(let fact): moderate(fact.voice, .admitted(on: day))
        case .turnedAway(let fact):
            moderate(fact.voice, .turnedAway(on: day, reason: fact.reason))
        default: break
        }
    }

    private mutating func moderate(_ id: VoiceID, _ moderation: VoiceModeration) {
        guard let index = voices.firstIndex(where: { $0.id == id }) else { return }
        voices[index].moderation = moderation
    }
}
