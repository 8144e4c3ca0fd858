// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import Testing

@testable import Papers

/// The charter of 1 June 2022, as it was published.
struct CharterReaderTests {
    private let reading: CharterReading

    init() throws {
        let file = try #require(
            Bundle.module.url(
                forResource: "kommissorium-2022", withExtension: "txt", subdirectory: "Fixtures"))
        reading = CharterReader(.vesterbro).read(try String(contentsOf: file, encoding: .utf8))
    }

    private func line(beginning start: String) throws -> ReadLine {
        try #require(reading.lines.first { $0.sentence.hasPrefix(start) })
    }

    private var seats: [SeatGroup] { reading.draft.seatGroups.map(\.rule) }

    @Test func `its title and day are read`() {
        #expect(reading.title?.hasPrefix("Kommissorium for Samarbejdsforum") == true)
        #expect(reading.dated == Day("2022-06-01"))
    }

    @Test func `its two purposes are addressable items`() {
        #expect(
            reading.draft.purposes.map { $0.sentence.prefix(28) } == [
                "At arbejde for det bedst mul", "At arbejde for at mindske de",
            ])
    }

    @Test func `26 seats are read in 16 lines`() {
        #expect(seats.count == 16)
        #expect(seats.compactMap(\.count?.atMost).reduce(0, +) == 26)
    }

    @Test func `a stray mark, a trailing comma and examples do not spoil a line`() throws {
        #expect(seats.map(\.label).contains("1 repræsentant fra Stenbroens Jurister"))
        #expect(seats.map(\.label).contains("Afdelingsleder H17/SKYEN"))
        let police = try line(beginning: "2 repræsentanter fra Københavns Politi")
        #expect(police.provisions.map(\.doubts) == [[.examples]])
        guard case .seats(let group) = police.provisions[0].provision else {
            Issue.record("the police's line provides seats")
            return
        }
        #expect(group.count == SeatCount(2))
        #expect(group.filling == .appointed(by: "politi"))
    }

    @Test func `a unit is read before the municipality around it`() throws {
        let parties = seats.prefix(4).map(\.onBehalfOf)
        #expect(parties == [["csu"], ["bcv"], ["tmf"], ["sikker-by"]])
    }

    @Test func `a leader of three houses is one seat, and the doubt is shown`() throws {
        let line = try line(beginning: "Leder af Reden København")
        #expect(line.provisions.map(\.doubts) == [[.oneOrSeveral(parties: 3)]])
        guard case .seats(let group) = line.provisions[0].provision else {
            Issue.record("the leader's line provides a seat")
            return
        }
        #expect(group.filling == .exOfficio(post: "reden-leder"))
        #expect(group.onBehalfOf == ["reden", "reden-international", "kfuk"])
    }

    @Test func `a post that nobody knows is not made up`() throws {
        let line = try line(beginning: "Leder Dugnad")
        #expect(line.provisions.map(\.doubts) == [[.unknownPost("Leder Dugnad")]])
        #expect(seats.first { $0.label == "Leder Dugnad" }?.filling == .notStated)
    }

    @Test func `the secretary is elected for two years, by whom nobody says`() throws {
        #expect(
            reading.draft.officer(.secretary)?.rule
                == Officer(
                    role: .secretary,
                    choice: .elected(by: nil),
                    term: .years(2),
                    duties: [.convene, .minutes, .feedback]
                ))
        #expect(reading.gaps.contains(CharterGap(.elector, officer: .secretary)))
    }

    @Test func `ten neighbors are elected for two years by an election that the committee holds`()
        throws
    {
        let ten = try #require(seats.last)
        #expect(ten.count == SeatCount(10))
        #expect(reading.draft.election(of: ten.id)?.rule.arranger == "lu")
        #expect(reading.draft.term(of: ten.id)?.rule.term == .years(2))
        #expect(reading.draft.term(of: seats[0].id) == nil)
        let vacancy = reading.draft.vacancy(of: ten.id)?.rule
        #expect(vacancy?.duty == .organization(id: "lu"))
        #expect(vacancy?.isBestEffort == true)
        #expect(reading.draft.vacancy(of: seats[0].id)?.rule.duty == .ownOrganization)
    }

    @Test func `elected in one place and appointed in another is a contradiction to settle`()
        throws
    {
        let elected = try line(beginning: "Der vælges 10 naboer").number
        let appointed = try line(beginning: "10 medlemmer udpeget").number
        #expect(
            reading.contradictions == [
                Contradiction(kind: .electedOrAppointed(seats: 10), lines: [elected, appointed])
            ])
    }

    @Test func `four meetings, a fifth in June, two hours, guests in two quarters`() {
        let draft = reading.draft
        #expect(
            draft.cadence?.rule
                == Cadence(
                    meetings: 4, per: .year,
                    extra: [ExtraMeeting(month: 6, topic: "sommeraktiviteter")]))
        #expect(draft.duration?.rule == MeetingDuration(minutes: 120))
        #expect(draft.guests.map(\.rule) == [GuestRule(guests: ["sud"], quarters: [1, 3])])
        #expect(draft.attendance?.rule == AttendanceRule(isForMembersOnly: true))
    }

    @Test func `eight streets delimit it in principle`() {
        #expect(
            reading.draft.areas.map(\.rule) == [
                AreaScope(
                    streets: [
                        "Vesterbrogade", "Bernstorffsgade", "Tietgensgade", "Ingerslevgade",
                        "Skelbækgade", "Sønder Boulevard", "Halmtorvet", "Gasværksvej",
                    ],
                    isSoft: true)
            ])
    }

    @Test func `it may discuss, and each supports for itself what is for safety`() {
        #expect(reading.draft.mandates.map(\.rule) == [Mandate(power: .discuss)])
        #expect(
            reading.draft.support?.rule.purposeTest?.hasPrefix("understøtte tryghed") == true)
    }

    @Test func `what the text does not say is listed`() {
        let missing: [CharterGap.Subject] = [
            .chair, .quorum, .voting, .notice, .minutesDeadline, .publication, .amendment,
        ]
        #expect(Set(missing).isSubset(of: reading.gaps.map(\.subject)))
        #expect(!reading.gaps.contains(CharterGap(.cadence)))
    }

    @Test func `what binds somebody and was not understood is listed`() throws {
        #expect(reading.unread.contains(try line(beginning: "Forummet skal sikre dialog mellem")))
    }
}
