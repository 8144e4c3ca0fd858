// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import GeoReport
import Journal
import Runtime

/// Findings by the Open311 standard, for programs that report and follow.
///
/// whoever asks without a key reads what a stranger sees and nothing
/// more, and so does everybody else here.
///
/// Source: Open311 GeoReport v2, open311.org.
enum GeoReportRoutes {
    static let all: [Route] = [
        Route(.get, "/open311/v2/:kald", audience: .everyone) { call in
            answer(call, "kald") { name in try list(name, call) }
        },
        Route(.get, "/open311/v2/services/:kode", audience: .everyone) { call in
            answer(call, "kode") { code in try definition(code, call) }
        },
        Route(.get, "/open311/v2/requests/:nr", audience: .everyone) { call in
            answer(call, "nr") { id in try one(id, call) }
        },
        Route(.get, "/open311/v2/tokens/:nr", audience: .everyone) { call in
            answer(call, "nr") { token in try id(forToken: token, call) }
        },
        Route(.post, "/open311/v2/:kald", audience: .everyone, report),
    ]

    private static func list(_ name: String, _ call: Call) throws -> GeoDocument {
        let desk = GeoDesk(call)
        switch name {
        case "discovery": return desk.discovery.document
        case "services": return .services(desk.services)
        case "requests":
            let query = try GeoQuery(call.query.pairs, at: call.site.runtime.time.now)
            return .requests(desk.requests(query), isExtended: query.isExtended)
        default: throw GeoRefusal.notFound("There is no \(name) here.")
        }
    }

    private static func definition(_ code: String, _ call: Call) throws -> GeoDocument {
        guard let definition = GeoDesk(call).definition(code) else {
            throw GeoRefusal.notFound("service_code provided was not found: \(code)")
        }
        return definition.document
    }

    private static func one(_ id: String, _ call: Call) throws -> GeoDocument {
        guard let request = GeoDesk(call).request(id) else {
            throw GeoRefusal.notFound("service_request_id provided was not found: \(id)")
        }
        let isExtended = call.query["extended_attributes"] == "true"
        return .requests([request], isExtended: isExtended)
    }

    /// The number of a report by the id that it was taken under.
    private static func id(forToken token: String, _ call: Call) throws -> GeoDocument {
        guard let finding = call.site.runtime.snapshot.present.city.findings[FindingID(token)]
        else { throw GeoRefusal.notFound("token provided was not found: \(token)") }
        return .token(token, id: "\(finding.number)")
    }

    // MARK: - Taking a report

    private static func report(_ call: Call) async -> Answer {
        let (name, format) = asked(call, "kald")
        guard let format else { return .geo(.notFound("Ask for .xml or .json."), .xml) }
        do {
            guard name == "requests" else {
                throw GeoRefusal.notFound("Reports are sent to requests.\(format.rawValue).")
            }
            return .geo(try await GeoReporting(call).take(), format)
        } catch {
            return .geo(GeoRefusal(error), format)
        }
    }

    // MARK: - Answering

    /// The answer in the format that the address ends with.
    private static func answer(
        _ call: Call, _ parameter: String, _ document: (String) throws -> GeoDocument
    ) -> Answer {
        let (name, format) = asked(call, parameter)
        guard let format else { return .geo(.notFound("Ask for .xml or .json."), .xml) }
        do {
            return .geo(try document(name), format)
        } catch {
            return .geo(GeoRefusal(error), format)
        }
    }

    private static func asked(_ call: Call, _ parameter: String) -> (String, GeoFormat?) {
        let text = call.parameters[parameter]?.removingPercentEncoding ?? ""
        for format in GeoFormat.allCases where text.hasSuffix(".\(format.rawValue)") {
            return (String(text.dropLast(format.rawValue.count + 1)), format)
        }
        return (text, nil)
    }
}

extension Answer {
    /// Any site may read it: it is public, whoever asks.
    fileprivate static func geo(_ document: GeoDocument, _ format: GeoFormat) -> Answer {
        var answer = Answer.bytes(document.bytes(format), type: format.contentType)
        answer.headers = [("Access-Control-Allow-Origin", "*")]
        return answer
    }

    fileprivate static func geo(_ refusal: GeoRefusal, _ format: GeoFormat) -> Answer {
        var answer = geo(refusal.document, format)
        answer.status = refusal.status
        return answer
    }
}

extension GeoRefusal {
    /// What went wrong, as the standard tells it.
    fileprivate init(_ error: any Error) {
        switch error {
        case let refusal as GeoRefusal: self = refusal
        case let refused as Refused:
            let status = refused.refusal is Forbidden ? 403 : 400
            self.init(
                status: status,
                [GeoError(refused.refusal.key, refused.refusal.sentence.english)])
        case let refusal as any Refusal:
            self.init(status: 400, [GeoError(refusal.key, refusal.sentence.english)])
        case is TooMany: self.init(status: 429, [GeoError("429", "Too many reports; wait.")])
        case is Unavailable:
            self.init(status: 503, [GeoError("503", "Nothing was saved; try again.")])
        default: self.init(status: 500, [GeoError("500", "Nothing was saved.")])
        }
    }
}
