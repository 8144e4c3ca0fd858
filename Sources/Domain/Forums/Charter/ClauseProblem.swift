// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with one clause of a charter, and how to mend it.
public struct ClauseProblem: Equatable, Sendable {
    public let clause: ClauseID
    public let kind: Kind

    public init(_ clause: ClauseID, _ kind: Kind) {
        self.clause = clause
        self.kind = kind
    }

    public enum Kind: Equatable, Sendable {
        case malformedID(String)
        case idTaken
        case text(TextRefusal)
        case groupTwice(SeatGroupID)
        case unknownGroup(SeatGroupID)
        case unknownOrganization(OrganizationID)
        case unknownPost(PostID)
        case unknownArea(AreaID)
        /// A forum whose members are derived has to have a charter.
        case unknownForum(ForumID)
        case noSeats
        case seatsBackwards(atLeast: Int, atMost: Int)
        case termNotPositive(Int)
        case noSuchDate(month: Int, day: Int)
        case cadenceImpossible(meetings: Int, days: Int)
        case noSuchMonth(Int)
        case noSuchQuarter(Int)
        /// Guests are due in a quarter in which no meeting need be held.
        case quarterWithoutMeeting(Int)
        case notPositive(Int)
        case shareOutOfRange(Share)
        case officerTwice(OfficerRole)
        case membersInCircle([ForumID])
        case tooManySubstitutes(Int)
        case stated(Provision.Kind, alreadyIn: ClauseID)
    }
}

extension ClauseProblem {
    public var sentence: Phrase {
        let what = kind.sentence
        return Phrase(
            da: "Bestemmelsen “\(clause)”: \(what.danish)",
            en: "The clause “\(clause)”: \(what.english)")
    }
}

extension ClauseProblem.Kind {
    public var sentence: Phrase {
        switch self {
        case .malformedID(let id): .malformedID(id)
        case .idTaken:
            Phrase(
                da: "En anden bestemmelse har samme id. Giv den et andet.",
                en: "Another clause has the same id. Give it another.")
        case .text(let refusal): refusal.sentence
        case .groupTwice(let id):
            Phrase(
                da: "Pladserne “\(id)” findes to gange. Slå dem sammen, eller giv et nyt navn.",
                en: "The seats “\(id)” are there twice. Join them or rename one.")
        case .unknownGroup(let id): .unknown(da: "gruppe af pladser", en: "group of seats", id)
        case .unknownOrganization(let id): .unknown(da: "organisation", en: "organization", id)
        case .unknownPost(let id): .unknown(da: "post", en: "post", id)
        case .unknownArea(let id): .unknown(da: "område", en: "area", id)
        case .unknownForum(let id):
            Phrase(
                da: "“\(id)” har intet kommissorium. Opret det først.",
                en: "“\(id)” has no charter. Adopt one for it first.")
        case .noSeats:
            Phrase(da: "Skriv mindst 1 plads.", en: "Write at least 1 seat.")
        case .seatsBackwards(let least, let most):
            Phrase(
                da: "Mindst \(least) pladser er flere end højst \(most). Byt dem om.",
                en: "At least \(least) seats is more than at most \(most). Swap them.")
        case .termNotPositive(let term):
            Phrase(
                da: "En periode på \(term) findes ikke. Skriv 1 eller mere.",
                en: "There is no term of \(term). Write 1 or more.")
        case .noSuchDate(let month, let day):
            Phrase(
                da: "Der findes ingen dag \(day) i måned \(month). Ret datoen.",
                en: "There is no day \(day) in month \(month). Change the date.")
        case .cadenceImpossible(let meetings, let days):
            Phrase(
                da: "\(meetings) møder på \(days) hverdage kan ikke holdes. Skriv færre.",
                en: "\(meetings) meetings in \(days) weekdays cannot be held. Write fewer.")
        case .noSuchMonth(let month):
            Phrase(
                da: "Der er ingen måned \(month). Skriv 1 til 12.",
                en: "There is no month \(month). Write 1 to 12.")
        case .noSuchQuarter(let quarter):
            Phrase(
                da: "Der er intet \(quarter). kvartal. Skriv 1 til 4.",
                en: "There is no quarter \(quarter). Write 1 to 4.")
        default: rare
        }
    }

    private var rare: Phrase {
        switch self {
        case .quarterWithoutMeeting(let quarter):
            Phrase(
                da: "Gæster i \(quarter). kvartal kræver et møde der. Ret mødekadencen.",
                en: "Guests in quarter \(quarter) need a meeting in it. Change the cadence.")
        case .notPositive(let number):
            Phrase(
                da: "\(number) er for lidt. Skriv 1 eller mere.",
                en: "\(number) is too little. Write 1 or more.")
        case .shareOutOfRange(let share):
            Phrase(
                da:
                    "\(share.numerator)/\(share.denominator) er ikke en del af et hele. Ret brøken.",
                en: "\(share.numerator)/\(share.denominator) is no part of a whole. Mend it.")
        case .officerTwice(let role):
            Phrase(
                da: "Kommissoriet har allerede en \(role.phrase.danish). Slå dem sammen.",
                en: "The charter has a \(role.phrase.english) already. Join the two.")
        case .membersInCircle(let forums):
            Phrase(
                da: "Medlemmerne går i ring: \(circle(forums)). Fjern ét led.",
                en: "The members go in a circle: \(circle(forums)). Remove one link.")
        case .tooManySubstitutes(let count):
            Phrase(
                da: "\(count) suppleanter pr. plads findes ikke. Skriv 0 eller 1.",
                en: "There are not \(count) substitutes to a seat. Write 0 or 1.")
        case .stated(_, let clause):
            Phrase(
                da: "Det samme er allerede bestemt i “\(clause)”. Behold én af dem.",
                en: "“\(clause)” provides the same already. Keep one of them.")
        default: preconditionFailure("every other problem has its sentence above")
        }
    }

    private func circle(_ forums: [ForumID]) -> String {
        forums.map(\.rawValue).joined(separator: " → ")
    }
}

extension OfficerRole {
    public var phrase: Phrase {
        switch self {
        case .chair: Phrase(da: "formand", en: "chair")
        case .viceChair: Phrase(da: "næstformand", en: "vice chair")
        case .secretary: Phrase(da: "sekretær", en: "secretary")
        }
    }
}
