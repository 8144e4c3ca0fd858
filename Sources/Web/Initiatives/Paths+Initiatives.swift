// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Paths {
    static let newInitiative = "/indsatser/ny"
    static let newProgramme = "/programmer/ny"

    static func editInitiative(_ id: InitiativeID) -> String { "/indsatser/\(id)/ret" }
    static func publication(_ id: InitiativeID) -> String {
        "/indsatser/\(id)/offentliggoerelse"
    }
    static func conclusion(_ id: InitiativeID) -> String { "/indsatser/\(id)/afslutning" }
    static func handover(_ id: InitiativeID) -> String { "/indsatser/\(id)/overdragelse" }
    static func handoverAnswer(_ id: InitiativeID) -> String {
        "/indsatser/\(id)/overdragelse/svar"
    }
    static func contribution(_ id: InitiativeID) -> String { "/indsatser/\(id)/bidrag" }
    static func work(of organization: OrganizationID, in id: InitiativeID) -> String {
        "/indsatser/\(id)/bidrag/\(organization)"
    }
    static func leader(_ id: ProgrammeID) -> String { "/programmer/\(id)/leder" }
    static func evaluation(_ id: ProgrammeID) -> String { "/programmer/\(id)/evaluering" }
    static func evaluationDelivery(_ id: ProgrammeID) -> String {
        "/programmer/\(id)/evaluering/aflevering"
    }
    static func programmeEnd(_ id: ProgrammeID) -> String { "/programmer/\(id)/afslutning" }
}
