// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct ForumReviewTests {
    private let year = day("2021-01-01")...day("2021-12-31")

    private func review(_ given: Given, on text: String, _ viewer: Viewer = .coordinator)
        -> ForumReview
    {
        given.city.review(of: .forum, over: year, on: day(text), for: viewer)
    }

    private let referral = MatterCommand.refer(
        .noise, ReferralDraft(to: .forum, asked: .recommend))

    private func referred() throws -> Given { try Given.noise().having(referral) }

    private func action(_ id: ActionID, due: String) -> ActionCommand {
        .assign(
            ActionDraft(
                id: id, title: "Sæt skilte op", owner: ActionOwner(.tmf), due: day(due),
                source: ActionSource(forum: .forum)))
    }

    @Test func `a forum without history says nothing of itself`() throws {
        #expect(review(try Given.forums(), on: "2021-06-01") == ForumReview(days: year))
    }

    @Test func `follow-up counts what is due, and in time what kept its first day`() throws {
        var given = try Given.noise().having(
            action("til-tiden", due: "2021-04-01"), action("flyttet", due: "2021-04-01"),
            action("glemt", due: "2021-04-01"), action("opgivet", due: "2021-04-01"),
            action("senere", due: "2021-12-01"))
        given = try given.having(
            .reschedule("flyttet", to: day("2021-05-01"), .permit, note: nil, seen: nil),
            .drop("opgivet", reason: "n-1"), .report("til-tiden", note: nil))
        given.day = day("2021-04-20")
        given = try given.having(.report("flyttet", note: nil))
        let review = review(given, on: "2021-06-01")
        #expect(review.followedUp == ForumReview.Part(count: 2, of: 3))
        #expect(review.followedUp.percent == 67)
        #expect(review.followedUpInTime == ForumReview.Part(count: 1, of: 3))
        #expect(review.underway == 1)
        #expect(review.dropped == 1)
    }

    @Test func `answer times run from the referral to the forum's answer`() throws {
        var given = try referred()
        let thread = try #require(given.city.matters[.noise])
        let asked = try #require(thread.treatments.first { $0.forum == .forum })
        #expect(review(given, on: "2021-06-01").answered == ForumReview.Part(count: 0, of: 1))
        given.day = asked.referred.advanced(by: 12)
        given = try given.having(.decline(.noise, .forum, reason: "n-1"))
        let review = review(given, on: "2021-06-01")
        #expect(review.answered == ForumReview.Part(count: 1, of: 1))
        #expect(review.daysToAnswer == [12])
    }

    @Test func `what the reader may not see is not counted`() throws {
        var draft = MatterDraft.noise
        draft.isPublic = false
        let given = try Given.forums().having(.raise(draft), referral)
        #expect(review(given, on: "2021-06-01", .stranger).answered.of == 0)
        #expect(review(given, on: "2021-06-01").answered.of == 1)
        #expect(review(try referred(), on: "2021-06-01", .stranger).answered.of == 1)
    }

    @Test func `the middle of few is one of them`() {
        #expect([Int]().median == nil)
        #expect([3].median == 3)
        #expect([1, 9].median == 1)
        #expect([1, 5, 9].median == 5)
    }
}
