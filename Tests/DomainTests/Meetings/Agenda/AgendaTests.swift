// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

//
struct AgendaTests {
    private let notice = Clause(
        "varsel", "Punkter skal være inde 10 dage før.",
        .notice(NoticeRule(days: 14, agendaDays: 10)))

    private func proposal(_ id: AgendaItemID) -> MeetingCommand {
        .agenda(
            .spring,
            .propose(
                AgendaItemDraft(
                    id: id, content: ItemContent(title: "Lys", purpose: .discuss),
                    proposer: .person("anna"))))
    }

    @Test func `a member's item waits until it is taken up`() throws {
        let given = try Given.business().having(proposal("p1"))
        #expect(try given.spring.agenda.proposals.map(\.id) == ["p1"])
        #expect(try given.spring.agenda.number(of: "p1") == nil)
        let taken = try given.having(.agenda(.spring, .admit("p1")))
        #expect(try taken.spring.agenda.number(of: "p1") == 1)
        taken.when(MeetingCommand.agenda(.spring, .admit("p1")))
            .thenRefused(.agenda(.notProposed("Lys")))
    }

    @Test func `after the charter's day an item is late, and waits for the chair`() throws {
        let given = try Given.business { $0.clauses.append(notice) }
        let inTime = try given.on(day("2021-02-28")).having(proposal("p1"))
        #expect(try !inTime.item("p1").isLate)
        let late = try given.on(day("2021-03-01")).having(proposal("p1"))
        #expect(try late.item("p1").isLate)
        #expect(try late.spring.agenda.admitted.isEmpty)
    }

    @Test func `where the charter states no day, items come until the freeze`() throws {
        let given = try Given.business().adding("p1").having(
            .agenda(.spring, .publish), .agenda(.spring, .freeze))
        given.when(proposal("p2")).thenRefused(.agenda(.frozen(on: day("2021-02-10"))))
        try Given.business().when(MeetingCommand.agenda(.spring, .freeze))
            .thenRefused(.agenda(.nothingPublished))
    }

    @Test func `what comes after goes out as a supplementary agenda, and numbers stay`() throws {
        let given = try Given.business().adding("p1").adding("p2")
            .having(.agenda(.spring, .publish)).adding("p3").having(.agenda(.spring, .publish))
        let agenda = try given.spring.agenda
        #expect(agenda.publications.map(\.supplement) == [0, 1])
        #expect(agenda.publications.map(\.items) == [["p1", "p2"], ["p3"]])
        #expect(try given.item("p3").isLate)
        #expect(agenda.number(of: "p3") == 3)
        given.when(MeetingCommand.agenda(.spring, .publish)).thenRefused(.agenda(.nothingNew))
    }

    @Test func `the order names every item once`() throws {
        let given = try Given.business().adding("p1").adding("p2")
        let turned = try given.having(.agenda(.spring, .order(["p2", "p1"])))
        #expect(try turned.spring.agenda.admitted.map(\.id) == ["p2", "p1"])
        given.when(MeetingCommand.agenda(.spring, .order(["p2"])))
            .thenRefused(.agenda(.notEveryItem))
        given.when(MeetingCommand.agenda(.spring, .order(["p1", "p1"])))
            .thenRefused(.agenda(.notEveryItem))
    }

    @Test func `a case has each heading once, and sensible numbers`() throws {
        let given = try Given.business()
        func adding(_ body: (inout ItemContent) -> Void) -> MeetingCommand {
            var content = ItemContent(title: "Lys", purpose: .discuss)
            body(&content)
            return .agenda(.spring, .add(AgendaItemDraft(id: "p1", content: content)))
        }
        given.when(adding { $0.blocks = [CaseBlock(.problem, "a"), CaseBlock(.problem, "b")] })
            .thenRefused(.agenda(.headingTwice(.problem)))
        given.when(adding { $0.minutes = 0 }).thenRefused(.agenda(.speakingTime(0)))
        given.when(adding { $0.amount = Kroner(oere: -1) })
            .thenRefused(.agenda(.negativeAmount))
        given.when(adding { $0.title = " " }).thenRefused(.text(.empty(field: "title")))
        given.when(adding { $0.presenter = .person("ingen") })
            .thenRefused(.agenda(.unknownPerson("ingen")))
        given.when(adding { $0.standing = .approveMinutes(of: "ukendt") })
            .thenRefused(.agenda(.unknownMeeting("ukendt")))
    }

    @Test func `a matter that nobody has raised is on no agenda`() throws {
        let given = try Given.business()
        let content = ItemContent(title: "Lys", purpose: .discuss, matter: "ukendt")
        #expect(throws: Refused.self) {
            try given.city.decide(
                .meeting(.agenda(.spring, .add(AgendaItemDraft(id: "p1", content: content)))),
                on: given.day)
        }
    }

    @Test func `a title with a CPR number is stopped, also a neutral one and a file's`() throws {
        let given = try Given.business().adding("p1")
        let cpr = "Sagen om 010180-1234"
        func isStopped(_ command: AgendaCommand) -> Bool {
            do {
                _ = try given.city.decide(.meeting(.agenda(.spring, command)), on: given.day)
                return false
            } catch {
                return error.refusal.rule == "R-004"
            }
        }
        #expect(isStopped(.change("p1", ItemContent(title: cpr, purpose: .inform), seen: nil)))
        #expect(
            isStopped(.close("p1", ItemClosure(basis: .privateAffairs, neutralTitle: cpr))))
        #expect(
            isStopped(
                .attach(
                    "p1",
                    Attachment(
                        file: .example, name: "\(cpr).pdf", mediaType: "application/pdf",
                        bytes: 1, isPublic: false))))
    }

    @Test func `a paper is attached once, by the hash of all its bytes`() throws {
        let paper = Attachment(
            file: .example, name: "Notat.pdf", mediaType: "application/pdf", bytes: 20,
            isPublic: true)
        let given = try Given.business().adding("p1")
        let attached = try given.having(.agenda(.spring, .attach("p1", paper)))
        #expect(try attached.item("p1").attachments == [paper])
        attached.when(MeetingCommand.agenda(.spring, .attach("p1", paper)))
            .thenRefused(.agenda(.fileTwice("Notat.pdf")))
        let torn = Attachment(
            file: "0a", name: "Notat.pdf", mediaType: "application/pdf", bytes: 20, isPublic: true)
        given.when(MeetingCommand.agenda(.spring, .attach("p1", torn)))
            .thenRefused(.agenda(.malformedFile("Notat.pdf")))
    }

    @Test func `two who edit one item are told of each other`() throws {
        let given = try Given.business().adding("p1")
        let content = ItemContent(title: "Lys", purpose: .discuss)
        let changed = try given.having(.agenda(.spring, .change("p1", content, seen: 1)))
        changed.when(MeetingCommand.agenda(.spring, .change("p1", content, seen: 1)))
            .thenRefused(.agenda(.changedMeanwhile(seen: 1, now: 2)))
    }
}
