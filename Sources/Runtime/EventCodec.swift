// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Journal

/// Turns city events into the journal's bytes and back.
///
/// The journal holds the event's forever-name beside its payload, so a person
/// can read both; `Codable` of an enum writes the name as the only key around
/// the payload, which is cut off here and put back when reading.
struct EventCodec: Sendable {
    /// Today's version of every event, by name where it is not the first.
    ///
    /// A new version comes with an upcast of the older one.
    static let versions: [String: Int] = [:]
    /// Makes a payload of one version the next version's, by name and version.
    static let upcasts: [String: [Int: @Sendable ([UInt8]) -> [UInt8]]] = [:]

    private static let slices = Dictionary(
        Slice.allCases.flatMap { slice in slice.eventNames.map { ($0, slice) } },
        uniquingKeysWith: { first, _ in first })

    private let encoder = SortedJSONEncoder()
    private let decoder = JSONDecoder()

    func encode(_ event: CityEvent) -> (name: String, version: Int, payload: [UInt8]) {
        do {
            let json = try json(of: event)
            guard let colon = json.firstIndex(of: UInt8(ascii: ":")) else {
                preconditionFailure("an event is an object with its name as the key")
            }
            let name = String(decoding: json[2..<(colon - 1)], as: UTF8.self)
            let payload = json[(colon + Self.opening.count + 1)..<(json.count - 2)]
            return (name, Self.versions[name] ?? 1, Array(payload))
        } catch {
            preconditionFailure("events are plain values that always encode: \(error)")
        }
    }

    /// Refuses what this release does not know, naming position and event.
    func decode(_ stored: StoredEvent) throws(UnreadableEvent) -> CityEvent {
        guard let slice = Self.slices[stored.name] else {
            throw UnreadableEvent(stored, "no release up to this one writes it")
        }
        let payload = try current(stored)
        let json = Data("{\"\(stored.name)\":".utf8 + Self.opening + payload + "}}".utf8)
        do {
            return switch slice {
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
            case .statusReport:
                .statusReport(try decoder.decode(StatusReportEvent.self, from: json))
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
        } catch {
            throw UnreadableEvent(stored, "its payload is not what the name promises")
        }
    }

    private static let opening = Array("{\"_0\":".utf8)

    private func json(of event: CityEvent) throws -> [UInt8] {
        switch event {
        case .organization(let event): try encoder.encode(event)
        case .area(let event): try encoder.encode(event)
        case .initiative(let event): try encoder.encode(event)
        case .activity(let event): try encoder.encode(event)
        case .forum(let event): try encoder.encode(event)
        case .meeting(let event): try encoder.encode(event)
        case .matter(let event): try encoder.encode(event)
        case .reporting(let event): try encoder.encode(event)
        case .election(let event): try encoder.encode(event)
        case .figure(let event): try encoder.encode(event)
        case .listing(let event): try encoder.encode(event)
        case .casework(let event): try encoder.encode(event)
        case .hearing(let event): try encoder.encode(event)
        case .statusReport(let event): try encoder.encode(event)
        case .funding(let event): try encoder.encode(event)
        case .exemption(let event): try encoder.encode(event)
        case .evaluation(let event): try encoder.encode(event)
        case .walk(let event): try encoder.encode(event)
        case .finding(let event): try encoder.encode(event)
        case .knowledge(let event): try encoder.encode(event)
        case .experience(let event): try encoder.encode(event)
        case .instrument(let event): try encoder.encode(event)
        case .account(let event): try encoder.encode(event)
        case .workday(let event): try encoder.encode(event)
        }
    }

    private func current(_ stored: StoredEvent) throws(UnreadableEvent) -> [UInt8] {
        let newest = Self.versions[stored.name] ?? 1
        guard stored.version <= newest else {
            throw UnreadableEvent(stored, "its version \(stored.version) is of a newer release")
        }
        var payload = stored.payload
        for version in stored.version..<newest {
            guard let upcast = Self.upcasts[stored.name]?[version] else {
                preconditionFailure("every new version comes with an upcast of the older one")
            }
            payload = upcast(payload)
        }
        return payload
    }
}

/// An event in the journal that cannot be read: nothing starts, nothing is skipped.
public struct UnreadableEvent: Error, Equatable, CustomStringConvertible {
    public let position: Int64
    public let name: String
    public let why: String

    init(_ stored: StoredEvent, _ why: String) {
        position = stored.position
        name = stored.name
        self.why = why
    }

    public var description: String {
        "event no. \(position) of the journal, “\(name)”, cannot be read: \(why). "
            + "Start the release that wrote it, or a newer one."
    }
}
