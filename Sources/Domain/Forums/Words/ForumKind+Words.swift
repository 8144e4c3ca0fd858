// SPDX-License-Identifier: EUPL-1.2

extension ForumKind {
    /// What one forum of the kind is called.
    public var phrase: Phrase {
        switch self {
        case .cooperationForum: Phrase(da: "Samarbejdsforum", en: "Cooperation forum")
        case .steeringGroup: Phrase(da: "Styregruppe", en: "Steering group")
        case .advisoryGroup: Phrase(da: "Følgegruppe", en: "Advisory group")
        case .network: Phrase(da: "Netværk", en: "Network")
        case .team: Phrase(da: "Team", en: "Team")
        case .housingSocialForum: Phrase(da: "Boligsocialt forum", en: "Housing-social forum")
        case .projectOrganization: Phrase(da: "Projektorganisation", en: "Project organization")
        case .mayorsForum: Phrase(da: "Borgmesterforum", en: "Mayors' forum")
        case .partnershipForum: Phrase(da: "Partnerskabsforum", en: "Partnership forum")
        case .localCommittee: Phrase(da: "Lokaludvalg", en: "Local committee")
        case .board: Phrase(da: "Bestyrelse", en: "Board")
        }
    }
}

extension Charter {
    /// What the forum may do with any matter, then with some, the furthest first.
    public var rankedMandates: [Ruled<Mandate>] {
        mandates.filter { $0.rule.matter == .every }
            + mandates.filter { $0.rule.matter != .every }
            .sorted { $0.rule.power > $1.rule.power }
    }

    /// The mandates in words; a charter without one gives none.
    public var mandateWords: [Phrase] {
        if mandates.isEmpty {
            return [
                Phrase(
                    da: "Kommissoriet siger ikke, hvad forummet må beslutte.",
                    en: "The charter does not say what the forum may decide.")
            ]
        }
        return rankedMandates.map(\.rule.words)
    }

    /// What the forum may do with any matter, else the furthest that it may go
    /// in one of a kind; nil where nothing is stated.
    public var power: Power? {
        mandates.first { $0.rule.matter == .every }?.rule.power
            ?? mandates.map(\.rule.power).max()
    }
}
