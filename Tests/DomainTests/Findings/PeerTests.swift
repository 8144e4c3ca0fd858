// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

/// A lamp that the unit's own system is told of.
struct PeerTests {
    private let today = day("2021-07-01")
    private let peer = Peer(
        unit: .tmf, address: "https://drift.example/open311/v2",
        services: ["belysning": "001"])

    private func take(_ commands: FindingCommand..., in city: inout City) throws {
        for command in commands {
            for event in try city.decide(.finding(command), on: today) {
                city.apply(event, on: today)
            }
        }
    }

    private func report(_ id: FindingID, by source: FindingSource) -> FindingCommand {
        .report(
            FindingDraft(
                id: id,
                content: FindingContent(
                    category: "belysning", place: FindingPlace(words: "n-sted")),
                by: source))
    }

    /// A city with the system, and one finding that its unit owes the answer to.
    private func city() throws -> City {
        var city = City.hoerdumsgade
        try take(
            .stateCategory(
                FindingCategory(
                    id: "belysning", name: Phrase(da: "Belysning", en: "Lighting"))),
            .stateRule(RoutingRule(id: "alt", unit: .tmf)), .peer(.state(peer, seen: 0)),
            report("f-1", by: .participant(organization: nil)), in: &city)
        return city
    }

    @Test func `a finding of the unit is to be sent, once`() throws {
        var city = try city()
        #expect(city.findingsToSend.map(\.id) == ["f-1"])
        try take(.peer(.sent("f-1", to: .tmf, request: "17")), in: &city)
        #expect(city.findingsToSend.isEmpty)
        #expect(city.findingsToAskAbout.map(\.id) == ["f-1"])
        let again = FindingCommand.peer(.sent("f-1", to: .tmf, request: "18"))
        #expect(try city.decide(.finding(again), on: today).isEmpty)
    }

    @Test func `a number comes for a token, and stands for good`() throws {
        var city = try city()
        try take(.peer(.sent("f-1", to: .tmf, request: "token:abc")), in: &city)
        #expect(city.findings["f-1"]?.peer?.token == "abc")
        try take(.peer(.sent("f-1", to: .tmf, request: "17")), in: &city)
        try take(.peer(.sent("f-1", to: .tmf, request: "18")), in: &city)
        #expect(city.findings["f-1"]?.peer?.request == "17")
        #expect(city.findings["f-1"]?.peer?.token == nil)
    }

    @Test func `what nobody has read yet stays here`() throws {
        var city = try city()
        try take(report("f-2", by: .neighbor(contact: nil)), in: &city)
        #expect(city.findingsToSend.map(\.id) == ["f-1"])
        try take(.show("f-2", photos: [], seen: nil), in: &city)
        #expect(city.findingsToSend.map(\.id) == ["f-1", "f-2"])
    }

    @Test func `a system that is off, or does not know the category, is sent nothing`() throws {
        var city = try city()
        let off = Peer(unit: .tmf, address: peer.address, services: peer.services, isOn: false)
        try take(.peer(.state(off, seen: 1)), in: &city)
        #expect(city.findingsToSend.isEmpty)
        try take(.peer(.state(Peer(unit: .tmf, address: peer.address), seen: 2)), in: &city)
        #expect(city.findingsToSend.isEmpty)
    }

    @Test func `after three tries it is stuck until somebody has looked at it`() throws {
        var city = try city()
        let failed = FindingCommand.peer(.failed("f-1", to: .tmf, why: "503", isFinal: false))
        try take(failed, failed, in: &city)
        #expect(city.findingsToSend.map(\.id) == ["f-1"])
        try take(failed, in: &city)
        #expect(city.findingsToSend.isEmpty)
        #expect(city.stuckFindings.map(\.id) == ["f-1"])
        try take(.peer(.sendAgain("f-1")), in: &city)
        #expect(city.findingsToSend.map(\.id) == ["f-1"])
        #expect(city.stuckFindings.isEmpty)
    }

    @Test func `what another try could bring there twice is stuck at once`() throws {
        var city = try city()
        try take(.peer(.failed("f-1", to: .tmf, why: "timeout", isFinal: true)), in: &city)
        #expect(city.findingsToSend.isEmpty)
        #expect(city.stuckFindings.map(\.id) == ["f-1"])
    }

    @Test func `passed on, it goes to the system of whoever owes it now`() throws {
        var city = try city()
        try take(.peer(.sent("f-1", to: .tmf, request: "17")), in: &city)
        let other = Peer(
            unit: .renewal, address: "https://andre.example/v2", services: ["belysning": "L"])
        try take(
            .peer(.state(other, seen: 0)),
            .passOn("f-1", to: .renewal, reason: "n-videre", seen: nil), in: &city)
        #expect(city.findingsToSend.map(\.id) == ["f-1"])
    }

    @Test func `what another system says ends nothing here, and is told once (R-301)`() throws {
        var city = try city()
        let word = PeerWord(isClosed: true, agency: "Drift", note: "n-ord", digest: "1")
        try take(
            .peer(.sent("f-1", to: .tmf, request: "17")), .peer(.answered("f-1", word)),
            in: &city)
        #expect(city.findings["f-1"]?.state == .received)
        #expect(city.findings["f-1"]?.peer?.word == word)
        #expect(city.findingsToAskAbout.isEmpty)
        #expect(try city.decide(.finding(.peer(.answered("f-1", word))), on: today).isEmpty)
    }

    @Test func `a word about what was never sent is passed over`() throws {
        let city = try city()
        let word = PeerWord(isClosed: true, agency: nil, note: nil, digest: "1")
        #expect(try city.decide(.finding(.peer(.answered("f-1", word))), on: today).isEmpty)
    }

    @Test(arguments: [
        "", "drift.example", "ftp://drift.example", "https://", "https:///v2",
        "https://bruger:kode@drift.example/v2", "https://drift.example/v2?x=1",
        "https://drift.example/v2/", "https://drift .example",
    ])
    func `an address that nobody can be asked at is refused`(_ address: String) throws {
        let city = try city()
        #expect {
            try city.decide(
                .finding(.peer(.state(Peer(unit: .tmf, address: address), seen: nil))), on: today)
        } throws: { error in
            (error as? Refused)?.refusal as? FindingRefusal == .badPeerAddress(address)
        }
    }

    @Test func `two who state the same system meet`() throws {
        let city = try city()
        #expect {
            try city.decide(.finding(.peer(.state(peer, seen: 0))), on: today)
        } throws: { error in
            (error as? Refused)?.refusal as? FindingRefusal == .changedMeanwhile(seen: 0, now: 1)
        }
        #expect(try city.decide(.finding(.peer(.state(peer, seen: 1))), on: today).isEmpty)
    }
}
