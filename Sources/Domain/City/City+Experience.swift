// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections

extension City {
    func decide(_ command: ExperienceCommand, on day: Day) throws -> [CityEvent] {
        let setting = ExperienceSetting(organizations, initiatives, areas, figures)
        return try experience.decide(command, on: day, in: setting).map(CityEvent.experience)
    }

    /// the initiatives that have ended and whose lesson nobody has written,
    /// the one that ended first before the others.
    public var initiativesWithoutLesson: [Initiative] {
        let written = Set(experience.lessons.values.map(\.content.initiative))
        return initiatives.initiatives.values
            .compactMap { initiative in initiative.concludedOn.map { (initiative, $0) } }
            .filter { !written.contains($0.0.id) }
            .sorted { ($0.1, $0.0.id) < ($1.1, $1.0.id) }.map(\.0)
    }

    // MARK: - R-329: who sees what

    /// What is published is for everybody; what is being written, for those
    /// who work for the city.
    public func sees(_ lesson: Lesson, _ viewer: Viewer) -> Bool {
        guard let initiative = initiatives[lesson.content.initiative],
            sees(initiative, viewer)
        else { return false }
        return lesson.published != nil || viewer.isStaff
    }

    /// Organizations are for everybody, people for those who work for the city.
    public func sees(_ expert: Expert, _ viewer: Viewer) -> Bool {
        if case .person = expert.who { return viewer.isStaff }
        return true
    }

    /// Whoever asked, whoever answers, the city's staff; everybody once the answer says so.
    public func sees(_ question: ExpertQuestion, _ viewer: Viewer) -> Bool {
        if viewer.isStaff { return true }
        if question.answer?.isPublic == true {
            return experience[question.expert].map { sees($0, viewer) } ?? false
        }
        return viewer.roles.compactMap(\.organization).contains {
            organizations.isWithin(question.by, $0)
        }
    }

    // MARK: - R-010

    func permit(_ command: ExperienceCommand, to viewer: Viewer) throws(Forbidden) {
        switch command {
        case .write(_, let content): try require(viewer, worksFor: keepers(of: content.by))
        case .revise(let id, _, _), .publish(let id, _):
            try require(
                viewer, worksFor: experience[id].map { keepers(of: $0.content.by) } ?? [])
        case .enlist(let draft): try require(viewer, keeps: draft.who)
        case .describe(let id, _, _, _), .retire(let id):
            guard let expert = experience[id] else { return try requireCoordinator(viewer) }
            try require(viewer, keeps: expert.who)
        case .ask(let draft):
            if let person = draft.person, person != viewer.person { throw .onlyOneself }
            try require(viewer, speaksFor: [draft.by])
        case .answer(let id, _, _):
            guard let expert = experience[id].flatMap({ experience[$0.expert] }) else {
                return try requireCoordinator(viewer)
            }
            try require(viewer, keeps: expert.who)
        }
    }

    /// People speak for themselves, organizations by those who may speak for them.
    private func require(_ viewer: Viewer, keeps who: ExpertIdentity) throws(Forbidden) {
        switch who {
        case .person(let person):
            if person != viewer.person { try requireCoordinator(viewer) }
        case .organization(let id): try require(viewer, speaksFor: [id])
        }
    }

    private func keepers(of post: PostID) -> [OrganizationID] {
        organization(of: post).map { [$0] } ?? []
    }
}
