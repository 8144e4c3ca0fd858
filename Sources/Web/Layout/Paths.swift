// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Every address of the site that pages lead to, in one place.
enum Paths {
    static let home = "/"
    static let attention = "/opmaerksomhed"
    static let dates = "/datoer"
    static let areas = "/omraader"
    static let newArea = "/omraader/ny"
    static let initiatives = "/indsatser"
    static let programmes = "/programmer"
    static let organizations = "/organisationer"
    static let waiting = "/venter"
    static let desk = "/mit-bord"
    static let search = "/soeg"
    static let signIn = "/log-ind"
    static let signOut = "/log-ud"
    static let users = "/brugere"

    static func area(_ id: AreaID) -> String { "/omraader/\(id)" }
    static func areaEdit(_ id: AreaID) -> String { "/omraader/\(id)/ret" }
    static func areaResponsibility(_ id: AreaID) -> String { "/omraader/\(id)/ansvar" }
    static func areaResponsibility(_ id: AreaID, _ held: ResponsibilityID) -> String {
        "/omraader/\(id)/ansvar/\(held)"
    }
    static func areaHistory(_ id: AreaID) -> String { "/omraader/\(id)/historie" }
    static func initiative(_ id: InitiativeID) -> String { "/indsatser/\(id)" }
    static func initiativeHistory(_ id: InitiativeID) -> String { "/indsatser/\(id)/historie" }
    static func activity(_ id: ActivityID) -> String { "/aktiviteter/\(id)" }
    static func report(_ id: ActivityID) -> String { "/aktiviteter/\(id)/melding" }
    static func activityEdit(_ id: ActivityID) -> String { "/aktiviteter/\(id)/ret" }
    static func activityDrop(_ id: ActivityID) -> String { "/aktiviteter/\(id)/slet" }
    static func newActivity(in id: InitiativeID) -> String { "/indsatser/\(id)/aktiviteter/ny" }
    static func promise(_ id: ActivityID) -> String { "/aktiviteter/\(id)/loefte" }
    static func newDate(_ id: ActivityID) -> String { "/aktiviteter/\(id)/ny-dato" }
    static func objection(_ id: ActivityID) -> String { "/aktiviteter/\(id)/indsigelse" }
    static func pin(_ id: ActivityID) -> String { "/aktiviteter/\(id)/frist" }
    static func prerequisites(_ id: ActivityID) -> String { "/aktiviteter/\(id)/forudsaetninger" }
    static func prerequisiteEnd(_ id: ActivityID, _ link: PrerequisiteID) -> String {
        "/aktiviteter/\(id)/forudsaetninger/\(link)/slet"
    }
    static func programme(_ id: ProgrammeID) -> String { "/programmer/\(id)" }
    static func organization(_ id: OrganizationID) -> String { "/organisationer/\(id)" }
    static func post(_ id: PostID) -> String { "/poster/\(id)" }
    static func person(_ id: PersonID) -> String { "/personer/\(id)" }
    static func waiting(_ waiter: OrganizationID, for other: OrganizationID) -> String {
        "/venter/\(waiter)/\(other)"
    }
}
