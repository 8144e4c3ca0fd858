// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

@testable import Web

/// What pages and papers tell of how a meeting went.
struct MinutesReadingTests {
    private static let path = MeetingHomeTests.path
    private static let seat = "samarbejdsforum/naboer/1"

    /// A meeting that somebody left early, having stayed out of its only item.
    private func held(_ site: TestSite) async throws {
        let item = try await MeetingHomeTests.added(site)
        let id = String(item.split(separator: "/").last ?? "")
        try await MeetingHomeTests.open(site)
        for (step, form) in [
            ("gang/inhabil", [("item", id), ("seat", Self.seat), ("out", "1")]),
            ("gang/fremmoede", [("seat", Self.seat), ("at", "17.40"), ("what", "leave")]),
            (
                "punkter/\(id)/beslutning",
                [("outcome", "discussed"), ("wording", "Drøftet. Vi venter.")]
            ),
            ("gang/slut", [("at", "18.00")]),
            ("referat/tekst", [("tekst-\(id)", "Toiletterne blev drøftet.")]),
        ] {
            let answer = try await site.post("\(Self.path)/\(step)", form, as: .secretary)
            #expect(answer.status == 303, "\(step)")
        }
    }

    @Test func `minutes tell who left early and who stayed out, and lead to their paper`()
        async throws
    {
        try await withSite(MeetingHomeTests.city) { site in
            try await held(site)
            let page = try await site.get("\(Self.path)/referat", as: .secretary)
            for text in [
                "<p>Til stede: 1</p>", "<summary>Plads for plads</summary>", "gik kl. 17.40",
                "Inhabil og ikke med: ", "<strong>Drøftet</strong>. Vi venter.",
                "href=\"\(Self.path)/referat.pdf\"",
            ] {
                #expect(page.text.contains(text), "\(text)")
            }
            let words = try await site.words(of: "\(Self.path)/referat.pdf", as: .secretary)
            for text in ["gik kl. 17.40", "Inhabil og ikke med", "Drøftet. Vi venter."] {
                #expect(words.replacing("\u{A0}", with: " ").contains(text), "\(text)")
            }
            #expect(!words.contains("Drøftet. Drøftet"))
        }
    }

    @Test func `guests who came are told, and a meeting that was held is not to come`() async throws
    {
        let record = HeldDraft(
            attendance: [.init(Cast.neighborSeat, .present)], guests: [.tmf])
        let held: [CityCommand] = [
            .meeting(.invite("foraar", guests: [.tmf], sent: day("2021-01-04")))
        ]
        try await withSite(MeetingHomeTests.city + held) { site in
            try await site.take(.hold("foraar", record, seen: nil))
            let page = try await site.get(Self.path)
            #expect(page.text.contains("Gæster: Teknik- og Miljøforvaltningen"))
            // It was today, and is no longer the next one.
            let list = try await site.get("/fora/samarbejdsforum/moeder")
            #expect(list.text.contains("intet er planlagt"))
        }
    }

    @Test func `an amount that may be decided ends its sentence once`() async throws {
        var charter = Cast.charterDraft
        charter.charter.clauses.append(
            Clause(
                "bevilling", "Forummet bevilger op til 50.000 kr.",
                .mandate(Mandate(matter: .grants, power: .decide, limit: Kroner(50_000)))))
        let city =
            Cast.forumSetting + [.forum(.adopt(charter, seen: nil))]
            + MeetingHomeTests.city.dropFirst(Cast.forum.count)
        try await withSite(city) { site in
            _ = try await MeetingHomeTests.added(
                site, [("title", "Tilskud"), ("purpose", "decide"), ("topic", "grants")])
            let page = try await site.get(Self.path, as: .secretary)
            #expect(page.text.contains("Samarbejdsforum op til 50.000 kr.</span>"))
        }
    }

    //
    @Test func `an answer that came back stands where it was asked for`() async throws {
        let city = MatterSite.forums + MeetingHomeTests.city.dropFirst(Cast.forum.count)
        try await withSite(city) { site in
            let matter = try await site.raised()
            let id = String(matter.split(separator: "/").last ?? "")
            let item = try await MeetingHomeTests.added(
                site,
                [
                    ("title", "Vagter"), ("purpose", "recommend"), ("topic", "operations"),
                    ("matter", id),
                ])
            try await MeetingHomeTests.open(site)
            let recommended = try await site.post(
                "\(item)/beslutning",
                [
                    ("outcome", "recommended"), ("to", "styregruppe"),
                    ("answer-by", "20. juni 2021"), ("wording", "Vi anbefaler vagter."),
                ], as: .secretary)
            #expect(recommended.status == 303)
            let waiting = try await site.get(Self.path, as: .secretary)
            #expect(waiting.text.contains("Svar ventes senest 20. juni 2021"))
            let decided = try await site.post(
                "\(matter)/behandling",
                [
                    ("forum", "styregruppe"), ("outcome", "approved"),
                    ("wording", "Der ansættes vagter."),
                ], as: .coordinator)
            #expect(decided.status == 303)
            let answered = try await site.get(Self.path, as: .secretary)
            #expect(
                answered.text.contains(
                    "Svar fra Styregruppen 7. juni 2021: Godkendt. Der ansættes vagter."))
            #expect(!answered.text.contains("Svar ventes"))
        }
    }
}
