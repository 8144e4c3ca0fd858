// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

//
struct FindingSightTests {
    private func seers(_ given: Given, of id: FindingID) throws -> [Viewer] {
        let finding = try #require(given.city.findings[id])
        return ([Viewer.stranger] + Viewer.cast).filter { given.city.sees(finding, $0) }
    }

    @Test func `what a neighbor tells is shown to nobody outside before somebody has read it`()
        throws
    {
        let given = try Given.found(.neighbor.with { $0.isPublic = true })
        #expect(given.city.findings[.other]?.sight == .awaiting)
        #expect(try !seers(given, of: .other).contains(.stranger))
        #expect(try !seers(given, of: .other).contains(.participant))
        let shown = try given.having(.show(.other, photos: ["aa"], seen: nil))
        #expect(try seers(shown, of: .other).contains(.stranger))
        let hidden = try shown.having(.hide(.other, reason: "n-1", seen: nil))
        #expect(try !seers(hidden, of: .other).contains(.stranger))
        #expect(try seers(hidden, of: .other).contains(.renewalOfficer))
        shown.when(.show(.other, photos: ["aa"], seen: nil)).thenNothing()
        shown.when(.show(.other, photos: ["x"], seen: nil)).thenRefused(.unknownPhoto("x"))
    }

    @Test func `a photo is everybody's only where somebody has let it be`() throws {
        let given = try Given.found(.neighbor).having(.show(.other, photos: [], seen: nil))
        func sees(_ given: Given, _ viewer: Viewer) throws -> Bool {
            let finding = try #require(given.city.findings[.other])
            let photo = try #require(finding.photos.first)
            return given.city.sees(photo, of: finding, viewer)
        }
        #expect(try !sees(given, .stranger))
        #expect(try sees(given, .tmfOfficer))
        let shown = try given.having(.showPhoto(.other, "aa", isPublic: true))
        #expect(try sees(shown, .stranger))
        let black = FindingPhoto(file: "bb", isPublic: true, width: 8, height: 6)
        let replaced = try shown.having(.replacePhoto(.other, "aa", by: black))
        #expect(replaced.city.findings[.other]?.photos == [black])
    }

    @Test func `a finding has room for twelve photos, and the same sent twice is one`() throws {
        var given = try Given.found()
        let first = FindingPhoto(file: "aa", width: 8, height: 6)
        given.when(.addPhoto(.lamp, first)).thenNothing()
        for number in 1..<City.mostFindingPhotos {
            given = try given.having(
                .addPhoto(.lamp, FindingPhoto(file: ID("p\(number)"), width: 8, height: 6)))
        }
        given.when(.addPhoto(.lamp, FindingPhoto(file: "zz", width: 8, height: 6)))
            .thenRefused(.tooManyPhotos(most: 12))
    }

    private func who(_ command: FindingCommand, in given: Given) -> [Viewer] {
        ([Viewer.stranger] + Viewer.cast).filter { viewer in
            do throws(Forbidden) {
                try given.city.permit(.finding(command), to: viewer)
                return true
            } catch { return false }
        }
    }

    @Test func `the unit that owes the answer keeps the finding, and anybody may tell of one`()
        throws
    {
        let given = try Given.found()
        #expect(
            who(.assess(.lamp, seen: nil), in: given)
                == [.tmfOfficer, .coordinator, .administrator])
        #expect(who(.report(.neighbor), in: given).count == Viewer.cast.count + 1)
        #expect(
            who(.report(.lamp), in: given) == [.renewalOfficer, .administrator])
        #expect(who(.stateCategory(.lighting), in: given) == [.coordinator, .administrator])
        let paying = try given.having(
            .estimate(.lamp, Kroner(100), payer: .sof, seen: nil))
        #expect(who(.fund(.lamp, by: .sof, seen: nil), in: paying).contains(.sofOfficer))
    }

    @Test func `a finding is raised as a matter in the same step`() throws {
        let draft = MatterDraft(
            id: "lamper", content: MatterContent(title: "Lamper på pladsen", areas: [.square]),
            by: .renewal, address: MatterAddress(to: [.tmf], answerer: .tmf))
        let given = try Given.found().having(.raise(.lamp, draft))
        #expect(given.city.matters[MatterID("lamper")]?.title == "Lamper på pladsen")
        #expect(given.lamp?.carriers == [.matter(id: "lamper")])
        given.when(.link(.lamp, to: .matter(id: "lamper"))).thenNothing()
        given.when(.link(.lamp, to: .activity(id: "x"))).thenRefused(.unknownCarrier("x"))
    }

    @Test func `what is owed goes from reading to assessing to mending`() throws {
        func owed(_ given: Given) -> [FindingDuty.Kind] {
            given.city.findingDuties().map(\.kind)
        }
        let given = try Given.found()
        #expect(owed(given) == [.assess])
        #expect(given.city.findingDuties().first?.due == day("2021-01-09"))
        #expect(given.city.findingDuties().first?.organization == .tmf)
        #expect(owed(try given.having(.begin(.lamp, seen: nil))) == [.mend])
        #expect(
            owed(try given.having(.mend(.lamp, on: Cast.opening, proof: nil, seen: nil))) == [])
        let other = try Given.sorted().having(
            .report(.neighbor.with { $0.content.ground = .railway }))
        #expect(owed(other) == [.route, .moderate])
    }

    @Test func `a stranger's history tells of shown findings without their routing`() throws {
        let given = try Given.found(.neighbor)
        func told(_ given: Given, _ event: FindingEvent, _ viewer: Viewer) -> Bool {
            Chronicle(of: given.city, for: viewer) { _ in nil }.isForViewer(event)
        }
        let assessed = FindingEvent.assessed(FindingAssessed(finding: .other))
        let passed = FindingEvent.passedOn(
            FindingPassedOn(finding: .other, from: .tmf, to: .sof, reason: "n-1"))
        #expect(!told(given, assessed, .stranger))
        let shown = try given.having(.show(.other, photos: [], seen: nil))
        #expect(told(shown, assessed, .stranger))
        #expect(!told(shown, passed, .stranger))
        #expect(told(shown, passed, .sofOfficer))
    }
}
