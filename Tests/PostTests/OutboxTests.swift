// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Journal
import Mail
import Runtime
import Testing

@testable import Post

struct OutboxTests {
    // R-143
    @Test func `no address, name or text lies in the outbox`() async throws {
        let scene = try await PostScene(hasServer: false)
        try await scene.call()
        let drawer = try await scene.drawer()
        #expect(drawer.contains("person:anna"))
        #expect(!drawer.contains("@demo.example") && !drawer.contains("Navn"))
    }

    @Test func `without a mail server letters are held, and go when there is one`() async throws {
        let scene = try await PostScene(hasServer: false)
        try await scene.call()
        #expect(scene.postman.taken() == [])
        #expect(try await scene.outbox.look().waiting.count == 2)
        try await scene.otherNode().attend()
        #expect(scene.postman.taken().count == 2)
    }

    @Test func `a mail server that is down for a day costs no letter, and sends none twice`()
        async throws
    {
        let scene = try await PostScene()
        scene.postman.answers(.unreachable("connection refused"))
        try await scene.call()
        for _ in 0..<24 {
            scene.clock.pass(hours: 1)
            try await scene.outbox.attend()
        }
        _ = scene.postman.taken()
        let view = try await scene.outbox.look()
        #expect(view.waiting.count == 2)
        #expect(view.trouble?.said == "connection refused")
        #expect(view.trouble?.since.milliseconds ?? .max < scene.clock.now.milliseconds)
        scene.postman.answers(.sent)
        scene.clock.pass(hours: 1)
        try await scene.outbox.attend()
        #expect(scene.postman.taken().count == 2)
        #expect(try await scene.outbox.look().trouble == nil)
        #expect(try await scene.outbox.look().sent.count == 2)
    }

    // R-142
    @Test func `a letter whose outcome nobody knows is sent again only when somebody says so`()
        async throws
    {
        let scene = try await PostScene()
        scene.postman.answers(.unknown("the line was cut"))
        try await scene.call()
        let first = scene.postman.taken()
        #expect(first.count == 2)
        scene.postman.answers(.sent)
        scene.clock.pass(hours: 48)
        try await scene.outbox.attend()
        try await scene.otherNode().attend()
        #expect(scene.postman.taken() == [])
        let open = try await scene.outbox.look().unsettled
        #expect(open.count == 2)
        try await scene.outbox.sendAgain(open[0])
        try await scene.outbox.settle(open[1])
        try await scene.outbox.attend()
        let again = scene.postman.taken()
        #expect(again.count == 1)
        #expect(first.map(\.id).contains(again[0].id))
        #expect(try await scene.outbox.look().unsettled == [])
    }

    // R-142
    @Test func `what was claimed when the machine stopped is not sent by the next`() async throws {
        let scene = try await PostScene(hasServer: false)
        try await scene.call()
        let waiting = try await scene.outbox.look().waiting
        let claimed = KeptLetter(.unsettled, scene.clock.now, waiting[0].letter)
        #expect(try await scene.outbox.move(waiting[0], to: claimed))
        #expect(try await !scene.outbox.move(waiting[0], to: claimed))
        try await scene.otherNode().attend()
        #expect(scene.postman.taken().count == 1)
    }

    @Test func `a letter keeps the name that an earlier build put it down under`() throws {
        let letter = Letter(
            .answerDue, to: .organization(.police),
            about: .init(matter: "lys", day: PostScene.today), position: 0,
            made: Moment(milliseconds: 1))
        let kept = try #require(
            KeptLetter(key: "w/0000000000001/foer", content: Json.bytes(letter)))
        #expect(kept.claimed(at: Moment(milliseconds: 2)).key == "u/0000000000002/foer")
    }

    @Test func `a refusal for good is shown with what the server said`() async throws {
        let scene = try await PostScene()
        scene.postman.answers(.refused("550 nobody"))
        try await scene.call()
        scene.clock.pass(hours: 48)
        try await scene.outbox.attend()
        #expect(scene.postman.taken().count == 2)
        let failed = try await scene.outbox.look().failed
        #expect(failed.map { $0.letter.tries.last?.said } == ["550 nobody", "550 nobody"])
    }

    @Test func `a busy server is asked again after longer and longer waits`() async throws {
        let scene = try await PostScene()
        scene.postman.answers(.deferred("451 later"))
        try await scene.call()
        #expect(scene.postman.taken().count == 2)
        try await scene.outbox.attend()
        #expect(scene.postman.taken() == [])
        for _ in 0..<80 {
            scene.clock.pass(hours: 1)
            try await scene.outbox.attend()
        }
        // Twice in the first hours, then each sixth, for three days.
        #expect((20...40).contains(scene.postman.taken().count))
        #expect(try await scene.outbox.look().failed.count == 2)
        #expect(
            (1...7).map { Outbox.wait(after: $0) } == [60, 300, 900, 3_600, 10_800, 21_600, 21_600])
    }

    @Test func `a person who is forgotten gets no letter`() async throws {
        let scene = try await PostScene(hasServer: false)
        try await scene.call()
        try await scene.happen(.organization(.forgetPerson(PostScene.anna)))
        try await scene.otherNode().attend()
        #expect(scene.postman.taken().map(\.to.address) == ["bo@demo.example"])
        #expect(try await !scene.drawer().contains("anna@"))
    }

    @Test func `an outbox that begins writes to nobody about what was before`() async throws {
        let scene = try await PostScene()
        try await scene.plan()
        try await scene.happen(.meeting(.call(PostScene.meeting, sent: PostScene.today)))
        let later = MemoryCabinet()
        let outbox = Outbox(
            scene.runtime, later, writer: scene.outbox.writer, postman: scene.postman)
        try await outbox.attend()
        #expect(scene.postman.taken() == [])
    }

    @Test func `letters of a restored cabinet wait for somebody's word`() async throws {
        let scene = try await PostScene(hasServer: false)
        try await scene.call()
        #expect(try await Outbox.distrust(scene.cabinet, at: scene.clock.now) == 2)
        try await scene.otherNode().attend()
        #expect(scene.postman.taken() == [])
        #expect(try await scene.outbox.look().unsettled.count == 2)
    }
}
