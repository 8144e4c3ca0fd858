// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime

/// Initiatives: the list, each with its plan, and the forms that change them.
enum InitiativeRoutes {
    static let all: [Route] = [
        Route(.get, "/indsatser", audience: .everyone) { call in .page(InitiativeList(call: call))
        },
        Route(.get, "/indsatser/ny", audience: .staff, InitiativeSaving.new),
        Route(.post, "/indsatser", audience: .staff, InitiativeSaving.create),
        Route(.get, "/indsatser/:indsats", audience: .everyone) { call in
            .page(InitiativeShow(initiative: try call.initiative, call: call))
        },
        Route(.get, "/indsatser/:indsats/ret", audience: .staff, InitiativeSaving.edit),
        Route(.post, "/indsatser/:indsats/ret", audience: .staff, InitiativeSaving.describe),
        Route(.post, "/indsatser/:indsats/offentliggoerelse", audience: .staff, publish),
        Route(.get, "/indsatser/:indsats/afslutning", audience: .staff) { call in
            .page(ConclusionEdit(initiative: try call.initiative, call: call))
        },
        Route(.post, "/indsatser/:indsats/afslutning", audience: .staff, ConclusionEdit.save),
        Route(.get, "/indsatser/:indsats/overdragelse", audience: .staff) { call in
            .page(HandoverEdit(initiative: try call.initiative, call: call))
        },
        Route(.post, "/indsatser/:indsats/overdragelse", audience: .staff, HandoverEdit.offer),
        Route(
            .post, "/indsatser/:indsats/overdragelse/svar", audience: .staff, HandoverEdit.answer),
        Route(.get, "/indsatser/:indsats/bidrag", audience: .staff) { call in
            .page(ContributionEdit(initiative: try call.initiative, call: call))
        },
        Route(.post, "/indsatser/:indsats/bidrag", audience: .staff, ContributionEdit.save),
        Route(.get, "/indsatser/:indsats/bidrag/:organisation", audience: .staff, WorkEdit.ask),
        Route(.post, "/indsatser/:indsats/bidrag/:organisation", audience: .staff, WorkEdit.save),
    ]

    private static func publish(_ call: Call) async throws -> Answer {
        let id = try call.initiative.id
        let receipt = try await call.submit(.initiative(.publish(id)))
        return call.saved(receipt, to: Paths.initiative(id))
    }
}

extension Call {
    /// The initiative of the address, when it is there for the reader.
    var initiative: Initiative {
        get throws { try found(reading.initiative(id("indsats"))) }
    }
}
