// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation

@testable import Web

/// The keys that the programs of the tests carry.
enum TestKey {
    /// For each: who it belongs to, what it may, and how long.
    static let all: [CityCommand] = [
        key("tmf-reads", .planner, [.read]),
        key("tmf-writes", .planner, [.read, .write]),
        key("sof-writes", .socialWorker, [.read, .write]),
        key("committee-writes", .secretary, [.read, .write]),
        key("coordinator-writes", .coordinator, [.read, .write]),
        key("only-writes", .planner, [.write]),
        key("run-out", .planner, [.read], until: day("2021-06-06")),
        key("revoked", .planner, [.read]),
        .account(.revokeToken("revoked")),
    ]

    private static func key(
        _ name: String, _ person: PersonID, _ scopes: [AccessToken.Scope],
        until lastDay: Day = day("2021-12-31")
    ) -> CityCommand {
        .account(
            .issueToken(
                AccessToken(
                    id: TokenID(name), person: person, name: name,
                    digest: AccessKey.digest(of: name), scopes: scopes, lastDay: lastDay)))
    }
}

/// A draft of TMF that neither the public nor the local committee must hear of.
enum SecretDraft {
    static let all: [CityCommand] = [
        .initiative(
            .create(
                InitiativeDraft(
                    id: "hemmelig", name: "Hemmelig plan", areas: [.square], owner: .urbanSpaces))),
        .activity(
            .plan(
                ActivityDraft(
                    id: "hemmeligt-arbejde", initiative: "hemmelig", name: "Hemmeligt arbejde",
                    responsible: .urbanSpaces, plan: ActivityPlan(workdays: 5)))),
        .activity(
            .report(
                "hemmeligt-arbejde",
                ProgressDraft(progress: Progress(started: Cast.opening, finished: Cast.opening)),
                seen: nil)),
        .activity(
            .link(Prerequisite(id: "hemmelig-venten", from: "hemmeligt-arbejde", to: .buildSpace))),
    ]
}

/// Serves the cast with the keys, the draft and a programme beside it.
func withApi(_ body: @escaping @Sendable (TestSite) async throws -> Void) async throws {
    try await withSite(
        TestKey.all + SecretDraft.all + FigureSite.commands + [
            .initiative(
                .startProgramme(ProgrammeDraft(id: "hotspot", kind: .hotspot, name: "Hotspot"))),
            .matter(
                .raise(
                    MatterDraft(
                        id: "stoej",
                        content: MatterContent(title: "Støj på pladsen", text: "stoej-tekst"),
                        by: .tmf, address: MatterAddress(to: [.sof], answerer: .sof),
                        isPublic: true))),
            .knowledge(
                .receive(
                    BankPaperDraft(
                        id: "brev", title: "Brev om pladsen",
                        original: Original(
                            file: "0a1b", name: "brev.txt", mediaType: "text/plain", bytes: 64),
                        text: "brev-tekst"))),
            .knowledge(.show("brev", to: .everyone, seen: nil)),
            .experience(
                .write(
                    "byrum-laering",
                    LessonContent(
                        title: "Naboer planter selv", initiative: .urbanSpace, by: .urbanSpaces,
                        themes: ["byrum"], worked: "laering-tekst"))),
            .experience(.publish("byrum-laering", seen: nil)),
            .experience(
                .enlist(
                    ExpertDraft(
                        id: "byrum-tmf", who: .organization(.tmf), expertise: ["byrum"],
                        areas: [.sydhavnen], consented: day("2021-01-04")))),
            .instrument(
                .take(
                    "lys",
                    StanceContent(
                        instrument: "Belysning", kind: .physical, choice: .used, owner: .tmf,
                        areas: [.square], reason: "lys-tekst", source: "Demo"))),
        ] + Cast.forum + ApiPapers.all, body)
}

extension TestSite {
    /// Asks as a program asks: with a key or without, and JSON in the body.
    func api(
        _ method: String = "GET", _ path: String, key: String? = nil, _ body: JSON? = nil,
        headers: [String: String] = [:]
    ) async throws -> TestPage {
        var headers = headers
        headers["Authorization"] = key.map { "Bearer \($0)" }
        if body != nil { headers["Content-Type"] = "application/json" }
        return try await send(
            method, "/api/v1/\(path)", headers: headers, body: body.map { Data([UInt8].json($0)) })
    }
}

extension TestPage {
    /// The body as JSON; null when it is none.
    var json: JSON { JSON(bytes: Array(text.utf8)) ?? .null }

    var etag: String { headers["etag"] ?? "" }

    /// The ids of a page of a list.
    var ids: [String] {
        guard case .array(let items) = json["items"] else { return [] }
        return items.compactMap { if case .string(let id) = $0["id"] { id } else { nil } }
    }

    /// Where the problems of a body are.
    var pointers: [String] {
        guard case .array(let errors) = json["errors"] else { return [] }
        return errors.compactMap {
            if case .string(let place) = $0["pointer"] { place } else { nil }
        }
    }
}
