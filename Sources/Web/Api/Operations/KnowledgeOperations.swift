// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Papers of the knowledge bank, lessons, those who may be asked, and instruments.
enum KnowledgeOperations {
    static let all: [ApiOperation] = papers + experience + instruments

    private static let papers: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/papers", audience: .everyone) { call in
                let at = try call.link
                return try call.page(of: call.city.knowledge.papers.keys) { id in
                    call.reading.paperResource(id, isWhole: false).flatMap { paper in
                        at.map { paper.links.contains($0) } ?? true ? paper : nil
                    }
                }
            },
            "listPapers", topic: "Knowledge",
            "Every paper of the knowledge bank that the reader may see, without its words.",
            query: .paging + [
                ApiOperation.Parameter(
                    name: "link", schema: .text,
                    meaning: "Only papers that belong to `area/…`, `forum/…`, `matter/…`, "
                        + "`initiative/…`, `hearing/…` or `status-report/…`.")
            ], answers: Page<BankPaperResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/papers/:paper", audience: .everyone) { call in
                try call.show(call.reading.paperResource(call.id("paper"), isWhole: true))
            },
            "getPaper", topic: "Knowledge", "One paper with its words.",
            answers: .object(BankPaperResource.shape)),
    ]

    private static let experience: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/lessons", audience: .everyone) { call in
                try call.page(of: call.city.experience.lessons.keys) {
                    call.reading.lessonResource($0)
                }
            },
            "listLessons", topic: "Knowledge", "Every lesson that the reader may see.",
            query: .paging, answers: Page<LessonResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/lessons/:lesson", audience: .everyone) { call in
                try call.show(call.reading.lessonResource(call.id("lesson")))
            },
            "getLesson", topic: "Knowledge", "One lesson.",
            answers: .object(LessonResource.shape)),
        ApiOperation(
            reading: Route(.get, "/api/v1/experts", audience: .everyone) { call in
                try call.page(of: call.city.experience.experts.keys) {
                    call.reading.expertResource($0)
                }
            },
            "listExperts", topic: "Knowledge", "Everybody who has agreed to be asked.",
            query: .paging, answers: Page<ExpertResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/experts/:expert", audience: .everyone) { call in
                try call.show(call.reading.expertResource(call.id("expert")))
            },
            "getExpert", topic: "Knowledge", "One who has agreed to be asked.",
            answers: .object(ExpertResource.shape)),
    ]
}

extension KnowledgeOperations {
    private static let instruments: [ApiOperation] = [
        ApiOperation(
            reading: Route(.get, "/api/v1/stances", audience: .everyone) { call in
                try call.page(of: call.city.instruments.stances.keys) {
                    call.reading.stanceResource($0)
                }
            },
            "listStances", topic: "Knowledge",
            "What organizations say of instruments, also what no longer holds.",
            query: .paging, answers: Page<StanceResource>.schema),
        ApiOperation(
            reading: Route(.get, "/api/v1/stances/:stance", audience: .everyone) { call in
                try call.show(call.reading.stanceResource(call.id("stance")))
            },
            "getStance", topic: "Knowledge", "What one organization says of an instrument.",
            answers: .object(StanceResource.shape)),
    ]
}

extension Call {
    /// The place whose papers were asked for; refuses one that is none.
    fileprivate var link: String? {
        get throws(ApiRefusal) {
            guard let text = query["link"] else { return nil }
            guard PaperLink(address: text) != nil else { throw .linkUnreadable(text) }
            return text
        }
    }
}

extension Reading {
    fileprivate func paperResource(_ id: BankPaperID, isWhole: Bool) -> BankPaperResource? {
        bankPaper(id).map { BankPaperResource($0, self, isWhole: isWhole) }
    }

    fileprivate func lessonResource(_ id: LessonID) -> LessonResource? {
        city.experience.lessons[id].flatMap { lesson in
            city.sees(lesson, viewer) ? LessonResource(lesson, self) : nil
        }
    }

    fileprivate func stanceResource(_ id: StanceID) -> StanceResource? {
        city.instruments[id].map { StanceResource($0, self) }
    }

    /// Whoever has withdrawn is not there any more.
    fileprivate func expertResource(_ id: ExpertID) -> ExpertResource? {
        city.experience[id].flatMap { expert in
            expert.isAsked && city.sees(expert, viewer) ? ExpertResource(expert, self) : nil
        }
    }
}
