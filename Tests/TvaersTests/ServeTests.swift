// SPDX-License-Identifier: EUPL-1.2
import Foundation
import JournalSQLite
import Testing

struct ServeTests {
    @Test func `port 0 is a free port, which is printed`() async throws {
        try await inImportedCity { city in
            try await withServer(["--database", city.database]) { one in
                let copy = city.path("copy.sqlite")
                try await Tvaers.run("backup", "--database", city.database, copy)
                try await withServer(["--database", copy]) { other in
                    let page = try await Browser.signIn(to: other).get("/")
                    #expect(page.status == 200)
                    #expect(one.port != other.port)
                }
            }
        }
    }

    @Test func `what a server is told to stop in the midst of is finished or refused whole`()
        async throws
    {
        try await inImportedCity { city in
            let (acknowledged, status) = try await withServer(["--database", city.database]) {
                server in
                let browser = try await Browser.signIn(to: server)
                let places = await browser.addPlacesAtOnce(upTo: 50) { place in
                    if place.name == "Sted 1 5" { server.send(SIGTERM) }
                }
                return (places, await server.ended())
            }
            #expect(status == 0)
            #expect(acknowledged.count >= 5)
            let journal = try SQLiteJournal(path: city.database)
            #expect(try await journal.missing(acknowledged) == [])
            #expect(try await journal.isSound())
            try await journal.close()
        }
    }

    @Test func `a server that is killed has lost nothing that it acknowledged`() async throws {
        try await inImportedCity { city in
            let acknowledged = try await withServer(["--database", city.database]) { server in
                let browser = try await Browser.signIn(to: server)
                let places = await browser.addPlacesAtOnce(upTo: 50) { place in
                    if place.name == "Sted 1 10" { server.send(SIGKILL) }
                }
                _ = await server.ended()
                return places
            }
            #expect(acknowledged.count >= 10)
            #expect(acknowledged.count < 200)
            let verified = try await Tvaers.run("verify", "--database", city.database)
            #expect(verified.status == 0)
            try await withServer(["--database", city.database]) { server in
                let list = try await Browser.signIn(to: server).get("/omraader").text
                for place in acknowledged { #expect(list.contains(place.name)) }
            }
            let journal = try SQLiteJournal(path: city.database)
            #expect(try await journal.missing(acknowledged) == [])
            try await journal.close()
        }
    }

    @Test func `an unknown event stops the start and is named with its position`() async throws {
        try await inImportedCity { city in
            let position = try await city.append(event: "area.bewitched")
            let stopped = await #expect(throws: Server.DidNotStart.self) {
                try await Server.start(["--database", city.database])
            }
            #expect(stopped?.said.contains("event no. \(position) of the journal") == true)
            #expect(stopped?.said.contains("area.bewitched") == true)
        }
    }
}
