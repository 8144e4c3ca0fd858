// SPDX-License-Identifier: EUPL-1.2
import Domain
import GeoReport
import HashTreeCollections
import Runtime

/// The city's findings as the standard tells them, for strangers.
struct GeoDesk {
    private let view: CityView
    private let address: String
    private let now: Moment
    private var city: City { view.city }

    init(_ call: Call) {
        view = call.site.runtime.snapshot.present
        address = call.site.options.address
        now = call.site.runtime.time.now
    }

    var discovery: GeoDiscovery {
        GeoDiscovery(
            changed: Moment(milliseconds: 0),
            contact: "The municipality runs this server; see \(address)\(Paths.openData)",
            keys: "Sign in and issue a key that may write at \(address)\(Paths.keys)",
            address: "\(address)/open311/v2", isTest: false)
    }

    // MARK: - What is taken

    var services: [GeoService] { city.findings.categoriesInUse.map(service) }

    /// The questions that may be answered about every category.
    func definition(_ code: String) -> GeoDefinition? {
        guard let category = city.findings[FindingCategoryID(code)], !category.isRetired else {
            return nil
        }
        return GeoDefinition(
            code: code,
            attributes: [
                GeoAttribute(
                    code: "severity", datatype: .singlevaluelist, isRequired: false,
                    description: "Hvor slemt er det?",
                    choices: Severity.allCases.map {
                        .init(key: $0.rawValue, name: $0.phrase.danish)
                    })
            ])
    }

    private func service(_ category: FindingCategory) -> GeoService {
        GeoService(
            code: category.id.rawValue, name: category.name.danish,
            description: category.name.english, hasDefinition: true, group: "Tryghed")
    }

    // MARK: - What is told

    /// the newest first, of what everybody may see.
    func requests(_ query: GeoQuery) -> [GeoRequest] {
        Array(
            query.page(
                of: city.findings.inOrder.filter { city.sees($0, .stranger) }
                    .compactMap(request).filter(query.admits)))
    }

    /// The report of the number.
    func request(_ id: String) -> GeoRequest? {
        guard let number = Int(id) else { return nil }
        return city.findings.findings.values
            .first { $0.number == number && city.sees($0, .stranger) }.flatMap(request)
    }

    private func request(_ finding: SafetyFinding) -> GeoRequest? {
        guard let category = city.findings[finding.category] else { return nil }
        var request = GeoRequest(
            id: "\(finding.number)", service: service(category),
            status: finding.state.hasEnded ? .closed : .open,
            requested: finding.foundAt ?? start(of: finding.foundOn),
            updated: start(of: finding.lastChanged))
        request.statusNotes = statusNotes(of: finding)
        request.description = text(finding.note)
        request.agency = finding.unit.map(name)
        request.expected = city.findings.goal(of: finding).map(start)
        request.address = place(of: finding)
        request.point = finding.place.point.flatMap {
            GeoPoint(latitude: $0.latitude, longitude: $0.longitude)
        }
        let photos = finding.photos.filter { city.sees($0, of: finding, .stranger) }
            .map { address + Paths.findingPhoto(finding.id, $0.file) }
        request.media = photos.first
        request.extended.media = photos
        request.extended.status = finding.state.kind.rawValue
        request.extended.severity = finding.severity.rawValue
        request.extended.closed = finding.endedOn.map(start)
        if case .duplicate(let other) = finding.state {
            request.extended.duplicateOf = city.findings[other].map { "\($0.number)" }
        }
        return request
    }

    /// The state in plain words, and why it is closed.
    private func statusNotes(of finding: SafetyFinding) -> String {
        let state = finding.state.kind.phrase.danish
        switch finding.state {
        case .notMended(let reason): return text(reason).map { "\(state): \($0)" } ?? state
        case .duplicate(let other):
            return city.findings[other].map { "\(state): \($0.number)" } ?? state
        case .passedOn: return finding.unit.map { "\(state): \(name(of: $0))" } ?? state
        case .planned(let day): return "\(state): \(day)"
        default: return state
        }
    }

    private func place(of finding: SafetyFinding) -> String? {
        let area = finding.place.area.flatMap { city.areas[$0]?.name }
        let words = [text(finding.place.words), area].compactMap { $0 }
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }

    private func text(_ note: NoteID?) -> String? { note.flatMap { view.personal.notes[$0] } }

    private func name(of id: OrganizationID) -> String {
        city.organizations[id]?.name ?? id.rawValue
    }

    /// A day as the moment it begins; the city keeps no clock times of steps.
    private func start(of day: Day) -> Moment {
        Moment(milliseconds: Int64(day.number) * 86_400_000)
    }
}

extension SafetyFinding {
    /// The last day that something was told of it.
    fileprivate var lastChanged: Day {
        ([receivedOn] + steps.map(\.told) + turns.map(\.from)).max() ?? receivedOn
    }
}
