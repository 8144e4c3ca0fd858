// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation

/// The city by the OParl standard, for programs that read councils.
///
/// Source: OParl 1.1, chapters 2.5 (lists) and 2.8 (deleted objects), oparl.org.
enum OParlRoutes {
    static let all: [Route] = [
        Route(.get, "/oparl", audience: .everyone) { call in
            answer(try await catalogue(call).system)
        },
        Route(.get, "/oparl/:klasse", audience: .everyone, list),
        Route(.get, "/oparl/:klasse/:id", audience: .everyone, object),
    ]

    private static let pageSize = 100

    private static func catalogue(_ call: Call) async throws -> OParlCatalogue {
        OParlCatalogue(call, try await call.site.oparlDates.current(of: call.site.runtime))
    }

    private static func kind(_ call: Call) throws -> OParlClass {
        guard let kind = call.parameters["klasse"].flatMap(OParlClass.init) else {
            throw NotFound()
        }
        return kind
    }

    private static func object(_ call: Call) async throws -> Answer {
        let catalogue = try await catalogue(call)
        let id = call.parameters["id"]?.removingPercentEncoding ?? ""
        let all = call.site.oparlShelf.objects(of: try kind(call), in: catalogue)
        guard let object = all.object(id) else { throw NotFound() }
        return answer(catalogue.json(object))
    }

    private static func list(_ call: Call) async throws -> Answer {
        let catalogue = try await catalogue(call)
        let filter = try OParlFilter(call.query)
        let found = call.site.oparlShelf.objects(of: try kind(call), in: catalogue)
            .filter { filter.admits($0, catalogue) }
        let page = filter.page
        let pages = max(1, (found.count + pageSize - 1) / pageSize)
        guard (1...pages).contains(page) else { throw NotFound() }
        let shown = found.dropFirst((page - 1) * pageSize).prefix(pageSize)
        var links: [String: JSON] = [
            "first": address(call, catalogue, 1), "self": address(call, catalogue, page),
            "last": address(call, catalogue, pages),
        ]
        if page > 1 { links["prev"] = address(call, catalogue, page - 1) }
        if page < pages { links["next"] = address(call, catalogue, page + 1) }
        return answer(
            .object([
                "data": .array(shown.map(catalogue.json)), "links": .object(links),
                "pagination": .object([
                    "totalElements": .integer(Int64(found.count)),
                    "elementsPerPage": .integer(Int64(pageSize)),
                    "currentPage": .integer(Int64(page)), "totalPages": .integer(Int64(pages)),
                ]),
            ]))
    }

    private static func address(
        _ call: Call, _ catalogue: OParlCatalogue, _ page: Int
    ) -> JSON {
        let pairs = call.query.pairs.filter { $0.name != "page" } + [("page", "\(page)")]
        let query = pairs.map { "\($0.0)=\($0.1.percentEncoded)" }.joined(separator: "&")
        return .string("\(catalogue.address)\(call.path)?\(query)")
    }

    /// Any site may read it: it is public, whoever asks.
    private static func answer(_ json: JSON) -> Answer {
        var answer = Answer.bytes(.json(json), type: "application/json")
        answer.headers = [("Access-Control-Allow-Origin", "*")]
        return answer
    }
}

/// Which objects of a list are asked for.
struct OParlFilter {
    private var createdSince: Moment?
    private var createdUntil: Moment?
    private var modifiedSince: Moment?
    private var modifiedUntil: Moment?
    private let organization: String?
    let page: Int

    /// Refuses a moment or a page that cannot be read.
    init(_ query: Fields) throws(FieldRefusal) {
        func moment(_ name: String) throws(FieldRefusal) -> Moment? {
            guard let text = query[name] else { return nil }
            guard let moment = Moment(rfc3339: text) else {
                throw FieldRefusal(
                    refused: FormRefusal("oparl.moment", name, .momentUnreadable(name)),
                    field: name)
            }
            return moment
        }
        createdSince = try moment("created_since")
        createdUntil = try moment("created_until")
        modifiedSince = try moment("modified_since")
        modifiedUntil = try moment("modified_until")
        organization = query["organization"]
        page = query["page"].map { Int($0) ?? 0 } ?? 1
    }

    /// Whether the object is asked for.
    ///
    /// a deleted object is told only to those who ask what has changed
    /// since they last read.
    func admits(_ object: OParlObject, _ catalogue: OParlCatalogue) -> Bool {
        if object.isDeleted, modifiedSince == nil { return false }
        let span = object.span
        return createdSince.map { $0 <= span.created } ?? true
            && createdUntil.map { span.created <= $0 } ?? true
            && modifiedSince.map { $0 <= span.modified } ?? true
            && modifiedUntil.map { span.modified <= $0 } ?? true
            && isOfOrganization(object, catalogue)
    }

    private func isOfOrganization(_ object: OParlObject, _ catalogue: OParlCatalogue) -> Bool {
        guard let organization else { return true }
        let url = catalogue.url(.organization, organization)
        guard case .array(let all) = object.fields["organization"] else {
            return object.fields["organization"] == url
        }
        return all.contains(url)
    }
}

extension Phrase {
    fileprivate static func momentUnreadable(_ name: String) -> Phrase {
        Phrase(
            da: "“\(name)” skal være et tidspunkt som 2022-06-01T12:00:00Z.",
            en: "“\(name)” must be a moment such as 2022-06-01T12:00:00Z.")
    }
}
