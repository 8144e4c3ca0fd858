// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Findings: what makes a place unsafe, who owes the answer, and when it was mended.
enum FindingRoutes {
    static let all: [Route] = pages + steps + neighbors + rules

    private static let pages: [Route] = [
        Route(.get, "/tryghed", audience: .everyone) { .page(FindingOverview(call: $0)) },
        Route(.get, "/fund", audience: .everyone) { .page(SafetyFindingList(call: $0)) },
        Route(.get, "/fund.csv", audience: .everyone, FindingFiles.csv),
        Route(.get, "/fund.geojson", audience: .everyone, FindingFiles.geojson),
        Route(.get, "/fund/:fund", audience: .everyone, FindingShow.answer),
        Route(.get, "/fund/:fund/billede/:fil", audience: .everyone, FindingPhotoFile.send),
    ]

    private static let steps: [Route] = [
        Route(.get, "/fund/:fund/ret", audience: .staff, FindingCorrect.ask),
        Route(.post, "/fund/:fund/ret", audience: .staff, FindingCorrect.save),
        Route(.get, "/fund/:fund/vis", audience: .staff, FindingModerate.ask),
        Route(.post, "/fund/:fund/vis", audience: .staff, FindingModerate.save),
        Route(.post, "/fund/:fund/trin", audience: .staff, FindingShow.step),
        Route(.get, "/fund/:fund/trin/:trin", audience: .staff, FindingStepForm.ask),
        Route(
            .post, "/fund/:fund/trin/:trin", audience: .staff, takesFiles: true,
            megabytes: Upload.photoMegabytes, FindingStepForm.save),
        Route(.get, "/fund/:fund/billede/:fil/daek-til", audience: .staff, PhotoCover.ask),
        Route(.post, "/fund/:fund/billede/:fil/daek-til", audience: .staff, PhotoCover.save),
        Route(.get, "/fund/:fund/knyt", audience: .staff, FindingTie.ask),
        Route(.post, "/fund/:fund/knyt", audience: .staff, FindingTie.save),
        Route(.post, "/fund/:fund/knyt/fjern", audience: .staff, FindingTie.untie),
        Route(.get, "/fund/:fund/sag", audience: .staff, FindingRaise.ask),
        Route(.post, "/fund/:fund/sag", audience: .staff, FindingRaise.save),
    ]

    private static let neighbors: [Route] = [
        Route(.get, "/fund/laes", audience: .staff, FindingQueue.ask),
        Route(.post, "/fund/laes", audience: .staff, FindingQueue.save),
        Route(.get, "/fund/meld", audience: .everyone, FindingReport.ask),
        Route(.post, "/fund/meld", audience: .everyone, takesFiles: true, FindingReport.save),
        Route(.get, "/fund/foelg/:link", audience: .everyone, FindingFollow.answer),
    ]

    private static let rules: [Route] = [
        Route(.post, "/tryghed/noegletal", audience: .staff, FindingOverview.tellFigures),
        Route(.get, "/tryghed/regler", audience: .everyone) { .page(FindingRules(call: $0)) },
        Route(
            .get, "/tryghed/regler/kategori/:kategori", audience: .coordinators,
            FindingCategoryForm.ask),
        Route(
            .post, "/tryghed/regler/kategori/:kategori", audience: .coordinators,
            FindingCategoryForm.save),
        Route(
            .get, "/tryghed/regler/regel/:regel", audience: .coordinators, RoutingRuleForm.ask),
        Route(
            .post, "/tryghed/regler/regel/:regel", audience: .coordinators,
            RoutingRuleForm.save),
    ]
}

extension Paths {
    static let safety = "/tryghed"
    /// Where a page about the safety of places lies, for the menu.
    static let allSafety = [safety, findings, walks, map]
    static let findings = "/fund"
    static let findingQueue = "/fund/laes"
    static let reportFinding = "/fund/meld"
    static let findingRules = "/tryghed/regler"
    static let findingFigures = "/tryghed/noegletal"

    static func finding(_ id: FindingID) -> String { "/fund/\(id)" }
    static func finding(_ id: FindingID, _ step: String) -> String { "/fund/\(id)/\(step)" }
    static func findingPhoto(_ id: FindingID, _ file: FileID) -> String {
        "/fund/\(id)/billede/\(file)"
    }
    static func coverPhoto(_ id: FindingID, _ file: FileID) -> String {
        "\(findingPhoto(id, file))/daek-til"
    }
    static func followFinding(_ token: String) -> String { "/fund/foelg/\(token)" }
    static func findingCategory(_ id: FindingCategoryID) -> String {
        "/tryghed/regler/kategori/\(id)"
    }
    static func routingRule(_ id: RoutingRuleID) -> String { "/tryghed/regler/regel/\(id)" }
}
