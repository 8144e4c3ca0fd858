// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime
import Synchronization
import Text

/// Anything of the city that is searched for by its name.
enum Findable: Hashable, Sendable {
    case area(AreaID)
    case initiative(InitiativeID)
    case activity(ActivityID)
    case programme(ProgrammeID)
    case organization(OrganizationID)
    case post(PostID)
    case person(PersonID)
    case matter(MatterID)
    case indicator(IndicatorID)
    case paper(FindablePaper)
    case decision(MeetingID, AgendaItemID)
    case lesson(LessonID)
    case expert(ExpertID)
    case safetyFinding(FindingID)
    case walk(WalkID)
    case bankPaper(BankPaperID)
    case response(HearingID, OrganizationID)
    case voice(HearingID, VoiceID)
    case statement(StatusRoundID, OrganizationID)
    case agreement(AgreementID)
    case item(MeetingID, AgendaItemID)
    case minutes(MeetingID, AgendaItemID)
}

extension SearchName<Findable> {
    /// Every name in the city on one day, whoever may see it.
    static func all(of view: CityView) -> [SearchName] {
        let city = view.city
        return city.areaNames + city.organizationNames + city.workNames + city.concernNames
            + city.paperNames + view.knownNames + city.walkNames
            + view.personal.people.map { SearchName(.person($0), $1.name) }
    }
}

extension City {
    fileprivate var areaNames: [SearchName<Findable>] {
        areas.areas.values.flatMap { area in
            ([area.name] + area.aliases).map { SearchName(.area(area.id), $0) }
        }
    }

    fileprivate var organizationNames: [SearchName<Findable>] {
        let own = organizations.organizations.values.flatMap { organization in
            organization.allNames.map { SearchName(Findable.organization(organization.id), $0) }
        }
        let posts = organizations.posts.values.map { post in
            SearchName(
                Findable.post(post.id), post.title,
                context: organizations[post.organization]?.allNames.joined(separator: " ") ?? "")
        }
        return own + posts
    }

    fileprivate var workNames: [SearchName<Findable>] {
        let own = initiatives.initiatives.values.map { initiative in
            SearchName(
                Findable.initiative(initiative.id), initiative.name,
                context: names(of: initiative.areas))
        }
        let programmes = initiatives.programmes.values.map { programme in
            SearchName(
                Findable.programme(programme.id), programme.name,
                context: names(of: programme.areas))
        }
        let parts = activities.activities.values.map { activity in
            SearchName(
                Findable.activity(activity.id), activity.name,
                context: initiatives[activity.initiative]?.name ?? "")
        }
        return own + programmes + parts
    }

    private func names(of ids: [AreaID]) -> String {
        ids.compactMap { areas[$0]?.name }.joined(separator: " ")
    }
}

extension Organization {
    fileprivate var allNames: [String] { [name] + aliases + formerNames.map(\.name) }
}

/// The index of the latest search, kept until a name in the city is another.
final class KeptIndex: Sendable {
    private struct Kept {
        let position: Int64
        let day: Day
        let names: [SearchName<Findable>]
        let index: SearchIndex<Findable>
    }

    private let kept = Mutex<Kept?>(nil)

    func index(of view: CityView) -> SearchIndex<Findable> {
        let found = kept.withLock { $0 }
        if let found, found.position == view.position, found.day == view.day { return found.index }
        // Most of what happens in a city changes no name.
        let names = SearchName.all(of: view)
        let index = found.flatMap { $0.names == names ? $0.index : nil } ?? SearchIndex(names)
        kept.withLock {
            $0 = Kept(position: view.position, day: view.day, names: names, index: index)
        }
        return index
    }
}
