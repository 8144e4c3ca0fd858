// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import HashTreeCollections
import Testing

@testable import Domain

/// A bank with a letter in it.
private struct Bank {
    var city = City.hoerdumsgade
    let today = day("2021-10-06")

    init(_ draft: BankPaperDraft = .letter) throws {
        try take(.receive(draft))
    }

    mutating func take(_ command: KnowledgeCommand) throws {
        for event in try city.decide(.knowledge(command), on: today) {
            city.apply(event, on: today)
        }
    }

    func refusal(of command: KnowledgeCommand) -> KnowledgeRefusal? {
        do throws(KnowledgeRefusal) {
            _ = try city.decide(command) as [KnowledgeEvent]
            return nil
        } catch {
            return error
        }
    }

    var letter: BankPaper? { city.knowledge["brev"] }
}

extension BankPaperDraft {
    fileprivate static let letter = BankPaperDraft(
        id: "brev", title: "Brev om pladsen",
        original: Original(file: "0a1b", name: "brev.txt", mediaType: "text/plain", bytes: 900),
        text: "note-brev")

    fileprivate func with(_ body: (inout BankPaperDraft) -> Void) -> BankPaperDraft {
        var draft = self
        body(&draft)
        return draft
    }
}

//
struct KnowledgeTests {
    @Test func `the same file comes in once`() throws {
        let bank = try Bank()
        #expect(bank.refusal(of: .receive(.letter)) == nil)
        let again = BankPaperDraft.letter.with { $0.id = "andet" }
        #expect(bank.refusal(of: .receive(again)) == .inTheBank(number: 1))
        #expect(bank.city.knowledge.papers.count == 1)
    }

    @Test func `a name or a title with a CPR number stays out`() throws {
        let bank = try Bank()
        let named = BankPaperDraft.letter.with {
            $0.id = "ny"
            $0.original = Original(
                file: "ff", name: "010190-1234.txt", mediaType: "text/plain", bytes: 1)
        }
        #expect(bank.refusal(of: .receive(named))?.key == "text.cpr")
        #expect(
            bank.refusal(of: .rename("brev", title: "Om 010190-1234", seen: nil))?.key
                == "text.cpr")
    }

    @Test func `a person confirms field by field, and an empty answer is one too`() throws {
        var bank = try Bank()
        #expect(bank.letter?[.date] == nil)
        try bank.take(.confirm("brev", .date, [.day(on: day("2021-10-05"))], seen: 1))
        try bank.take(.confirm("brev", .addressee, [], seen: 2))
        #expect(bank.letter?[.date]?.values == [.day(on: day("2021-10-05"))])
        #expect(bank.letter?[.addressee]?.values == [])
        #expect(
            bank.refusal(of: .confirm("brev", .date, [], seen: 1))
                == .changedMeanwhile(seen: 1, now: 3))
    }

    @Test func `a field takes values of its own sort, which the city knows`() throws {
        let bank = try Bank()
        let two: [PaperValue] = [.day(on: day("2021-10-05")), .day(on: day("2021-10-06"))]
        #expect(bank.refusal(of: .confirm("brev", .date, two, seen: nil)) == .onlyOne)
        #expect(
            bank.refusal(of: .confirm("brev", .date, [.characters(limit: 9)], seen: nil))
                == .otherThanItsField)
        #expect(
            bank.refusal(of: .confirm("brev", .area, [.area(id: "intet")], seen: nil))
                == .unknownSubject("intet"))
    }

    @Test func `what may hold a CPR number is never everybody's`() throws {
        let override = try CprOverride(
            by: "anna", reason: "Sagen kræver det", day: .init(number: 0))
        let bank = try Bank(.letter.with { $0.letIn = override })
        #expect(bank.refusal(of: .show("brev", to: .everyone, seen: nil)) == .neverPublic)
        let picture = try Bank(.letter.with { $0.text = nil })
        #expect(picture.refusal(of: .show("brev", to: .everyone, seen: nil)) == .withoutWords)
    }

    @Test func `a later search takes a suspected paper from everybody until it is read anew`()
        throws
    {
        var bank = try Bank()
        try bank.take(.show("brev", to: .everyone, seen: nil))
        try bank.take(.searched(papers: 1, suspected: ["brev"]))
        #expect(bank.letter?.sight == .staff)
        #expect(bank.refusal(of: .show("brev", to: .everyone, seen: nil)) == .neverPublic)
        try bank.take(.reread("brev", text: "note-ren", .blackened, seen: nil))
        #expect(bank.refusal(of: .show("brev", to: .everyone, seen: nil)) == nil)
        #expect(bank.letter?.layers.map(\.origin) == [.file, .blackened])
    }

    @Test func `a paper belongs to what is there, and once`() throws {
        var bank = try Bank()
        let area = try #require(bank.city.areas.areas.keys.min())
        try bank.take(.link("brev", .area(id: area)))
        #expect(bank.refusal(of: .link("brev", .area(id: area))) == .linkedAlready)
        #expect(bank.refusal(of: .link("brev", .forum(id: "intet"))) == .unknownSubject("intet"))
        try bank.take(.unlink("brev", .area(id: area)))
        #expect(bank.refusal(of: .unlink("brev", .area(id: area))) == .notLinked)
    }

    @Test func `papers are found by where they belong, the latest first`() throws {
        var bank = try Bank()
        let area = try #require(bank.city.areas.areas.keys.min())
        let second = BankPaperDraft.letter.with {
            $0.id = "svar"
            $0.original = Original(
                file: "0a1c", name: "svar.txt", mediaType: "text/plain", bytes: 9)
        }
        try bank.take(.receive(second))
        for id: BankPaperID in ["brev", "svar"] { try bank.take(.link(id, .area(id: area))) }
        #expect(bank.city.knowledge.papers(at: .area(id: area)).map(\.id) == ["svar", "brev"])
        try bank.take(.unlink("svar", .area(id: area)))
        #expect(bank.city.knowledge.papers(at: .area(id: area)).map(\.id) == ["brev"])
    }

    @Test func `a sentence becomes only what is there`() throws {
        let bank = try Bank()
        let unknown: [(PaperExtract.Target, String)] = [
            (.matter(id: "ingen-sag"), "ingen-sag"), (.activity(id: "intet"), "intet"),
            (.target(id: "intet-maal"), "intet-maal"),
        ]
        for (target, id) in unknown {
            #expect(
                bank.refusal(of: .extract("brev", sentence: "note-s", into: target))
                    == .unknownSubject(id))
        }
    }

    @Test func `a letter shows what became of a sentence, and the thing its source`() throws {
        var bank = try Bank()
        let activity = try #require(bank.city.activities.activities.keys.min())
        let target = PaperExtract.Target.activity(id: activity)
        try bank.take(.extract("brev", sentence: "note-s", into: target))
        #expect(bank.letter?.extracts.map(\.target) == [target])
        #expect(bank.city.knowledge.sources(of: target).map(\.extract.sentence) == ["note-s"])
    }

    //
    @Test func `an original is closed by what it or its enclosures hide`() throws {
        func closed(_ letter: BankPaperDraft, _ part: BankPaperDraft) throws -> [Bool] {
            var bank = try Bank(letter)
            try bank.take(.receive(part))
            return try ["brev", "bilag"].map { (id: BankPaperID) in
                bank.city.knowledge.isOriginalClosed(try #require(bank.city.knowledge[id]))
            }
        }
        let part = BankPaperDraft.letter.with {
            $0.id = "bilag"
            $0.enclosedIn = "brev"
            $0.original = Original(
                file: "0b", name: "bilag.txt", mediaType: "text/plain", bytes: 9)
        }
        #expect(try closed(.letter, part) == [false, false])
        #expect(try closed(.letter, part.with { $0.origin = .blackened }) == [true, true])
        #expect(try closed(.letter.with { $0.unread = 1 }, part) == [true, false])
    }

    @Test func `employees keep the bank, coordinators say who reads`() throws {
        let city = try Bank().city
        func may(_ viewer: Viewer, _ command: KnowledgeCommand) -> Bool {
            (try? city.permit(.knowledge(command), to: viewer)) != nil
        }
        let confirm = KnowledgeCommand.confirm("brev", .date, [], seen: nil)
        #expect(Viewer.cast.filter { may($0, confirm) }.contains(.tmfOfficer))
        #expect(!may(.participant, confirm) && !may(.stranger, confirm) && !may(.auditor, confirm))
        let show = KnowledgeCommand.show("brev", to: .everyone, seen: nil)
        #expect(!may(.tmfOfficer, show) && may(.coordinator, show))
    }

    @Test func `a stranger sees what is shown to everybody and nothing else`() throws {
        var bank = try Bank()
        func sees(_ viewer: Viewer) -> Bool? {
            bank.letter.map { bank.city.sees($0, viewer) }
        }
        #expect(sees(.stranger) == false && sees(.tmfOfficer) == true)
        try bank.take(.show("brev", to: .closed, seen: nil))
        #expect(sees(.tmfOfficer) == false && sees(.coordinator) == true)
        try bank.take(.show("brev", to: .everyone, seen: nil))
        #expect(sees(.stranger) == true)
    }
}
