// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Testing

/// What was promised, by whom and when it slipped, and what was answered.
struct PromiseHistoryTests {
    private func case2021() throws -> Story {
        var story = Story()
        try story.on("2021-01-04", Cast.hoerdumsgade[0], Cast.hoerdumsgade[1])
        for command in Cast.hoerdumsgade.dropFirst(2) { try story.on("2021-01-04", command) }
        return story
    }

    @Test func `the plan and its promises are told as they were made`() throws {
        #expect(
            try case2021().told().suffix(7) == [
                "“Byrummet anlægges” kom med i planen hos Teknik- og Miljøforvaltningen: 80 "
                    + "arbejdsdage, tidligst maj 2021.",
                "“Styrket social indsats” kom med i planen hos Socialforvaltningen: 20 "
                    + "arbejdsdage, tidligst juni 2021.",
                "“Brobygning” kom med i planen hos Socialforvaltningen: 40 arbejdsdage.",
                "“Brobygning” kom til at vente på “Byrummet anlægges”: den kan begynde, når "
                    + "den anden er færdig.",
                "“Brobygning” kom til at vente på “Styrket social indsats”: den kan begynde, "
                    + "når den anden er færdig.",
                "Teknik- og Miljøforvaltningen lovede “Byrummet anlægges” til sommeren 2021.",
                "Socialforvaltningen lovede “Brobygning” til efteråret 2021.",
            ])
    }

    @Test func `a delay says who reported it, how late it is, why, and whose promise breaks`()
        throws
    {
        var story = try case2021()
        let before = story.told().count
        try story.on("2021-06-07", .delay)
        #expect(
            Array(story.told()[before...]) == [
                "Teknik- og Miljøforvaltningen meldte, at “Byrummet anlægges” begyndte 3. "
                    + "maj 2021 og nu ventes færdig november 2021, 91 dage senere end lovet. "
                    + "Årsag: samarbejde og arbejdsdeling.",
                "Løftet om “Brobygning” holder ikke: sidste dag er 30. november 2021, men "
                    + "der ventes 25. januar 2022, 56 dage senere. Det skyldes, at “Byrummet "
                    + "anlægges” hos Teknik- og Miljøforvaltningen er forsinket. Årsag: samarbejde "
                    + "og arbejdsdeling. Socialforvaltningen og Teknik- og Miljøforvaltningen fik "
                    + "besked.",
                "Løftet om “Byrummet anlægges” holder ikke: sidste dag er 31. august 2021, "
                    + "men der ventes 30. november 2021, 91 dage senere. Årsag: samarbejde og "
                    + "arbejdsdeling. Teknik- og Miljøforvaltningen fik besked.",
            ])
    }

    @Test func `the answer follows, and that the promise holds again`() throws {
        var story = try case2021()
        try story.on("2021-06-07", .delay)
        let before = story.told().count
        try story.on("2021-06-09", .activity(.contest(.buildBridge, reason: "grund")))
        try story.on(
            "2021-06-10", .activity(.acceptNewDate(.buildSpace, period("2021-11"), reason: nil)))
        #expect(
            Array(story.told()[before...]) == [
                "Socialforvaltningen bestred, at løftet om “Brobygning” må brydes.",
                "Teknik- og Miljøforvaltningen svarede med en ny dato for “Byrummet "
                    + "anlægges”: november 2021 i stedet for sommeren 2021.",
                "Løftet om “Byrummet anlægges” holder igen: ventes færdig 30. november 2021.",
            ])
    }

    @Test func `a promise that is changed says what it was`() throws {
        var story = try case2021()
        let before = story.told().count
        for month in ["2021-07", "2021-08"] {
            try story.on(
                "2021-02-01",
                .activity(.promise(.strengthenSupport, period(month), reason: "grund")))
        }
        #expect(
            Array(story.told()[before...]) == [
                "Socialforvaltningen lovede “Styrket social indsats” til juli 2021.",
                "Socialforvaltningen ændrede løftet om “Styrket social indsats” fra juli "
                    + "2021 til august 2021.",
            ])
    }

    @Test func `a report that says nothing new says so`() throws {
        var story = try case2021()
        for note in ["n1", "n2"] {
            try story.on("2021-05-03", .begun(note: NoteID(note)))
        }
        #expect(
            Array(story.told().suffix(2)) == [
                "Teknik- og Miljøforvaltningen meldte, at “Byrummet anlægges” begyndte 3. "
                    + "maj 2021.",
                "Teknik- og Miljøforvaltningen meldte om “Byrummet anlægges”, at intet er ændret.",
            ])
    }

    @Test func `what is finished says how late it was`() throws {
        var story = try case2021()
        let finished = Progress(started: day("2021-05-03"), finished: day("2021-11-25"))
        try story.on(
            "2021-11-26",
            .activity(
                .report(
                    .buildSpace, ProgressDraft(progress: finished, cause: .weather), seen: nil)))
        #expect(
            story.told().contains(
                "Teknik- og Miljøforvaltningen meldte, at “Byrummet anlægges” begyndte 3. "
                    + "maj 2021 og blev færdig 25. november 2021, 86 dage senere end lovet. Årsag: "
                    + "vejret."))
    }

    @Test func `a deadline that somebody outside has set is called one`() throws {
        var story = try case2021()
        let before = story.told().count
        try story.on(
            "2021-02-01",
            .activity(.pin(.buildBridge, Pin(day: day("2021-09-30"), authority: "Ministeriet"))))
        #expect(
            Array(story.told()[before...]) == [
                "Ministeriet har sat fristen for “Brobygning” til 30. september 2021.",
                "Fristen for “Brobygning” holder ikke: sidste dag er 30. september 2021, men "
                    + "der ventes 19. oktober 2021, 19 dage senere. Socialforvaltningen fik "
                    + "besked.",
            ])
    }

    @Test func `a promise that slips further says so`() throws {
        var story = try case2021()
        try story.on("2021-06-07", .delay)
        try story.on("2021-11-01", .delayed(until: "2022-01"))
        #expect(
            story.told().contains {
                $0.hasPrefix(
                    "Løftet om “Byrummet anlægges” holder stadig ikke: sidste dag er 31. "
                        + "august 2021, men nu ventes 31. januar 2022, 153 dage senere.")
            })
    }

    @Test func `it is told in English too`() throws {
        var story = try case2021()
        try story.on("2021-06-07", .delay)
        #expect(
            story.told(in: .english).contains(
                "Teknik- og Miljøforvaltningen reported that “Byrummet anlægges” began on 3 "
                    + "May 2021 and is now expected to be finished November 2021, 91 days later "
                    + "than promised. Cause: coordination and division of labour."))
    }
}
