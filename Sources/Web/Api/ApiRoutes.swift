// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Every address for programs, and the description of them all.
enum ApiRoutes {
    static let operations: [ApiOperation] =
        CityOperations.all + PlaceOperations.all + PeopleOperations.all + ForumOperations.all
        + WorkOperations.all
        + HistoryOperations.all + FigureOperations.all + MatterOperations.all
        + KnowledgeOperations.all + PaperOperations.all
        + InitiativeWriting.all + ActivityWriting.all + PrerequisiteWriting.all
        + AnswerWriting.all + ConclusionWriting.all

    static let all: [Route] =
        operations.map(\.route) + [
            Route(.get, "/api/openapi.json", audience: .everyone) { _ in document }
        ]

    private static let document: Answer = {
        var answer = Answer.json(OpenApiDocument.json(of: operations))
        answer.headers = [("Cache-Control", "public, max-age=3600")]
        return answer
    }()
}
