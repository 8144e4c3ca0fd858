// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Testing

@testable import Runtime

struct EventCodecTests {
    private let codec = EventCodec()

    @Test func `an event is stored under its forever-name with a payload a person can read`() throws
    {
        let events = try City.cast.decide(
            .organization(
                .rename(.tmf, to: "Byens Forvaltning", from: day("2026-01-01"), seen: nil)),
            on: day("2025-12-01"))
        let stored = try #require(events.first).stored(by: codec)
        #expect(stored.name == "organization.renamed")
        #expect(
            String(decoding: stored.payload, as: UTF8.self)
                == #"{"from":"2026-01-01","name":"Byens Forvaltning","organization":"tmf"}"#)
    }

    @Test func `what is written can be read`() throws {
        for command in Cast.setting + Cast.hoerdumsgade {
            var city = City()
            for earlier in Cast.setting + Cast.hoerdumsgade {
                let events = try city.decide(earlier, on: Cast.opening)
                for event in events {
                    #expect(try codec.decode(event.stored(by: codec)) == event)
                    city.apply(event, on: Cast.opening)
                }
                if earlier == command { break }
            }
        }
    }

    @Test func `an event that no release knows is refused with its position and name`() {
        let unknown = StoredEvent(
            position: 7,
            event: NewEvent(
                stream: "s", name: "street.paved", version: 1, day: Cast.opening,
                payload: Array("{}".utf8), actor: "a", cause: "c"),
            recordedAt: Moment(milliseconds: 0), hash: [])
        #expect(throws: UnreadableEvent(unknown, "no release up to this one writes it")) {
            try codec.decode(unknown)
        }
    }
}

extension CityEvent {
    fileprivate func stored(by codec: EventCodec) -> StoredEvent {
        let (name, version, payload) = codec.encode(self)
        return StoredEvent(
            position: 1,
            event: NewEvent(
                stream: stream, name: name, version: version, day: Cast.opening,
                payload: payload, actor: "a", cause: "c"),
            recordedAt: Moment(milliseconds: 0), hash: [])
    }
}
