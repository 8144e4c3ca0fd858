// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Runtime
import Testing

@testable import Web

/// A survey of the urban space that is open on the tests' day.
private enum Space {
    static let id: EvaluationID = "byrum-2021"
    static let survey: SurveyID = "naboer-2021"
    static let path = "/evalueringer/byrum-2021"

    static let questions = [
        Question(
            key: "tryg", text: "Hvor tryg er du?", answer: .scale(from: "Slet ikke", to: "Helt")),
        Question(key: "andet", text: "Hvad mangler?", answer: .text),
    ]

    static let begun: [CityCommand] = [
        .evaluation(
            .begin(
                EvaluationPlan(
                    id: id, title: "Evaluering af byrummet", subject: .initiative(.urbanSpace),
                    by: .urbanSpaces, due: day("2021-12-01"))))
    ]

    static func surveyed(closes: String = "2021-06-30", answers: Int = 0) -> [CityCommand] {
        begun + [
            .evaluation(.compose("naboer", title: "Naboer", questions, seen: nil)),
            .evaluation(
                .survey(
                    SurveyPlan(
                        id: survey, title: "Naboer 2021", questionnaire: "naboer", evaluation: id,
                        strand: .targetGroup, opens: Cast.opening, closes: day(closes),
                        promise: .anonymous(minimum: 5)))),
        ]
            + (0..<answers).map { _ in
                .evaluation(.answer(survey, SurveyAnswer(chosen: ["tryg": 4])))
            }
    }
}

extension TestSite {
    fileprivate var evaluation: Evaluation? {
        get async { runtime.snapshot.present.city.evaluations[Space.id] }
    }

    fileprivate func surveyLink() async throws -> String {
        let page = try await post("/undersoegelser/naboer-2021/link", as: .coordinator).text
        let start = page.firstRange(of: "/svar/undersoegelse/")
        let rest = start.map { page[$0.lowerBound...] } ?? ""
        return String(rest.prefix { $0 != "<" })
    }
}

//
struct EvaluationVisitTests {
    @Test func `an evaluation is begun, judged strand by strand, and delivered to everybody`()
        async throws
    {
        try await withSite(Space.begun + [.initiative(.publish(.urbanSpace))]) { site in
            #expect(try await site.get(Space.path).status == 404)
            #expect(try await !site.get("/evalueringer").text.contains("Evaluering af byrummet"))
            let found = try await site.post(
                "\(Space.path)/spor/effect", [("text", "Flere er trygge."), ("version", "1")],
                as: .tmfOfficer)
            #expect(found.status == 303)
            let delivered = try await site.post("\(Space.path)/aflevering", as: .tmfOfficer)
            #expect(delivered.status == 303)
            let page = try await site.get(Space.path).text
            #expect(page.contains("Flere er trygge."))
            #expect(page.contains("Ufuldstændig: kun virkningen"))
            #expect(try await site.get("/evalueringer").text.contains("Evaluering af byrummet"))
        }
    }

    @Test func `a form with nothing in it says what is missing`() async throws {
        try await withSite(Space.begun) { site in
            let page = try await site.post("/evalueringer/ny", as: .coordinator)
            #expect(page.status == 422)
            #expect(page.text.contains("Vælg, hvad der evalueres."))
            #expect(page.text.contains("Vælg den post, der er ansvarlig."))
            let begun = try await site.post(
                "/evalueringer/ny",
                [
                    ("title", "Om forummet"), ("subject", "initiative/byrum-hoerdumsgade"),
                    ("by", "\(PostID.urbanSpaces)"),
                ], as: .coordinator)
            #expect(begun.status == 303)
        }
    }

    @Test func `what somebody changed meanwhile is not written over`() async throws {
        try await withSite(Space.begun) { site in
            func find(_ text: String) async throws -> Int {
                try await site.post(
                    "\(Space.path)/spor/target-group", [("text", text), ("version", "1")],
                    as: .tmfOfficer
                ).status
            }
            let statuses = [try await find("Det ene"), try await find("Det andet")]
            #expect(statuses == [303, 409])
            #expect(await site.evaluation?.findings.count == 1)
        }
    }

    @Test func `an evaluation lies on the desk of whoever answers for it`() async throws {
        try await withSite(Space.begun, today: day("2021-12-02")) { site in
            let own = try await site.get("/mit-bord", as: .tmfOfficer).text
            #expect(own.contains("Evaluering af byrummet"))
            #expect(own.contains("Overskredet"))
            let other = try await site.get("/mit-bord", as: .sofOfficer).text
            #expect(!other.contains("Evaluering af byrummet"))
        }
    }

    @Test func `nothing is delivered before something is found, and others keep off`() async throws
    {
        try await withSite(Space.begun) { site in
            let empty = try await site.post("\(Space.path)/aflevering", as: .tmfOfficer)
            #expect(empty.status == 422)
            #expect(empty.text.contains("Der står endnu intet i evalueringen."))
            #expect(try await site.post("\(Space.path)/aflevering", as: .sofOfficer).status == 403)
            #expect(await site.evaluation?.delivered == nil)
        }
    }
}

//
struct SurveyPageTests {
    @Test func `whoever has the link answers, and no trace of them is kept`() async throws {
        try await withSite(Space.surveyed()) { site in
            let link = try await site.surveyLink()
            let form = try await site.get(link)
            #expect(form.status == 200)
            #expect(form.headers["cache-control"] == "no-store")
            #expect(form.headers["referrer-policy"] == "no-referrer")
            #expect(form.text.contains("Du er anonym"))
            let sent = try await site.post(link, [("q-tryg", "2"), ("q-andet", "Lys")])
            #expect(sent.status == 303)
            let signedIn = try await site.post(link, [("q-tryg", "0")], as: .tmfOfficer)
            #expect(signedIn.status == 303)
            let entries = try await site.runtime.history(
                of: ["survey/\(Space.survey)"], until: TestSite.today
            ).filter { if case .evaluation(.answered) = $0.event { true } else { false } }
            #expect(entries.map(\.actor) == ["system", "system"])
        }
    }

    @Test func `an empty answer and an answer with a CPR number are sent back as typed`()
        async throws
    {
        try await withSite(Space.surveyed()) { site in
            let link = try await site.surveyLink()
            let empty = try await site.post(link)
            #expect(empty.status == 422)
            #expect(empty.text.contains("Svar på mindst ét spørgsmål"))
            let cpr = try await site.post(
                link, [("q-tryg", "2"), ("q-andet", "Ring til 070761-4285")])
            #expect(cpr.status == 422)
            #expect(site.runtime.snapshot.present.city.evaluations[Space.survey]?.answers == [])
        }
    }

    @Test func `a link that is forged or made anew is no page`() async throws {
        try await withSite(Space.surveyed()) { site in
            let first = try await site.surveyLink()
            #expect(try await site.get(String(first.dropLast()) + "x").status == 404)
            #expect(try await site.get("/svar/undersoegelse/x").status == 404)
            let second = try await site.surveyLink()
            #expect(try await site.get(first).status == 404)
            #expect(try await site.get(second).status == 200)
            #expect(try await site.post(first, [("q-tryg", "2")]).status == 404)
        }
    }

    @Test func `what people wrote in their own words is not for strangers`() async throws {
        var commands = Space.surveyed(closes: "2021-06-01")
        commands += (0..<5).map { _ in
            .evaluation(
                .answer(
                    Space.survey, SurveyAnswer(chosen: ["tryg": 4], written: ["andet": "n-ord"])))
        }
        commands += [
            .evaluation(.find(Space.id, .effect, text: "n-fund", surveys: [], seen: nil)),
            .initiative(.publish(.urbanSpace)), .evaluation(.deliver(Space.id, seen: nil)),
        ]
        try await withSite(commands) { site in
            let path = "/undersoegelser/naboer-2021"
            let open = try await site.get(path)
            #expect(open.status == 200)
            #expect(open.text.contains("5 svarede med egne ord."))
            #expect(!open.text.contains("<li>(teksten er slettet)</li>"))
            let staff = try await site.get(path, as: .sofOfficer).text
            #expect(staff.contains("<li>(teksten er slettet)</li>"))
        }
    }

    @Test func `answers are shown once it has closed and enough have answered`() async throws {
        let path = "/undersoegelser/naboer-2021"
        try await withSite(Space.surveyed(answers: 6)) { site in
            let page = try await site.get(path, as: .tmfOfficer).text
            #expect(page.contains("Svarene vises, når undersøgelsen er lukket"))
            #expect(!page.contains("100\u{A0}%"))
            #expect(try await site.get(path).status == 404)
        }
        try await withSite(Space.surveyed(closes: "2021-06-01", answers: 6)) { site in
            #expect(try await site.get(path, as: .tmfOfficer).text.contains("100\u{A0}%"))
            let years = try await site.get("/spoergeskemaer/naboer", as: .tmfOfficer).text
            #expect(years.contains("5,0"))
            #expect(try await site.get("/spoergeskemaer/naboer").status == 404)
        }
        try await withSite(Space.surveyed(closes: "2021-06-01", answers: 4)) { site in
            let page = try await site.get(path, as: .tmfOfficer).text
            #expect(page.contains("Der kom færre end 5 svar."))
            #expect(!page.contains("100\u{A0}%"))
        }
    }
}

//
struct QuestionnairePageTests {
    @Test func `a question whose words change after it was asked becomes a new one`() async throws {
        try await withSite(Space.surveyed()) { site in
            let saved = try await site.post(
                "/spoergeskemaer/naboer/ret",
                [
                    ("title", "Naboer"), ("version", "1"), ("key-0", "tryg"),
                    ("text-0", "Er du tryg?"), ("kind-0", "scale"), ("options-0", "Nej\nJa"),
                    ("key-1", "andet"), ("text-1", "Hvad mangler?"), ("kind-1", "text"),
                ], as: .tmfOfficer)
            #expect(saved.status == 303)
            let now = site.runtime.snapshot.present.city.evaluations["naboer" as QuestionnaireID]
            #expect(now?.questions.map(\.text) == ["Er du tryg?", "Hvad mangler?"])
            #expect(now?.questions.map(\.key).first != "tryg")
            #expect(now?.questions.map(\.key).last == "andet")
        }
    }

    @Test func `five steps need a name at both ends`() async throws {
        try await withSite { site in
            let page = try await site.post(
                "/spoergeskemaer/nyt",
                [("title", "Naboer"), ("text-0", "Er du tryg?"), ("kind-0", "scale")],
                as: .tmfOfficer)
            #expect(page.status == 422)
            #expect(page.text.contains("Skriv to linjer"))
        }
    }
}

//
struct ForumReviewPageTests {
    @Test func `a forum's years are counted for whoever reads`() async throws {
        try await withSite(Cast.forum) { site in
            let page = try await site.get("/fora/\(ForumID.forum)/selvevaluering")
            #expect(page.status == 200)
            #expect(page.text.contains("Aftaler fulgt op"))
            let future = try await site.get("/fora/\(ForumID.forum)/selvevaluering?aar=2999")
            #expect(future.status == 404)
        }
    }
}
