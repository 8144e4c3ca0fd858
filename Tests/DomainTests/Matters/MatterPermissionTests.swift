// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct MatterPermissionTests {
    private func allowed(_ command: MatterCommand) throws -> [Viewer] {
        let city = try Given.noise().city
        return Viewer.cast.filter { viewer in
            do {
                try city.permit(.matter(command), to: viewer)
                return true
            } catch {
                return false
            }
        }
    }

    @Test func `an organization raises a matter for itself`() throws {
        var draft = MatterDraft.noise
        draft.id = "ny"
        draft.by = .neighbors
        #expect(try allowed(.raise(draft)) == [.participant, .coordinator, .administrator])
        draft.by = .sof
        #expect(try allowed(.raise(draft)) == [.sofOfficer, .coordinator, .administrator])
    }

    @Test func `the answer is the answerer's, what a forum said its secretary's`() throws {
        let ofTMF: [Viewer] = [.tmfOfficer, .coordinator, .administrator]
        #expect(try allowed(.answer(.noise, text: "n")) == ofTMF)
        #expect(try allowed(.address(.noise, .tmf, seen: nil)) == ofTMF)
        #expect(try allowed(.close(.noise, result: "n", needsNoWork: true)) == ofTMF)
        #expect(
            try allowed(.treat(.noise, TreatmentDraft(in: .committee, .discussed)))
                == [.secretary, .coordinator, .administrator])
        #expect(
            try allowed(.decline(.noise, .committee, reason: "n"))
                == [.secretary, .coordinator, .administrator])
    }

    @Test func `moderators are the coordinators`() throws {
        for command in [
            MatterCommand.admit("x", .tmf, isPublic: true), .turnAway("x", reason: "n"),
            .merge("x", into: .noise),
        ] {
            #expect(try allowed(command) == [.coordinator, .administrator])
        }
    }
}
