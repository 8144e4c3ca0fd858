// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Programmes: temporary efforts with one leader, goals, an end and a duty to evaluate.
enum ProgrammeRoutes {
    static let all: [Route] = [
        Route(.get, "/programmer", audience: .everyone) { call in .page(ProgrammeList(call: call))
        },
        Route(.get, "/programmer/ny", audience: .coordinators) { call in
            .page(ProgrammeEdit(call: call))
        },
        Route(.post, "/programmer", audience: .coordinators, ProgrammeEdit.save),
        Route(.get, "/programmer/:program", audience: .everyone) { call in
            .page(ProgrammeShow(programme: try call.programme, call: call))
        },
        Route(.get, "/programmer/:program/leder", audience: .coordinators) { call in
            .page(LeaderEdit(programme: try call.programme, call: call))
        },
        Route(.post, "/programmer/:program/leder", audience: .coordinators, LeaderEdit.save),
        Route(.get, "/programmer/:program/afslutning", audience: .coordinators) { call in
            .page(ProgrammeEnd(programme: try call.programme, call: call))
        },
        Route(.post, "/programmer/:program/afslutning", audience: .coordinators, ProgrammeEnd.save),
        Route(.get, "/programmer/:program/evaluering", audience: .staff, EvaluationStart.ask),
        Route(.post, "/programmer/:program/evaluering", audience: .staff, EvaluationStart.save),
        Route(
            .get, "/programmer/:program/evaluering/aflevering", audience: .staff,
            EvaluationDelivery.ask),
        Route(
            .post, "/programmer/:program/evaluering/aflevering", audience: .staff,
            EvaluationDelivery.save),
    ]
}

extension Call {
    /// The programme of the address.
    var programme: Programme {
        get throws { try found(city.initiatives[ProgrammeID(parameters["program"] ?? "")]) }
    }
}

extension [Crumb] {
    /// The way to a page about one programme.
    static func programme(_ programme: Programme, _ reading: Reading) -> [Crumb] {
        [
            Crumb(title: reading.say(.programmes), path: Paths.programmes),
            Crumb(title: programme.name, path: Paths.programme(programme.id)),
        ]
    }
}
