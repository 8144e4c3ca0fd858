// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The findings of a city's files, with what they are sorted by and who answers.
struct FindingRecords: Equatable, Sendable {
    var categories: [FindingCategoryRecord] = []
    var rules: [RoutingRuleRecord] = []
    var findings: [FindingRecord] = []

    mutating func take(_ file: Fields) {
        categories += file.records("finding-categories", FindingCategoryRecord.init)
        rules += file.records("routing-rules", RoutingRuleRecord.init)
        findings += file.records("findings", FindingRecord.init)
    }

    var all: [any CityRecord] { categories + rules + findings }

    /// Every day on which something of them is recorded.
    var days: [Day] { categories.map(\.day) + rules.map(\.day) + findings.map(\.day) }
}

/// A category from one day on.
struct FindingCategoryRecord: Equatable, Sendable {
    let origin: Origin
    let day: Day
    let category: FindingCategory

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: FindingCategoryID? = fields.id(of: .findingCategory)
        let name = fields.text("name")
        let english = fields.text("english", .optional)
        let goals = ServiceGoals(
            low: fields.number("low", .optional), medium: fields.number("medium", .optional),
            acute: fields.number("acute", .optional))
        let isRetired = fields.flag("retired")
        let isExample = fields.flag("example")
        let source = fields.source(.optional)
        guard let day, let id, let name else { return nil }
        (origin, self.day) = (fields.origin, day)
        category = FindingCategory(
            id: id, name: Phrase(da: name, en: english ?? name), goals: goals,
            isRetired: isRetired, source: source, isExample: isExample)
    }
}

/// A rule of who owes the answer, from one day on.
struct RoutingRuleRecord: Equatable, Sendable {
    let origin: Origin
    let day: Day
    let rule: RoutingRule

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: RoutingRuleID? = fields.id(of: .routingRule)
        let category: FindingCategoryID? = fields.mention(
            "category", of: .findingCategory, .optional)
        let area: AreaID? = fields.mention("area", of: .area, .optional)
        let ground = fields.ground()
        let unit: OrganizationID? = fields.mention("unit", of: .organization)
        let isRetired = fields.flag("retired")
        let source = fields.source(.optional)
        guard let day, let id, let unit else { return nil }
        (origin, self.day) = (fields.origin, day)
        rule = RoutingRule(
            id: id, category: category, area: area, ground: ground, unit: unit,
            isRetired: isRetired, source: source)
    }
}

/// A finding with what came of it.
struct FindingRecord: Equatable, Sendable {
    let origin: Origin
    /// The day that it came in.
    let day: Day
    /// Without the ids of its texts.
    let draft: FindingDraft
    let note: String?
    let words: String?
    let photos: [FindingPhotoRecord]
    /// The steps by day.
    let acts: [FindingActRecord]

    init?(_ fields: Fields) {
        let day = fields.start("day")
        let id: FindingID? = fields.id(of: .finding)
        let content = FindingContent(fields)
        let foundOn = fields.day("found", .optional)
        let by: OrganizationID? = fields.mention("by", of: .organization, .optional)
        let walk: WalkID? = fields.mention("walk", of: .walk, .optional)
        let (isPublic, isExample) = (fields.flag("public"), fields.flag("example"))
        let source = fields.source(.optional)
        note = fields.text("note", .optional, as: .longText)
        words = fields.text("words", .optional)
        photos = fields.records("photos", FindingPhotoRecord.init)
        acts = fields.records("log", FindingActRecord.init).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
        guard let day, let id, let content else { return nil }
        (origin, self.day) = (fields.origin, day)
        draft = FindingDraft(
            id: id, content: content, photos: photos.map(\.photo), foundOn: foundOn,
            by: .participant(organization: by), walk: walk, isPublic: isPublic, source: source,
            isExample: isExample)
    }
}

/// A picture of a finding.
struct FindingPhotoRecord: Equatable, Sendable {
    let picture: CityPhoto
    let photo: FindingPhoto

    init?(_ fields: Fields) {
        let picture = fields.photo("file", .required)
        let isPublic = fields.flag("public")
        guard let picture else { return nil }
        self.init(picture, .found, isPublic: isPublic)
    }

    init(_ picture: CityPhoto, _ kind: FindingPhoto.Kind, isPublic: Bool) {
        self.picture = picture
        photo = FindingPhoto(
            file: picture.file, kind: kind, isPublic: isPublic, width: picture.width,
            height: picture.height)
    }
}

extension FindingContent {
    fileprivate init?(_ fields: Fields) {
        let category: FindingCategoryID? = fields.mention("category", of: .findingCategory)
        let severity = fields.choice("severity", .optional, of: Severity.self) ?? .medium
        let ground = fields.ground() ?? .notStated
        let area: AreaID? = fields.mention("area", of: .area, .optional)
        let point = fields.point()
        guard let category else { return nil }
        self.init(
            category: category, severity: severity, ground: ground,
            place: FindingPlace(point: point, area: area))
    }
}

extension Fields {
    /// `ground` with `owner` for a housing organization; nil where nothing is said.
    fileprivate func ground() -> Ground? {
        let owner: OrganizationID? = mention("owner", of: .organization, .optional)
        return switch choice("ground", .optional, of: Ground.Kind.self) {
        case .municipality: .municipality
        case .housing: .housing(organization: owner)
        case .railway: .railway
        case .privateOwner: .privateOwner
        case .notStated: .notStated
        case nil: nil
        }
    }

    /// `point: "55.70210, 12.47310"`, latitude first as maps write it.
    fileprivate func point() -> Coordinate? {
        parsed(
            "point", .optional,
            else: {
                Phrase(
                    da: "“\($0)” er ikke et punkt. Skriv fx 55.70210, 12.47310.",
                    en: "“\($0)” is not a point. Write one like 55.70210, 12.47310.")
            }
        ) { text in
            let parts = text.split { $0 == "," || $0 == " " }.compactMap { Double($0) }
            guard parts.count == 2 else { return nil }
            return Coordinate(longitude: parts[1], latitude: parts[0])
        }
    }
}
