// SPDX-License-Identifier: EUPL-1.2
import HashTreeCollections
import Domain
import Html
import Runtime

/// The city on one day, as one person reads it in one language.
///
/// Every page is a function of it: what the reader may not see is left out
/// here, so a page cannot show it by mistake. An object, since every part of a
/// page holds it.
final class Reading: Sendable {
    let view: CityView
    let today: Day
    let viewer: Viewer
    let language: Language
    /// The token that forms carry; empty for those who have not signed in.
    let formToken: String
    /// The address of the page itself, with its query.
    let address: String

    init(
        view: CityView, today: Day, viewer: Viewer, language: Language, formToken: String,
        address: String
    ) {
        self.view = view
        self.today = today
        self.viewer = viewer
        self.language = language
        self.formToken = formToken
        self.address = address
    }

    var city: City { _read { yield view.city } }
    var outlook: ReadOutlook { ReadOutlook(foresight: view.foresight) }
    /// The day that the page shows.
    var day: Day { view.day }

    func say(_ phrase: Phrase) -> String { phrase.text(in: language) }

    /// Picks one of two texts by language, where a text is used only once.
    func say(da danish: String, en english: String) -> String {
        language == .danish ? danish : english
    }

    /// A share as the language writes it: `36 %`, in English `36%`.
    func percent(_ number: some CustomStringConvertible) -> String {
        say(da: "\(number)\u{A0}%", en: "\(number)%")
    }

    /// Whether the reader can change anything at all here: never the past.
    var canWrite: Bool { viewer.isSignedIn && !view.isPast && !viewer.has(.auditor) }

    /// Whether the reader may give the command.
    func may(_ command: CityCommand) -> Bool {
        guard canWrite else { return false }
        do {
            try city.permit(command, to: viewer)
            return true
        } catch {
            return false
        }
    }

    /// The address on this site, also of a place on a page, for the same day as this page.
    func link(_ path: String, _ query: [(String, String)] = []) -> Html.Link {
        let day = view.isPast ? [("dag", view.day.description)] : []
        let pairs = (query + day).map { "\($0.0)=\($0.1.percentEncoded)" }
        if pairs.isEmpty { return Html.Link(path) }
        let place = path.firstIndex(of: "#") ?? path.endIndex
        return Html.Link("\(path[..<place])?\(pairs.joined(separator: "&"))\(path[place...])")
    }
}

// MARK: - What the reader may see

extension Reading {
    /// The initiative, when it is there for this reader.
    func initiative(_ id: InitiativeID) -> Initiative? {
        city.initiatives[id].flatMap { city.sees($0, viewer) ? $0 : nil }
    }

    /// The activity, when it is there for this reader.
    func activity(_ id: ActivityID) -> Activity? {
        city.activities[id].flatMap { city.sees($0, viewer) ? $0 : nil }
    }

    /// The initiatives of the areas and what lies in them, as far as the reader sees.
    func initiatives(in area: AreaID) -> [Initiative] {
        once("initiatives in", area.rawValue) {
            city.initiatives.initiatives(in: city.areas.within(area))
                .filter { city.sees($0, viewer) }.inDanishOrder(by: \.name, then: \.id)
        }
    }

    /// The words of a note; nil when forgotten, or when the reader may not read notes.
    func note(_ id: NoteID?) -> String? {
        guard let id, viewer.isStaff else { return nil }
        return view.personal.notes[id]
            ?? say(da: "(teksten er slettet)", en: "(the text has been erased)")
    }

    /// The purpose of an initiative is for everybody who sees the initiative.
    func purpose(of initiative: Initiative) -> String? {
        initiative.purpose.flatMap { view.personal.notes[$0] }
    }
}

// MARK: - Names

extension Reading {
    /// The departments of the page's day, in the order of a Danish list.
    var departments: [Organization] {
        city.organizations.departments(on: day).inDanishOrder(by: \.name, then: \.id)
    }

    /// The organizations in the order of their names.
    func inOrder(_ ids: some Sequence<OrganizationID>) -> [OrganizationID] {
        ids.inDanishOrder(by: { name(of: $0) }, then: { $0 })
    }

    func name(of id: OrganizationID) -> String { city.organizations[id]?.name ?? id.rawValue }

    func name(of id: AreaID) -> String { city.areas[id]?.name ?? id.rawValue }

    func name(of id: PostID) -> String { city.organizations[id]?.title ?? id.rawValue }

    func name(of id: ActivityID) -> String {
        activity(id)?.name
            ?? say(da: "en aktivitet, der ikke er offentlig", en: "an activity that is not public")
    }

    /// The person's name, or “a former member” once it is forgotten.
    func name(of id: PersonID) -> String {
        view.personal.name(of: id) ?? say(da: "et tidligere medlem", en: "a former member")
    }

    /// The organization that the post belongs to.
    func organization(of post: PostID) -> OrganizationID? {
        city.organizations[post]?.organization
    }

    /// The department that answers for the post, or its organization.
    func department(of post: PostID) -> OrganizationID? {
        organization(of: post).map { city.organizations.department(of: $0) }
    }

    /// The name of the department behind the post.
    func departmentName(of post: PostID) -> String {
        department(of: post).map { name(of: $0) } ?? ""
    }

    /// Who holds the post on the page's day; nil when it is vacant.
    func holder(of post: PostID) -> PersonID? {
        city.organizations.holders(of: post, on: day).first?.person
    }
}

// MARK: - Days

extension Reading {
    /// `tirsdag den 5. oktober 2021`.
    func long(_ day: Day) -> String { say(DateText.long(day)) }
    /// `5. oktober 2021`.
    func date(_ day: Day) -> String { say(DateText.date(day)) }
    /// `5. okt. 2021`.
    func short(_ day: Day) -> String { say(DateText.short(day)) }
    /// `om 12 dage`, seen from the page's day.
    func distance(_ day: Day) -> String { say(DateText.distance(to: day, from: self.day)) }

    func period(_ period: Period?) -> String {
        period.map { say($0.phrase) } ?? say(da: "ikke oplyst", en: "not stated")
    }

    func days(_ count: Int) -> String {
        language == .danish
            ? "\(count) \(count == 1 ? "dag" : "dage")" : "\(count) \(count == 1 ? "day" : "days")"
    }
}
