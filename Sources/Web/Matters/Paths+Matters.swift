// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Paths {
    static let matters = "/sager"
    static let newMatter = "/sager/ny"
    static let incoming = "/sager/indkomne"
    static let neighborReport = "/meld"
    static let actions = "/opgaver"
    static let newAction = "/opgaver/ny"
    static let decisions = "/beslutninger"

    static func matter(_ id: MatterID) -> String { "/sager/\(id)" }
    static func matterEdit(_ id: MatterID) -> String { "/sager/\(id)/ret" }
    static func matterAddress(_ id: MatterID) -> String { "/sager/\(id)/modtagere" }
    static func matterAnswer(_ id: MatterID) -> String { "/sager/\(id)/svar" }
    static func matterReferral(_ id: MatterID) -> String { "/sager/\(id)/videre" }
    static func matterTreatment(_ id: MatterID) -> String { "/sager/\(id)/behandling" }
    static func matterTelling(_ id: MatterID) -> String { "/sager/\(id)/besked" }
    static func matterCarrier(_ id: MatterID) -> String { "/sager/\(id)/udfoeres" }
    static func matterClosing(_ id: MatterID) -> String { "/sager/\(id)/afslutning" }
    static func matterHistory(_ id: MatterID) -> String { "/sager/\(id)/historie" }
    static func incoming(_ id: MatterID) -> String { "/sager/indkomne/\(id)" }
    static func action(_ id: ActionID) -> String { "/opgaver/\(id)" }
}
