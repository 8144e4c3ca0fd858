// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

/// The municipal journal: cases with their papers, and requests to see them.
public struct Cases: Equatable, Sendable, Codable {
    public internal(set) var byID: TreeDictionary<CaseID, Case> = [:]
    public internal(set) var documents: TreeDictionary<CaseDocumentID, CaseDocument> = [:]
    public internal(set) var requests: TreeDictionary<AccessRequestID, AccessRequest> = [:]
    /// In the order of their first days.
    public internal(set) var schemes: [NumberScheme] = []
    public internal(set) var senders: TreeDictionary<OrganizationID, SenderSheet> = [:]
    /// Every number that has ever been used, also by papers that were taken back.
    var caseNumbers: TreeDictionary<CaseNumber, CaseID> = [:]
    var documentNumbers: TreeDictionary<DocumentNumber, CaseDocumentID> = [:]
    /// How far the city has come in giving numbers, by year.
    var lastCase: TreeDictionary<Int, Int> = [:]
    var lastDocument: TreeDictionary<Int, Int> = [:]

    public init() {}

    public subscript(id: CaseID) -> Case? { byID[id] }
    public subscript(id: CaseDocumentID) -> CaseDocument? { documents[id] }
    public subscript(id: AccessRequestID) -> AccessRequest? { requests[id] }

    /// The case with the number.
    public subscript(number: CaseNumber) -> Case? { caseNumbers[number].flatMap { byID[$0] } }

    /// The paper with the number.
    public subscript(number: DocumentNumber) -> CaseDocument? {
        documentNumbers[number].flatMap { documents[$0] }
    }

    /// The latest number first.
    public var inOrder: [Case] { byID.values.sorted { $1.number < $0.number } }

    /// The papers of the case in the order they were filed.
    public func documents(of case: CaseID) -> [CaseDocument] {
        byID[`case`]?.documents.compactMap { documents[$0] } ?? []
    }

    /// The cases about it, the latest number first.
    public func cases(about subject: CaseSubject) -> [Case] {
        inOrder.filter { $0.subjects.contains(subject) }
    }

    /// What the unit has in the side block of its papers.
    public func sender(_ unit: OrganizationID) -> SenderSheet? { senders[unit] }
}

/// What the rules about cases look at beside the cases.
public struct CaseSetting: Sendable {
    let organizations: Organizations
    let calendar: WorkCalendar
    /// Whether there is such a thing to be about.
    let knows: @Sendable (CaseSubject) -> Bool

    public init(
        _ organizations: Organizations, _ calendar: WorkCalendar,
        knows: @escaping @Sendable (CaseSubject) -> Bool
    ) {
        self.organizations = organizations
        self.calendar = calendar
        self.knows = knows
    }
}

// MARK: - R-220: numbers

extension Cases {
    /// The scheme in force on the day.
    public func scheme(on day: Day) -> NumberScheme? { schemes.last { $0.from <= day } }

    /// The schemes that numbers of the year may follow: the one that the year
    /// began with, and those that began in it.
    public func schemes(of year: Int) -> [NumberScheme] {
        let before = Day(year: year, month: 1, day: 1).flatMap { scheme(on: $0) }
        return [before].compactMap { $0 } + schemes.filter { $0.from.year == year && $0 != before }
    }

    /// The number that the next case of the day's year gets; nil without a scheme
    /// or when it has no room left.
    public func nextCaseNumber(on day: Day) -> CaseNumber? {
        guard let scheme = scheme(on: day) else { return nil }
        var number = max(scheme.first, (lastCase[day.year] ?? 0) + 1)
        while let serial = scheme.serial(number) {
            guard let next = try? CaseNumber(parsing: "\(day.year)-\(serial)") else { return nil }
            if caseNumbers[next] == nil { return next }
            number += 1
        }
        return nil
    }

    /// The number that the next paper of the case gets on the day.
    public func nextDocumentNumber(in case: Case, on day: Day) -> DocumentNumber? {
        guard let scheme = scheme(on: day) else { return nil }
        if scheme.documents == .inCase {
            let used = `case`.documents.compactMap { documents[$0]?.number.place }
            return .inCase(`case`.number, (used.max() ?? 0) + 1)
        }
        var number = (lastDocument[day.year] ?? scheme.first - 1) + 1
        while let serial = scheme.serial(number) {
            let next = DocumentNumber.independent(year: day.year, serial: serial)
            if documentNumbers[next] == nil { return next }
            number += 1
        }
        return nil
    }
}

extension DocumentNumber {
    /// Its place in the case; nil for a number of its own.
    var place: Int? { if case .inCase(_, let place) = self { place } else { nil } }
}
