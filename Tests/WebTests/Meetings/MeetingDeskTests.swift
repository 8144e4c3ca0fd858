// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

//
struct MeetingDeskTests {
    @Test func `a secretary is told what the meeting still wants`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let desk = try await site.get(Paths.desk, as: .secretary).text
            #expect(desk.contains("Indkaldelsen er ikke sendt."))
            #expect(desk.contains("Dagsordenen er ikke sendt ud, som den er nu."))
            _ = try await MeetingHomeTests.added(site)
            _ = try await site.post("\(MeetingHomeTests.path)/dagsorden", as: .secretary)
            let after = try await site.get(Paths.desk, as: .secretary).text
            #expect(!after.contains("Dagsordenen er ikke sendt ud"))
        }
    }

    @Test func `a member is asked to answer, until they do`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let path = MeetingHomeTests.path
            #expect(
                try await !site.get(Paths.desk, as: .participant).text
                    .contains("Kommer du til mødet?"))
            _ = try await site.post(
                "\(path)/indkaldelse", [("sent", "7. juni 2021")], as: .secretary)
            let asked = try await site.get(Paths.desk, as: .participant).text
            #expect(asked.contains("Kommer du til mødet?"))
            #expect(asked.contains("Mangler dit svar"))
            _ = try await site.post(
                "\(path)/svar",
                [
                    ("seat", Cast.neighborSeat.description),
                    ("person", PersonID.neighbor.rawValue), ("answer", "accepted"),
                ], as: .participant)
            #expect(
                try await !site.get(Paths.desk, as: .participant).text
                    .contains("Kommer du til mødet?"))
        }
    }

    @Test func `others have nothing of it on their desk`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let desk = try await site.get(Paths.desk, as: .sofOfficer).text
            #expect(!desk.contains("id=\"moeder\""))
        }
    }
}
