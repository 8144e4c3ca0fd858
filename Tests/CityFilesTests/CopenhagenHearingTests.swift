// SPDX-License-Identifier: EUPL-1.2
import CityFiles
import Domain
import HashTreeCollections
import Testing

/// The hearings and the right to challenge as the demo city's files write them.
struct CopenhagenHearingTests {
    private let draft: CityDraft
    private let city: City

    /// Read once for all tests, since the files are many.
    private static let built = Result {
        let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let (draft, problems) = CityFolder.read("/\(folder)/Cities/copenhagen")
        #expect(problems == [])
        let known = try #require(draft)
        var city = City()
        for step in known.schedule() {
            switch step.command {
            case .organization(.register), .organization(.establishPost), .area(.register),
                .hearing, .exemption:
                for event in try city.decide(step.command, on: step.day) {
                    city.apply(event, on: step.day)
                }
            default: continue
            }
        }
        return (known, city)
    }

    init() throws {
        (draft, city) = try CopenhagenHearingTests.built.get()
    }

    private func hearing(_ id: HearingID) throws -> Hearing { try #require(city.hearings[id]) }

    @Test func `the Hotspot hearing has a position, eleven recommendations, and an answer to each`()
        throws
    {
        let hotspot = try hearing("hotspot-noerrebro-2010")
        let response = try #require(hotspot["tmu"])
        #expect(hotspot.arranger == "bif")
        #expect(response.writer == "tmf")
        #expect(response.position == .agreeWithRemarks)
        #expect(response.approver == "tm-borgmester")
        #expect(hotspot.recommendations.count == 11)
        #expect(hotspot.recommendations.allSatisfy { $0.answer != nil })
        #expect(hotspot.conclusion?.isPublished == true)
        #expect(hotspot.content.isExample)
    }

    @Test
    func `the ministry's deadline of 2011 never moves, and leaves the housing organizations out`()
        throws
    {
        let agreements = try hearing("initiativaftaler-2011")
        #expect(agreements.deadline.setBy == "Socialministeriet")
        #expect(
            agreements.override?.warnings == [
                .leavesOut(organization: "bl-1-kreds", list: "almene-boligorganisationer")
            ])
        #expect(agreements["bif"]?.delivery?.isLate == true)
    }

    @Test func `people answer the hearing that is open, and a moderator reads them first`() throws {
        let plan = try hearing("handleplan-2027")
        #expect(plan.voices.map(\.moderation.isAdmitted) == [true, true, false])
        #expect(plan.recommendations.map(\.from).last == .voice(id: "stemme-1"))
    }

    @Test func `the proposals of 2011 are told of as the source does, without a name or an answer`()
        throws
    {
        let proposal = try #require(city.exemptions["udfordringsret-2011"])
        #expect(proposal.content.rule == nil)
        #expect(proposal.answer == nil)
        #expect(proposal.content.authority == "socialministeriet")
    }

    @Test func `the second import finds nothing to do`() {
        let lines = draft.difference(from: city, applied: []).commands.filter { step in
            switch step.command {
            case .hearing, .exemption: true
            default: false
            }
        }
        #expect(lines == [])
    }
}
