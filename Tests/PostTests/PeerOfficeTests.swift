// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import GeoReport
import HashTreeCollections
import Journal
import Runtime
import Synchronization
import Testing

@testable import Post

/// Another system that says what the test tells it to say.
private final class OtherSystem: GeoLine {
    private struct State {
        var reply: GeoReply
        var asked: [GeoQuestion] = []
    }
    private let state: Mutex<State>

    init(_ status: Int, _ text: String) {
        state = Mutex(State(reply: .answered(status: status, Array(text.utf8))))
    }

    func now(says status: Int, _ text: String) {
        state.withLock { $0.reply = .answered(status: status, Array(text.utf8)) }
    }

    func now(says reply: GeoReply) { state.withLock { $0.reply = reply } }

    func ask(_ question: GeoQuestion) async -> GeoReply {
        state.withLock { state in
            state.asked.append(question)
            return state.reply
        }
    }

    /// What was sent to it, not what it was asked about.
    var sent: [String] { state.withLock { $0.asked.compactMap(\.form) } }
    var asked: Int { state.withLock { $0.asked.count } }
}

// R-299, R-300, R-301
struct PeerOfficeTests {
    private let taken = #"[{"service_request_id":"17"}]"#

    /// A city whose unit has a system, and one finding that it owes the answer to.
    private func scene() async throws -> PostScene {
        let scene = try await PostScene()
        try await scene.happen(
            .finding(
                .stateCategory(
                    FindingCategory(
                        id: "belysning", name: Phrase(da: "Belysning", en: "Lighting")))),
            .finding(.stateRule(RoutingRule(id: "alt", unit: .tmf))),
            .finding(
                .peer(
                    .state(
                        Peer(
                            unit: .tmf, address: "https://drift.example/v2",
                            services: ["belysning": "001"]), seen: nil))))
        try await scene.happen(
            .finding(
                .report(
                    FindingDraft(
                        id: "f-1",
                        content: FindingContent(
                            category: "belysning", place: FindingPlace(words: "n-sted"),
                            note: "n-note"),
                        by: .neighbor(contact: "n-mail")))),
            vault: [
                .note("n-sted", "Ved trappen"), .note("n-note", "Lampen er slukket"),
                .note("n-mail", "nabo@demo.example"),
            ])
        try await scene.happen(.finding(.show("f-1", photos: [], seen: nil)))
        return scene
    }

    private func office(_ scene: PostScene, _ other: OtherSystem) -> PeerOffice {
        PeerOffice(scene.runtime, scene.cabinet, line: other, site: "https://tvaers.example")
    }

    private func finding(_ scene: PostScene) -> SafetyFinding? {
        scene.runtime.snapshot.present.city.findings["f-1"]
    }

    @Test func `a finding is sent once, with its key and without whoever told of it`()
        async throws
    {
        let scene = try await scene()
        let other = OtherSystem(200, taken)
        try await PeerKey.keep("hemmelig", of: .tmf, in: scene.cabinet)
        let office = office(scene, other)
        try await office.attend()
        try await office.attend()
        #expect(other.sent.count == 1)
        #expect(other.sent.first?.contains("service_code=001") == true)
        #expect(other.sent.first?.contains("api_key=hemmelig") == true)
        #expect(other.sent.first?.contains("nabo") == false)
        #expect(finding(scene)?.peer?.request == "17")
    }

    @Test func `it is tried again after five and after thirty minutes, then it is stuck`()
        async throws
    {
        let scene = try await scene()
        let other = OtherSystem(503, "")
        let office = office(scene, other)
        try await office.attend()
        try await office.attend()
        #expect(other.sent.count == 1)
        scene.clock.pass(seconds: 301)
        try await office.attend()
        #expect(other.sent.count == 2)
        scene.clock.pass(seconds: 1_000)
        try await office.attend()
        #expect(other.sent.count == 2)
        scene.clock.pass(seconds: 801)
        try await office.attend()
        #expect(other.sent.count == 3)
        scene.clock.pass(seconds: 86_400)
        try await office.attend()
        #expect(other.sent.count == 3)
        #expect(scene.runtime.snapshot.present.city.stuckFindings.map(\.id) == ["f-1"])
    }

    @Test func `garbage that may mean that it arrived is not sent again by itself`()
        async throws
    {
        let scene = try await scene()
        let other = OtherSystem(200, "<html>Velkommen!")
        let office = office(scene, other)
        try await office.attend()
        scene.clock.pass(seconds: 86_400)
        try await office.attend()
        #expect(other.sent.count == 1)
        #expect(finding(scene)?.peer?.isStuck == true)
        other.now(says: 200, taken)
        try await scene.happen(.finding(.peer(.sendAgain("f-1"))))
        try await office.attend()
        #expect(finding(scene)?.peer?.request == "17")
    }

    @Test func `a node that stopped in the middle leaves a finding that somebody looks at`()
        async throws
    {
        let scene = try await scene()
        let other = OtherSystem(200, taken)
        let long = scene.runtime.time.now.milliseconds - 3_600_000
        try await scene.cabinet.change(["peer-claim/f-1"], in: .settings) { _ in
            ["peer-claim/f-1": Array("\(long)".utf8)]
        }
        try await office(scene, other).attend()
        #expect(other.sent.isEmpty)
        #expect(finding(scene)?.peer?.isStuck == true)
    }

    @Test func `what another node has claimed just now is left to it`() async throws {
        let scene = try await scene()
        let other = OtherSystem(200, taken)
        let now = scene.runtime.time.now.milliseconds
        try await scene.cabinet.change(["peer-claim/f-1"], in: .settings) { _ in
            ["peer-claim/f-1": Array("\(now)".utf8)]
        }
        try await office(scene, other).attend()
        #expect(other.sent.isEmpty)
        #expect(finding(scene)?.peer == nil)
    }

    @Test func `the status is pulled back, told once, and ends nothing here`() async throws {
        let scene = try await scene()
        let other = OtherSystem(200, taken)
        let office = office(scene, other)
        try await office.attend()
        other.now(
            says: 200,
            #"[{"service_request_id":"17","status":"closed","status_notes":"Ny pære"}]"#)
        scene.clock.pass(seconds: 901)
        try await office.attend()
        let version = finding(scene)?.version
        #expect(finding(scene)?.peer?.word?.isClosed == true)
        #expect(finding(scene)?.state == .received)
        let note = try #require(finding(scene)?.peer?.word?.note)
        #expect(scene.runtime.snapshot.present.personal.notes[note] == "Ny pære")
        scene.clock.pass(seconds: 901)
        try await office.attend()
        #expect(finding(scene)?.version == version)
    }

    @Test func `a status that is garbage changes nothing and is asked for again`() async throws {
        let scene = try await scene()
        let other = OtherSystem(200, taken)
        let office = office(scene, other)
        try await office.attend()
        other.now(says: .lost("timeout"))
        scene.clock.pass(seconds: 901)
        try await office.attend()
        #expect(finding(scene)?.peer?.word == nil)
        #expect(other.asked > 1)
    }

    @Test func `words with a CPR number are not written down`() async throws {
        let scene = try await scene()
        let other = OtherSystem(200, taken)
        let office = office(scene, other)
        try await office.attend()
        other.now(
            says: 200,
            #"[{"service_request_id":"17","status":"open","status_notes":"Ring 010190-1234"}]"#)
        scene.clock.pass(seconds: 901)
        try await office.attend()
        let note = try #require(finding(scene)?.peer?.word?.note)
        #expect(
            scene.runtime.snapshot.present.personal.notes[note]?.contains("1234") == false)
    }
}
