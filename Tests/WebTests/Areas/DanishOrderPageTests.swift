// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import Foundation
import Testing

@testable import Web

/// Lists for people stand in the order of the Danish alphabet.
struct DanishOrderPageTests {
    private let names = ["Zonen", "Ærtebjerg", "Østerparken", "Åparken", "Aaløkken"]
    private let expected = ["Zonen", "Ærtebjerg", "Østerparken", "Aaløkken", "Åparken"]

    private func order(_ text: String) -> [String] {
        names.compactMap { name in text.range(of: name).map { ($0.lowerBound, name) } }
            .sorted { $0.0 < $1.0 }.map(\.1)
    }

    @Test func `areas, initiatives, programmes and posts come with æ, ø and å last`() async throws {
        let commands = names.reversed().enumerated().flatMap { number, name -> [CityCommand] in
            [
                .area(.register(AreaDraft(id: ID("a\(number)"), kind: .place, name: name))),
                .initiative(
                    .create(
                        InitiativeDraft(
                            id: ID("i\(number)"), name: name, owner: .urbanSpaces,
                            isPublic: true))),
                .initiative(
                    .startProgramme(
                        ProgrammeDraft(id: ID("p\(number)"), kind: .hotspot, name: name))),
                .organization(
                    .establishPost(ID("t\(number)"), in: .police, title: name, from: nil)),
            ]
        }
        try await withSite(commands) { site in
            for path in [
                "/omraader?slags=place", "/programmer", "/organisationer/koebenhavns-politi",
            ] {
                let text = try await site.get(path).text
                #expect(order(text) == expected, "\(path)")
            }
            let list = try await site.get("/indsatser").text
            let table = try #require(list.split(separator: "<tbody").last)
            #expect(order(String(table)) == expected)
        }
    }
}
