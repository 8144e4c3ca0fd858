// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

extension Call {
    /// R-285: the findings that are there for this reader, the latest first.
    var findings: [SafetyFinding] { city.findings.inOrder.compactMap(reading.shown) }

    /// The finding of the address, when it is there for this reader.
    var finding: SafetyFinding {
        get throws { try found(finding(FindingID(parameters["fund"] ?? ""))) }
    }

    /// The finding, when it is there for this reader.
    func finding(_ id: FindingID) -> SafetyFinding? {
        city.findings[id].flatMap(reading.shown)
    }

    /// Whether the finding is there for this reader, on the day that is looked at.
    func shows(_ finding: SafetyFinding) -> Bool {
        reading.shown(finding) != nil
    }
}

extension Reading {
    /// R-285: what is hidden today is hidden on past days too, and what was corrected
    /// or blacked out is read as it is today by all but staff.
    func shown(_ finding: SafetyFinding) -> SafetyFinding? {
        guard city.sees(finding, viewer) else { return nil }
        guard view.isPast, !viewer.isStaff else { return finding }
        guard let today = view.now.findings[finding.id], view.now.sees(today, viewer)
        else { return nil }
        let isSame = today.content == finding.content && today.photos == finding.photos
        return isSame ? finding : today
    }

    func name(of finding: SafetyFinding) -> String { say(city.name(of: finding)) }

    func name(of category: FindingCategoryID) -> String {
        city.findings[category].map { say($0.name) } ?? category.rawValue
    }

    /// Where it is, in a line: the words, the area, or the point.
    func place(of finding: SafetyFinding) -> String {
        let area = finding.place.area.map { name(of: $0) }
        let parts = [words(finding.place.words), area].compactMap { $0 }
        if !parts.isEmpty { return parts.joined(separator: ", ") }
        return finding.place.point.map(coordinates) ?? say(.notStated)
    }

    func coordinates(_ point: Coordinate) -> String {
        func short(_ degrees: Double) -> String {
            let scaled = Int((degrees * 100_000).rounded())
            let rest = String(abs(scaled) % 100_000)
            let zeros = String(repeating: "0", count: 5 - rest.count)
            return "\(scaled < 0 ? "-" : "")\(abs(scaled) / 100_000).\(zeros)\(rest)"
        }
        return "\(short(point.latitude)), \(short(point.longitude))"
    }

    func owner(of ground: Ground) -> String {
        if case .housing(let owner?) = ground { return name(of: owner) }
        return say(ground.kind.phrase)
    }

    /// How it looked when somebody came by again.
    func look(_ look: FindingLook) -> String { say(look.outcome.phrase).capitalizedFirst }

    func lookLine(_ look: FindingLook) -> String {
        say(
            da: "Set \(date(look.on)): \(say(look.outcome.phrase))",
            en: "Seen on \(date(look.on)): \(say(look.outcome.phrase))")
    }

    /// How the finding stands: the sign and the words.
    func standing(of finding: SafetyFinding) -> Standing {
        let isLate = isLate(finding)
        let status: ChartStatus =
            switch finding.state.kind {
            case .mended: .ok
            case .notMended, .duplicate: .done
            default: isLate ? .late : .waiting
            }
        let text = say(finding.state.kind.phrase).capitalizedFirst
        return Standing(
            status: status,
            text: isLate ? say(da: "\(text), over målet", en: "\(text), past its goal") : text)
    }

    /// Whether it waits longer than its goal, or than the day somebody set.
    func isLate(_ finding: SafetyFinding) -> Bool {
        guard !finding.state.hasEnded else { return false }
        return city.findings.goal(of: finding).map { day > $0 } ?? false
    }

    /// How long it took or has waited, in days.
    func waited(_ finding: SafetyFinding) -> String {
        days(finding.clockStart.distance(to: finding.endedOn ?? day))
    }

    func funding(of finding: SafetyFinding) -> String {
        switch finding.funding {
        case .notStated: return say(.notStated)
        case .unfunded(let since):
            return say(
                da: "mangler penge siden \(date(since))", en: "has no money since \(date(since))")
        case .funded(let by):
            return by.map {
                say(da: "betales af \(name(of: $0))", en: "paid for by \(name(of: $0))")
            } ?? say(da: "finansieret", en: "paid for")
        }
    }

    /// Who told of it, without the names of private people.
    func teller(of finding: SafetyFinding) -> String {
        switch finding.by {
        case .organization(let id, _): return name(of: id)
        case .participant(let id):
            let who = say(da: "en deltager i vandringen", en: "somebody who walked along")
            return id.map { "\(who) (\(name(of: $0)))" } ?? who
        case .neighbor: return say(da: "en nabo", en: "a neighbor")
        case .program: return say(da: "et andet system", en: "another system")
        }
    }

    var findingCategories: [(value: String, title: String)] {
        city.findings.categoriesInUse.map { ($0.id.rawValue, say($0.name)) }
    }

    var severities: [(value: String, title: String)] {
        Severity.allCases.map { ($0.rawValue, say($0.phrase).capitalizedFirst) }
    }

    var grounds: [(value: String, title: String)] {
        Ground.Kind.allCases.map { ($0.rawValue, say($0.phrase).capitalizedFirst) }
    }

    var housingOptions: [(value: String, title: String)] {
        city.organizations.organizations.values
            .filter { $0.kind == .housingOrganization && $0.exists(on: day) }
            .inDanishOrder(by: \.name, then: \.id).map { ($0.id.rawValue, $0.name) }
    }

    func trail(to finding: SafetyFinding) -> [Crumb] {
        safetyTrail + [
            Crumb(title: name(of: finding), path: Paths.finding(finding.id))
        ]
    }

    var safetyTrail: [Crumb] {
        [
            Crumb(title: say(.safety), path: Paths.safety),
            Crumb(title: say(.findings), path: Paths.findings),
        ]
    }
}

extension Phrase {
    static let safety = Phrase(da: "Tryghed", en: "Safety")
    static let findings = Phrase(da: "Fund", en: "Findings")
    static let findingCategory = Phrase(da: "Kategori", en: "Category")
    static let findingPlace = Phrase(da: "Sted", en: "Place")
    static let findingUnit = Phrase(da: "Skylder svar", en: "Owes the answer")
    static let severity = Phrase(da: "Haster", en: "Urgency")
}
