// SPDX-License-Identifier: EUPL-1.2

/// What a clause provides, in a form that the city can act on.
public enum Provision: Equatable, Sendable {
    /// What the forum is for; the sentence itself.
    case purpose
    case area(AreaScope)
    case mandate(Mandate)
    case seats(SeatGroup)
    case term(TermProvision)
    case election(ElectionProvision)
    case vacancy(VacancyProvision)
    case application(ApplicationProvision)
    case substitutes(SubstituteProvision)
    case officer(Officer)
    case attendance(AttendanceRule)
    case cadence(Cadence)
    case guests(GuestRule)
    case duration(MeetingDuration)
    case quorum(Quorum)
    case voting(VotingRule)
    case notice(NoticeRule)
    case minutes(MinutesRule)
    case relation(Relation)
    case amendment(AmendmentRule)
    case support(SupportRule)
    /// A duty of some of the parties that no other provision holds.
    case duty(PartyDuty)
    /// Kept and shown, and for people alone to judge.
    case statement

    /// The kind of provision, as city files and the journal name it.
    public enum Kind: String, CodingKey, CaseIterable, Sendable {
        case purpose, area, mandate, seats, term, election, vacancy, application, substitutes
        case officer, attendance, cadence, guests, duration, quorum, voting, notice, minutes,
            relation
        case amendment, support, duty, statement
    }

    public var kind: Kind {
        switch self {
        case .purpose: .purpose
        case .area: .area
        case .mandate: .mandate
        case .seats: .seats
        case .term: .term
        case .election: .election
        case .vacancy: .vacancy
        case .application: .application
        case .substitutes: .substitutes
        case .officer: .officer
        case .attendance: .attendance
        case .cadence: .cadence
        case .guests: .guests
        case .duration: .duration
        case .quorum: .quorum
        case .voting: .voting
        case .notice: .notice
        case .minutes: .minutes
        case .relation: .relation
        case .amendment: .amendment
        case .support: .support
        case .duty: .duty
        case .statement: .statement
        }
    }
}

/// In the journal a provision is an object with its kind as the only key.
extension Provision: Codable {
    private struct Nothing: Codable {}

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Kind.self)
        switch self {
        case .purpose, .statement: try container.encode(Nothing(), forKey: kind)
        case .area(let rule): try container.encode(rule, forKey: kind)
        case .mandate(let rule): try container.encode(rule, forKey: kind)
        case .seats(let rule): try container.encode(rule, forKey: kind)
        case .term(let rule): try container.encode(rule, forKey: kind)
        case .election(let rule): try container.encode(rule, forKey: kind)
        case .vacancy(let rule): try container.encode(rule, forKey: kind)
        case .application(let rule): try container.encode(rule, forKey: kind)
        case .substitutes(let rule): try container.encode(rule, forKey: kind)
        case .officer(let rule): try container.encode(rule, forKey: kind)
        case .attendance(let rule): try container.encode(rule, forKey: kind)
        case .cadence(let rule): try container.encode(rule, forKey: kind)
        case .guests(let rule): try container.encode(rule, forKey: kind)
        case .duration(let rule): try container.encode(rule, forKey: kind)
        case .quorum(let rule): try container.encode(rule, forKey: kind)
        case .voting(let rule): try container.encode(rule, forKey: kind)
        case .notice(let rule): try container.encode(rule, forKey: kind)
        case .minutes(let rule): try container.encode(rule, forKey: kind)
        case .relation(let rule): try container.encode(rule, forKey: kind)
        case .amendment(let rule): try container.encode(rule, forKey: kind)
        case .support(let rule): try container.encode(rule, forKey: kind)
        case .duty(let rule): try container.encode(rule, forKey: kind)
        }
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Kind.self)
        guard let kind = container.allKeys.first, container.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "a provision is an object with its kind as the only key"))
        }
        func rule<Rule: Decodable>() throws -> Rule {
            try container.decode(Rule.self, forKey: kind)
        }
        self =
            switch kind {
            case .purpose: .purpose
            case .statement: .statement
            case .area: .area(try rule())
            case .mandate: .mandate(try rule())
            case .seats: .seats(try rule())
            case .term: .term(try rule())
            case .election: .election(try rule())
            case .vacancy: .vacancy(try rule())
            case .application: .application(try rule())
            case .substitutes: .substitutes(try rule())
            case .officer: .officer(try rule())
            case .attendance: .attendance(try rule())
            case .cadence: .cadence(try rule())
            case .guests: .guests(try rule())
            case .duration: .duration(try rule())
            case .quorum: .quorum(try rule())
            case .voting: .voting(try rule())
            case .notice: .notice(try rule())
            case .minutes: .minutes(try rule())
            case .relation: .relation(try rule())
            case .amendment: .amendment(try rule())
            case .support: .support(try rule())
            case .duty: .duty(try rule())
            }
    }
}
