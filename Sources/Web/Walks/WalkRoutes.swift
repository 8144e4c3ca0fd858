// SPDX-License-Identifier: EUPL-1.2
import Domain
import Print

/// Safety walks: where people go, who comes along, and what came of it.
enum WalkRoutes {
    static let all: [Route] = [
        Route(.get, "/vandringer", audience: .everyone) { .page(WalkList(call: $0)) },
        Route(.get, "/vandringer/ny", audience: .staff, WalkPlan.ask),
        Route(.post, "/vandringer/ny", audience: .staff, WalkPlan.save),
        Route(.get, "/vandringer/:walk", audience: .everyone, WalkShow.answer),
        Route(.get, "/vandringer/:walk/ret", audience: .staff, WalkPlan.askAgain),
        Route(.post, "/vandringer/:walk/ret", audience: .staff, WalkPlan.saveAgain),
        Route(.post, "/vandringer/:walk/inviter", audience: .staff, WalkShow.invite),
        Route(.get, "/vandringer/:walk/forloeb", audience: .staff, WalkRecordForm.ask),
        Route(.post, "/vandringer/:walk/forloeb", audience: .staff, WalkRecordForm.save),
        Route(.post, "/vandringer/:walk/rapport", audience: .staff, WalkShow.file),
        Route(.get, "/vandringer/:walk/aflys", audience: .staff, WalkCancel.ask),
        Route(.post, "/vandringer/:walk/aflys", audience: .staff, WalkCancel.save),
        Route(.get, "/vandringer/:walk/rapport.pdf", audience: .everyone) {
            try await WalkReportSheet.print($0, .pdf)
        },
        Route(.get, "/vandringer/:walk/rapport.docx", audience: .everyone) {
            try await WalkReportSheet.print($0, .docx)
        },
        Route(.get, "/vandringer/:walk/fund.csv", audience: .everyone, WalkFiles.csv),
        Route(.get, "/vandringer/:walk/fund.geojson", audience: .everyone, WalkFiles.geojson),
    ]
}

extension Paths {
    static let walks = "/vandringer"
    static let newWalk = "/vandringer/ny"

    static func walk(_ id: WalkID) -> String { "/vandringer/\(id)" }
    static func walk(_ id: WalkID, _ step: String) -> String { "/vandringer/\(id)/\(step)" }
}
