// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// Instruments: what is used where, what is looked into, and what was chosen against and why.
enum InstrumentRoutes {
    static let all: [Route] = [
        Route(.get, "/redskaber", audience: .everyone) { .page(InstrumentList(call: $0)) },
        Route(.get, "/redskaber/nyt", audience: .staff, StanceForm.ask),
        Route(.post, "/redskaber/nyt", audience: .staff, StanceForm.save),
        Route(.get, "/redskaber/:redskab/ret", audience: .staff, StanceForm.askAgain),
        Route(.post, "/redskaber/:redskab/ret", audience: .staff, StanceForm.saveAgain),
        Route(.get, "/redskaber/:redskab/ophoer", audience: .staff, StanceEnd.ask),
        Route(.post, "/redskaber/:redskab/ophoer", audience: .staff, StanceEnd.save),
    ]
}

extension Paths {
    static let instruments = "/redskaber"
    static let newStance = "/redskaber/nyt"

    static func stanceEdit(_ id: StanceID) -> String { "/redskaber/\(id)/ret" }
    static func stanceEnd(_ id: StanceID) -> String { "/redskaber/\(id)/ophoer" }

    /// Where the stance stands on the page of all.
    static func stance(_ id: StanceID) -> String { "\(instruments)#\(id)" }
}

extension Call {
    /// The stance that the address names.
    var stance: InstrumentStance {
        get throws { try found(city.instruments[id("redskab")]) }
    }
}

extension Reading {
    /// Those whom the reader may speak for.
    var stanceOwners: [(value: String, title: String)] {
        partyOptions.filter { option in
            may(
                .instrument(
                    .take(
                        "",
                        StanceContent(
                            instrument: "", kind: .area, choice: .used,
                            owner: OrganizationID(option.value)))))
        }
    }

    func mayChange(_ stance: InstrumentStance) -> Bool {
        stance.ended == nil && may(.instrument(.change(stance.id, stance.content, seen: nil)))
    }

    func standing(of stance: InstrumentStance) -> Standing {
        let status: ChartStatus =
            switch stance.content.choice {
            case .used: .ok
            case .considered: .waiting
            case .rejected: .done
            }
        return Standing(status: status, text: say(stance.content.choice.phrase))
    }

    /// `Hele byen`, or the names of the areas.
    func places(of stance: InstrumentStance) -> String {
        let areas = stance.content.areas
        return areas.isEmpty
            ? say(da: "Hele byen", en: "The whole city")
            : list(areas.map { name(of: $0) }.inDanishOrder { $0 })
    }

    /// What was chosen against first; then by name.
    func inOrder(_ stances: [InstrumentStance]) -> [InstrumentStance] {
        let sorted = stances.inDanishOrder(by: \.instrument, then: \.id)
        return InstrumentChoice.allCases.flatMap { choice in
            sorted.filter { $0.content.choice == choice }
        }
    }
}

extension Phrase {
    static let instruments = Phrase(da: "Redskaber", en: "Instruments")
}
