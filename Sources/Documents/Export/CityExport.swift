// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// Who an export is made for, which decides what stands in it.
public enum ExportAudience: Sendable {
    /// Anybody: no drafts, no notes, no people.
    case everyone
    /// The municipality's own staff, with the vault's names and notes.
    case staff(names: [PersonID: String], notes: [NoteID: String])

    /// How the export itself says whom it is for.
    public var name: String {
        switch self {
        case .everyone: "public"
        case .staff: "staff"
        }
    }
}

/// The city on one day, as one audience may carry it away.
///
/// Every format is written from `tables` or `areaStandings`, so nothing that
/// is left out here can be in a file. Mail addresses, roles and keys are in no
/// export.
public struct CityExport: Sendable {
    public let audience: ExportAudience
    let city: City
    let outlook: Outlook
    let initiatives: [Initiative]
    let activities: [Activity]

    /// The city as its outlook sees it, on the outlook's day.
    public init(_ city: City, _ outlook: Outlook, for audience: ExportAudience) {
        self.audience = audience
        self.city = city
        self.outlook = outlook
        let seen = city.initiatives.initiatives.values.filter { initiative in
            switch audience {
            case .everyone: city.sees(initiative, .stranger)
            case .staff: true
            }
        }
        initiatives = seen.sorted { $0.id < $1.id }
        activities = initiatives.flatMap { city.activities.activities(of: $0.id) }
            .sorted { $0.id < $1.id }
        seenActivities = Set(activities.map(\.id))
    }

    private let seenActivities: Set<ActivityID>

    /// The day that the export shows.
    public var day: Day { outlook.today }

    /// Everything in it.
    ///
    /// Shape: a table stands after those it links to wherever that is possible.
    public var tables: [ExportTable] {
        organizationTables + areaTables + programmeTables + initiativeTables + activityTables
            + forumTables + figureTables + targetTables + listTables + roundTables + paperTables
            + noteTables
    }
}

extension CityExport {
    /// Whether the export is for staff, who see drafts, names and notes.
    var isForStaff: Bool {
        if case .staff = audience { true } else { false }
    }

    func shows(_ activity: ActivityID) -> Bool { seenActivities.contains(activity) }

    private var noteTables: [ExportTable] {
        guard case .staff(_, let notes) = audience else { return [] }
        let written = notes.sorted { $0.key < $1.key }
        return [
            ExportTable(
                "notes", "noter", of: written, [.id(\.key), .text("text", "tekst", \.value)])
        ]
    }
}
