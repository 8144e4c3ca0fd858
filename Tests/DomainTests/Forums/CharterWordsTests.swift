// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct CharterWordsTests {
    private let city: City
    private let names: ForumNames

    init() {
        city = City(Cast.setting + Cast.forum)
        names = ForumNames(city.organizations, city.areas, .cast)
    }

    @Test func `every gap of the charter is a question left open`() {
        #expect(
            Charter.cast.gaps.map { $0.words(naming: names).danish } == [
                "Kommissoriet siger ikke, hvilket område forummet dækker.",
                "Kommissoriet siger ikke, om der er en formand.",
                "Kommissoriet siger ikke, hvor mange der skal være til stede for at beslutte.",
                "Kommissoriet siger ikke, hvordan der stemmes.",
                "Kommissoriet siger ikke, hvor lang tid før et møde der indkaldes.",
                "Kommissoriet siger ikke, hvornår referatet skal være sendt ud.",
                "Kommissoriet siger ikke, om referatet er offentligt.",
                "Kommissoriet siger ikke, hvem der kan ændre det, og hvem der skal orienteres.",
                "Kommissoriet siger ikke, hvornår perioden for “3 naboer” begynder.",
                "Kommissoriet siger ikke, om en ny på “3 naboer” sidder resten af perioden "
                    + "eller en hel.",
                "Kommissoriet siger ikke, hvor længe “2 repræsentanter fra Københavns Politi” sidder.",
                "Kommissoriet siger ikke, hvem der vælger sekretæren.",
                "Kommissoriet siger ikke, hvornår sekretærens periode begynder.",
                "Kommissoriet siger ikke, hvordan forummet afgør, hvem der får en ledig plads.",
            ])
    }

    @Test func `every gap has its own question`() {
        let gaps =
            CharterGap.Subject.allCases.map { subject in
                switch subject {
                case .count, .filling, .term, .vacancy, .termStart, .successor:
                    CharterGap(subject, group: "naboer")
                case .elector, .officerTerm: CharterGap(subject, officer: .chair)
                default: CharterGap(subject)
                }
            }
        let questions = gaps.map { $0.words(naming: names) }
        #expect(Set(questions.map(\.danish)).count == gaps.count)
        #expect(Set(questions.map(\.english)).count == gaps.count)
    }

    @Test func `a difference says how much is another`() {
        let longer = Charter.cast.changing("valgperiode") {
            $0.provision = .term(
                TermProvision(seats: SeatScope(only: ["naboer"]), term: .years(3)))
        }
        var fewer = longer
        fewer.clauses.removeAll { $0.id == "ledige" || $0.id == "suppleant" }
        fewer.clauses.append(Clause("referat", "Der skrives referat.", .minutes(MinutesRule())))
        let difference = CharterDifference(from: .cast, to: fewer)
        #expect(
            difference.words.danish
                == "1 bestemmelse er ændret, 1 er kommet til og 2 er udgået.")
        let (before, after) = difference.changed[0].words(naming: names, then: names)
        #expect(before.danish == "Perioden er 2 år for “3 naboer”.")
        #expect(after.danish == "Perioden er 3 år for “3 naboer”.")
        #expect(
            CharterDifference(from: .cast, to: .cast).words.danish
                == "Ingen bestemmelse er ændret.")
    }

    @Test func `a clause that is only worded anew is told apart`() {
        let worded = Charter.cast.changing("politi") { $0.sentence = "To fra politiet" }
        let change = CharterDifference(from: .cast, to: worded).changed.first
        #expect(change?.isWordingOnly == true)
    }

    @Test func `a duty says what to do and whose it is`() {
        let duties = city.forums.duties(of: .forum, on: day("2021-03-01"), in: city.organizations)
        let fill = duties.first { $0.kind == .fill(Cast.neighborSeat) }
        #expect(
            fill?.words(naming: names).danish == "Forsøg at finde en til pladsen “3 naboer”.")
        #expect(fill?.owner(naming: names).danish == "Kgs. Enghave Lokaludvalg")
        let office = duties.first { $0.kind == .fillOffice(.secretary) }
        #expect(office?.words(naming: names).danish == "Find en sekretær.")
        #expect(office?.owner(naming: names).danish == "Kommissoriet siger ikke hvem")
    }

    @Test func `a charter without a mandate gives none`() {
        var silent = Charter.cast
        silent.clauses.removeAll { $0.id == "mandat" }
        #expect(silent.power == nil)
        #expect(
            silent.mandateWords.map(\.danish) == [
                "Kommissoriet siger ikke, hvad forummet må beslutte."
            ])
        #expect(Charter.cast.power == .discuss)
    }
}
