// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import HashTreeCollections
import Post
import Runtime
import Testing

@testable import Web

/// What should not come in at the doors of meetings: each has an answer that
/// says what to do, and the journal stays as it was.
struct BadInputTests {
    /// Sends it, and expects the answer with the sentence and nothing written down.
    private func refused(
        _ site: TestSite, _ status: Int, _ sentence: String,
        _ send: () async throws -> TestPage
    ) async throws {
        let before = site.runtime.snapshot.position
        let page = try await send()
        #expect(page.status == status)
        #expect(page.text.contains(sentence), "\(page.text.suffix(3_000))")
        #expect(site.runtime.snapshot.position == before)
    }

    @Test(arguments: [false, true])
    func `a vote by someone whose seat ended yesterday`(_ isSecret: Bool) async throws {
        try await withMeeting(isOpen: false) { site in
            _ = try await site.runtime.submit(
                Submission(
                    [.forum(.leave("h1", lastDay: day("2021-06-06"), reason: nil))], by: nil,
                    cause: "test"))
            try await site.take([
                .session(
                    LiveSite.meeting,
                    .open(at: try #require(ClockTime(hour: 9)), [Arrival(Cast.policeSeat)])),
                .vote(
                    LiveSite.meeting,
                    .open(VoteDraft(id: "v1", item: "lys", manner: .bySeat, isSecret: isSecret))),
            ])
            let vote = [
                ("vote", "v1"), ("seat", Cast.neighborSeat.description), ("choice", "yes"),
            ]
            try await refused(site, 422, "til og med 6. juni 2021. Den nye på pladsen stemmer.") {
                try await site.post("/moeder/sommer/stem", vote, as: .participant)
            }
        }
    }

    @Test func `a decision on an item that is not on the agenda`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let proposed = try await site.post(
                "\(MeetingHomeTests.path)/punkter/nyt", MeetingHomeTests.item, as: .participant)
            let id = try #require(proposed.location?.split(separator: "#punkt-").last)
            try await MeetingHomeTests.open(site)
            let decide = "\(MeetingHomeTests.path)/punkter"
            let form = [("outcome", "discussed")]
            try await refused(site, 422, "står ikke på dagsordenen. Sæt det på") {
                try await site.post("\(decide)/\(id)/beslutning", form, as: .secretary)
            }
            try await refused(site, 404, "Siden findes ikke") {
                try await site.post("\(decide)/ukendt/beslutning", form, as: .secretary)
            }
        }
    }

    @Test func `a reply to a meeting that was moved, then cancelled, and a reply again`()
        async throws
    {
        try await withSite(ReplyPageTests.called) { site in
            let answer = [("answer", "accepted")]
            let path = ReplyPageTests.path()
            #expect(try await site.post(path, answer).status == 303)
            let after = site.runtime.snapshot.position
            #expect(try await site.post(path, answer).status == 303)
            #expect(site.runtime.snapshot.position == after)
            try await site.take(
                .move(ReplyPageTests.meeting, to: MeetingPlan(day: day("2021-06-22")), seen: nil))
            try await refused(site, 422, "Mødet er flyttet") {
                try await site.post(path, answer)
            }
            try await site.take(.cancel(ReplyPageTests.meeting, reason: "n1"))
            try await refused(site, 422, "Mødet er aflyst") {
                try await site.post(ReplyPageTests.path(sequence: 1), answer)
            }
        }
    }

    @Test func `two secretaries writing one item`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let item = try await MeetingHomeTests.added(site)
            let opened = try await site.get(item, as: .secretary)
            func write(_ problem: String) -> [(String, String)] {
                opened.hiddenFields + MeetingHomeTests.item.filter { $0.0 != "problem" } + [
                    ("problem", problem)
                ]
            }
            let first = try await site.post(
                item, write("Der mangler tre."), as: .administrator)
            #expect(first.status == 303)
            try await refused(site, 409, "Sidst rettet af Navn administrator") {
                let page = try await site.post(item, write("Der mangler ét."), as: .secretary)
                #expect(page.text.contains("<ins>Der mangler tre.</ins>"))
                #expect(page.text.contains("Der mangler ét.</textarea>"))
                return page
            }
        }
    }

    @Test(arguments: [
        ("stor.txt", Data(repeating: 65, count: 30_000_000), 413, "20 MB"),
        (
            "notat.pdf", Data([0x50, 0x4b, 3, 4, 20, 0] + [UInt8](repeating: 0, count: 400)),
            422, "Gem den"
        ),
        ("ida.txt", Data("Ida Nabo, 010190-1234".utf8), 422, "CPR-nummer"),
        ("tom.pdf", Data(), 422, "Filen er tom"),
    ])
    func `a file that is too large, something else than its name, or holds a CPR number`(
        _ name: String, _ bytes: Data, _ status: Int, _ sentence: String
    ) async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let item = try await MeetingHomeTests.added(site)
            try await refused(site, status, sentence) {
                try await site.upload(
                    "\(item)/bilag", Array(bytes), named: name, as: .secretary)
            }
            #expect(try await site.get(item, as: .secretary).status == 200)
        }
    }
}
