// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Mail
import Runtime
import Testing

@testable import Post

//
struct ReplyIntakeTests {
    @Test func `a calendar's reply is taken for the seat that was invited`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        let outcome = try await take(letter(from: "anna@demo.example", "DECLINED"), scene)
        #expect(outcome == .taken(PostScene.anna, PostScene.meeting))
        let reply = scene.runtime.snapshot.present.city.meetings[PostScene.meeting]?.replies.first
        #expect(reply?.answer == .declined)
        #expect(reply?.source == .calendar)
        _ = try await take(letter(from: "anna@demo.example", "DECLINED"), scene)
        let after = scene.runtime.snapshot.present.city.meetings[PostScene.meeting]?.replies
        #expect(after?.count == 1)
    }

    //
    @Test func `one calendar entry answers for both seats of its owner`() async throws {
        let scene = try await PostScene()
        // Elected by the neighbors, and by right as the committee's chair.
        try await scene.happen(
            .organization(
                .beginMembership(
                    MembershipDraft(
                        id: "anna-1", person: PostScene.anna, post: .committeeChair,
                        from: PostScene.today))))
        try await scene.call()
        #expect(scene.postman.taken().count == 2)
        _ = try await take(letter(from: "anna@demo.example", "ACCEPTED"), scene)
        let meeting = scene.runtime.snapshot.present.city.meetings[PostScene.meeting]
        #expect(meeting?.replies.map(\.seat) == [Cast.neighborSeat, Cast.committeeSeat])
        #expect(meeting?.replies.map(\.answer) == [.accepted, .accepted])
    }

    @Test func `a reply to a plan that no longer holds is set aside in words`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        try await scene.happen(
            .meeting(.move(PostScene.meeting, to: MeetingPlan(day: day("2021-06-22")), seen: nil)))
        let outcome = try await take(letter(from: "anna@demo.example", "ACCEPTED"), scene)
        guard case .setAside = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(try await scene.outbox.look().setAside.map(\.from) == ["anna@demo.example"])
    }

    @Test func `a reply to a cancelled meeting is set aside in words`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        try await scene.happen(
            .meeting(.cancel(PostScene.meeting, reason: "n1")), vault: [.note("n1", "Ingen")])
        let outcome = try await take(letter(from: "anna@demo.example", "ACCEPTED"), scene)
        guard case .setAside = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test(arguments: [
        ("bo@demo.example", "moede-juni", "ACCEPTED", "anden adresse"),
        ("anna@demo.example", "moede-maj", "ACCEPTED", "møde, som vi ikke kender"),
        ("anna@demo.example", "moede-juni", "DELEGATED", "DELEGATED"),
    ])
    func `what cannot be trusted or read says why`(
        from: String, uid: String, state: String, why: String
    ) async throws {
        let scene = try await PostScene()
        try await scene.call()
        let outcome = try await take(
            letter(from: from, state, uid: uid, attendee: "anna@demo.example"), scene)
        guard case .setAside(let reason) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(reason.danish.contains(why))
        #expect(scene.runtime.snapshot.present.city.meetings[PostScene.meeting]?.replies == [])
    }

    @Test(arguments: ["", "hej", "Subject: x\n\nBEGIN:VCALENDAR", "\u{0}\u{1}\r\n\r\n"])
    func `a letter that is no reply is set aside`(text: String) async throws {
        let scene = try await PostScene()
        let outcome = try await ReplyIntake(scene.runtime, scene.cabinet).take(Array(text.utf8))
        guard case .setAside = outcome else {
            Issue.record("\(outcome)")
            return
        }
    }

    @Test func `letters in a folder are read once and kept`() async throws {
        let scene = try await PostScene()
        try await scene.call()
        let folder = FileManager.default.temporaryDirectory.appending(path: "maildir-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        let new = folder.appending(path: "new")
        try FileManager.default.createDirectory(at: new, withIntermediateDirectories: true)
        try Data(letter(from: "bo@demo.example", "TENTATIVE").utf8)
            .write(to: new.appending(path: "1.host"))
        let intake = ReplyIntake(scene.runtime, scene.cabinet)
        try await MailFolder(path: folder.path, intake: intake).attend()
        let reply = scene.runtime.snapshot.present.city.meetings[PostScene.meeting]?.replies.first
        #expect(reply?.answer == .tentative)
        #expect(try FileManager.default.contentsOfDirectory(atPath: new.path) == [])
        let read = try FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: "cur").path)
        #expect(read == ["1.host:2,S"])
    }

    private func take(_ letter: String, _ scene: PostScene) async throws -> ReplyIntake.Outcome {
        try await ReplyIntake(scene.runtime, scene.cabinet).take(Array(letter.utf8))
    }

    /// As Outlook and others write it: folded lines, parameters with quotes.
    private func letter(
        from: String, _ state: String, uid: String = "moede-juni", attendee: String? = nil
    ) -> String {
        """
        From: Navn <\(from)>\r
        To: tvaers@demo.example\r
        Subject: =?utf-8?Q?Svar:_m=C3=B8de?=\r
        Content-Type: multipart/alternative; boundary=abc\r
        \r
        --abc\r
        Content-Type: text/plain; charset=utf-8\r
        \r
        Svar\r
        --abc\r
        Content-Type: text/calendar; charset="utf-8"; method=REPLY\r
        \r
        BEGIN:VCALENDAR\r
        METHOD:REPLY\r
        VERSION:2.0\r
        BEGIN:VEVENT\r
        ATTENDEE;PARTSTAT=\(state);CN="Navn; med: tegn":ma\r
         ilto:\(attendee ?? from)\r
        UID:\(uid)@demo.example\r
        SEQUENCE:0\r
        END:VEVENT\r
        END:VCALENDAR\r
        --abc--\r

        """
    }
}
