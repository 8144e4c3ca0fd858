// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Runtime

/// Everything of the city that OParl has a word for, as a stranger sees it,
/// whoever asks.
///
/// no citizen is named: people are there for posts of the municipality
/// and its bodies, and whoever sits in a forum's seat is there as the seat.
struct OParlCatalogue {
    let reading: Reading
    let spans: [String: OParlSpan]
    /// The public address of the site.
    let address: String
    let cityName: String
    var city: City { reading.city }

    init(_ call: Call, _ spans: [String: OParlSpan]) {
        let asked = call.reading
        reading = Reading(
            view: asked.view, today: asked.today, viewer: .stranger, language: .danish,
            formToken: "", address: asked.address)
        self.spans = spans
        address = call.site.options.address
        cityName = call.site.options.cityName
    }

    /// The objects of the class by id, deleted ones too.
    func objects(of kind: OParlClass) -> [OParlObject] {
        let objects =
            switch kind {
            case .body: [body]
            case .organization: organizations
            case .person: persons
            case .membership: memberships
            case .meeting: meetings
            case .agendaItem: agendaItems
            case .paper: papers
            case .consultation: consultations
            case .file: files
            case .location: locations
            case .legislativeTerm: terms
            }
        return objects.sorted { $0.id < $1.id }
    }

    /// The object as it is sent, or as its tombstone.
    func json(_ object: OParlObject) -> JSON {
        var fields = object.isDeleted ? [:] : object.fields
        fields["id"] = url(object.kind, object.id)
        fields["type"] = .string("https://schema.oparl.org/1.1/\(object.kind.name)")
        fields["created"] = .string(object.span.created.rfc3339)
        fields["modified"] = .string(object.span.modified.rfc3339)
        if object.isDeleted { fields["deleted"] = true }
        return .object(fields)
    }

    func url(_ kind: OParlClass, _ id: String) -> JSON {
        .string("\(address)/oparl/\(kind.rawValue)/\(id.percentEncoded)")
    }

    func list(_ kind: OParlClass) -> JSON { .string("\(address)/oparl/\(kind.rawValue)") }

    /// The page of the site about the same.
    func web(_ path: String) -> JSON { .string("\(address)\(path)") }

    func span(_ key: String) -> OParlSpan { spans[key] ?? .unknown }

    /// From the first to the last that the city recorded.
    var wholeSpan: OParlSpan {
        spans.values.reduce(nil) { $0?.union($1) ?? $1 } ?? .unknown
    }

    /// What needs no address of its own within its object.
    func inner(_ objects: [OParlObject]) -> JSON { .array(objects.map(json)) }
}

// MARK: - The city itself

extension OParlCatalogue {
    static let bodyID = "kommune"

    var system: JSON {
        .object([
            "id": .string("\(address)/oparl"), "type": "https://schema.oparl.org/1.1/System",
            "oparlVersion": "https://schema.oparl.org/1.1/", "body": list(.body),
            "name": .string("Tværs · \(cityName)"), "web": web("/"), "website": web("/"),
            "created": .string(wholeSpan.created.rfc3339),
            "modified": .string(wholeSpan.modified.rfc3339),
        ])
    }

    var body: OParlObject {
        let lists: [(String, OParlClass)] = [
            ("organization", .organization), ("person", .person), ("meeting", .meeting),
            ("paper", .paper), ("agendaItem", .agendaItem), ("consultation", .consultation),
            ("file", .file), ("locationList", .location),
            ("legislativeTermList", .legislativeTerm), ("membership", .membership),
        ]
        var fields = Dictionary(
            uniqueKeysWithValues: lists.map { name, kind in (name, list(kind)) })
        fields["system"] = .string("\(address)/oparl")
        fields["name"] = .string(cityName)
        fields["web"] = web("/")
        fields["website"] = web("/")
        fields["legislativeTerm"] = inner(terms)
        return OParlObject(kind: .body, id: Self.bodyID, span: wholeSpan, fields: fields)
    }

    /// The years that the city has meetings in; forums have terms of their own.
    var terms: [OParlObject] {
        let years = Set(city.meetings.meetings.values.map(\.day.year))
        return years.sorted().map { year in
            OParlObject(
                kind: .legislativeTerm, id: "\(year)", span: wholeSpan,
                fields: [
                    "body": url(.body, Self.bodyID), "name": .string("\(year)"),
                    "startDate": .string("\(year)-01-01"), "endDate": .string("\(year)-12-31"),
                ])
        }
    }

    var locations: [OParlObject] {
        city.areas.areas.values.map { area in
            let point = area.boundary?.rings.first?.first
            let geometry = point.map { point -> JSON in
                .object([
                    "type": "Point",
                    "coordinates": .array([.number(point.longitude), .number(point.latitude)]),
                ])
            }
            return OParlObject(
                kind: .location, id: area.id.rawValue, span: span("area/\(area.id)"),
                fields: JSON.stated([
                    "description": .string(area.name), "locality": .string(area.name),
                    "geojson": geometry.map {
                        .object(["type": "Feature", "properties": [:], "geometry": $0])
                    },
                    "bodies": .array([url(.body, Self.bodyID)]),
                    "web": web(Paths.area(area.id)),
                ]))
        }
    }
}
