// SPDX-License-Identifier: EUPL-1.2
import Domain
import DomainTestSupport
import HashTreeCollections
import Mail
import Post
import Print
import Runtime
import Synchronization
import Testing

@testable import Web

/// R-361: what one reader may not know of a meeting is behind no door at all:
/// pages, feeds, search and its suggestions, the addresses for programs,
/// OParl, calendars, papers, files, histories and letters.
@Suite(.timeLimit(.minutes(10))) struct MeetingDoorsTests {
    /// Words that stand nowhere but in what they are named after.
    enum Secret: String, CaseIterable {
        case closed = "Hundeloftet"
        case removed = "Kastanjehaven"
        case unpublished = "Lygtestedet"
        case proposed = "Vandposten"
        case withdrawn = "Kulrummet"
        case draftMinutes = "Udkastordet"
    }

    /// Who they are, and what they may not find.
    static let readers: [(viewer: Viewer, hidden: Set<Secret>)] = [
        (.stranger, Set(Secret.allCases)),
        (.tmfOfficer, Set(Secret.allCases)),
        // A member sees what is closed, and is kept out of one item.
        (.participant, [.removed, .withdrawn, .draftMinutes]),
        (.administrator, [.removed]),
    ]

    /// Every kind of door has to be among those that were opened.
    static let kinds = [
        "/soeg?", "/soeg.atom", "/soeg/forslag", "/nyt.atom", "/api/v1/decisions",
        "/api/v1/matters", "/oparl/agenda-item", "/oparl/file", "/dagsorden.pdf",
        "/dagsorden.docx", "/organisationer/samarbejdsforum/historie", "/beslutninger",
    ]
    static let ownKinds = ["/kalendere/", "/mit-bord"]

    @Test(arguments: readers.indices)
    func `what is not for the reader is behind no door`(_ index: Int) async throws {
        let reader = Self.readers[index]
        try await withSite(MeetingHomeTests.city) { site in
            let scene = DoorScene(site: site)
            try await scene.play()
            var walk = DoorWalk(through: site, as: reader.viewer)
            try await walk.go(from: scene.doors)
            let found = Set(walk.found.filter { !$0.value.isEmpty }.keys)
            #expect(found.intersection(reader.hidden) == [], "\(walk.found)")
            // The walk would find them: whoever may know them does.
            #expect(walk.seen.count > 100 && !walk.isCut)
            #expect(found.contains(.closed) == !reader.hidden.contains(.closed))
            let kinds = Self.kinds + (reader.viewer.isSignedIn ? Self.ownKinds : [])
            let unopened = kinds.filter { kind in !walk.opened.contains { $0.contains(kind) } }
            #expect(unopened == [])
        }
    }

    @Test func `the secretary finds all of it, so the words are there to be found`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let scene = DoorScene(site: site)
            try await scene.play()
            var walk = DoorWalk(through: site, as: .secretary)
            try await walk.go(from: scene.doors)
            #expect(Set(walk.found.keys) == Set(Secret.allCases))
        }
    }

    @Test func `letters tell nobody what their pages do not`() async throws {
        try await withSite(MeetingHomeTests.city) { site in
            let scene = DoorScene(site: site)
            try await scene.play()
            #expect(scene.letters.count > 1)
            for letter in scene.letters {
                let name = letter.to.address.split(separator: "@").first.map(String.init) ?? ""
                let known = Self.readers.first { $0.viewer.person?.rawValue == name }
                let hidden = known?.hidden ?? Set(Secret.allCases)
                let text = try await DoorScene.words(of: letter)
                let told = hidden.filter { text.contains($0.rawValue) }
                #expect(told == [], "\(letter.to.address): \(letter.subject)")
            }
        }
    }
}

/// A meeting with something of every kind that somebody may not know.
private struct DoorScene {
    let site: TestSite
    private let postman = CollectingPostman()
    private let path = MeetingHomeTests.path

    var letters: [MailMessage] { postman.letters }

    /// Pages to begin at beside the front page.
    var doors: [String] {
        let words = MeetingDoorsTests.Secret.allCases.map(\.rawValue)
        let searches = words.flatMap { word in
            ["/soeg?q=\(word)", "/soeg.atom?q=\(word)", "/soeg/forslag?q=\(word.prefix(5))"]
        }
        return searches + [
            "/nyt.atom", "/api/openapi.json", "/oparl", "/api/v1/decisions", "/beslutninger",
            "/beslutninger?dag=2021-06-07", "/moeder?dag=2021-06-07", "/mit-bord",
            "/min-konto/post",
            "/organisationer/samarbejdsforum/historie",
            "/opgaver", "\(path)/live", "\(path)/gang", "\(path)/referat", "\(path)/referat/tekst",
            "\(path)/dagsorden.pdf", "\(path)/dagsorden.docx", "\(path)/referat.pdf",
            "\(path)/referat.docx", "\(path)?dag=2021-06-07",
        ] + OParlClass.allCases.map { "/oparl/\($0.rawValue)" }
    }

    func play() async throws {
        let outbox = try outbox()
        try await outbox.attend()
        let open = try await add("Toiletter")
        let closed = try await add(.closed)
        let removed = try await add(.removed)
        let withdrawn = try await add(.withdrawn)
        for item in [closed, removed] {
            try await post(
                "\(item)/lukning",
                [("basis", "private-affairs"), ("neutral-title", "En sag om en borger")])
        }
        for person in [PersonID.neighbor, .administrator] {
            try await post("\(removed)/udelukkede", [("person", person.rawValue)])
        }
        try await post("\(withdrawn)/tilbagetraekning")
        try await attach(.closed, to: closed)
        try await attach(.removed, to: removed)
        try await post("\(path)/indkaldelse", [("sent", "7. juni 2021")])
        try await post("\(path)/dagsorden")
        try await addLater(.unpublished)
        try await post("\(path)/punkter/nyt", form(.proposed), as: .participant)
        try await outbox.attend()
        try await hold(open: open, closed: closed, removed: removed)
        try await outbox.attend()
    }

    private func hold(open: String, closed: String, removed: String) async throws {
        try await MeetingHomeTests.open(site)
        try await decide(closed, .closed)
        try await decide(removed, .removed)
        try await agree(closed, .closed)
        try await post("\(path)/gang/slut", [("at", "18.00")])
        try await post(
            "\(path)/referat/tekst",
            [("tekst-\(id(open))", MeetingDoorsTests.Secret.draftMinutes.rawValue)])
    }

    private func decide(_ item: String, _ secret: MeetingDoorsTests.Secret) async throws {
        try await post(
            "\(item)/beslutning",
            [("outcome", "discussed"), ("wording", "\(secret.rawValue) blev drøftet")])
    }

    private func agree(_ item: String, _ secret: MeetingDoorsTests.Secret) async throws {
        try await post(
            "\(path)/opgaver/ny",
            [
                ("item", id(item)), ("title", "\(secret.rawValue) ses efter"),
                ("owner", "person:\(PersonID.neighbor)"), ("due", "1. juli 2021"),
            ])
    }

    private func id(_ item: String) -> String {
        item.split(separator: "/").last.map(String.init) ?? ""
    }

    private func add(_ secret: MeetingDoorsTests.Secret) async throws -> String {
        try await MeetingHomeTests.added(site, form(secret))
    }

    /// On the agenda of a meeting to come, which nobody has sent out.
    private func addLater(_ secret: MeetingDoorsTests.Secret) async throws {
        let planned = try await site.post(
            "/fora/samarbejdsforum/moeder/nyt", [("day", "21. juni 2021"), ("start", "17.00")],
            as: .secretary)
        let later = try #require(planned.location)
        try await post("\(later)/punkter/nyt", form(secret))
    }

    private func add(_ title: String) async throws -> String {
        try await MeetingHomeTests.added(site, [("title", title)] + common)
    }

    private var common: [(String, String)] { [("purpose", "discuss"), ("topic", "every")] }

    private func form(_ secret: MeetingDoorsTests.Secret) -> [(String, String)] {
        [("title", secret.rawValue), ("problem", "Om \(secret.rawValue).")] + common
    }

    private func attach(_ secret: MeetingDoorsTests.Secret, to item: String) async throws {
        let saved = try await site.upload(
            "\(item)/bilag", Array("Bilag om \(secret.rawValue)".utf8),
            named: "\(secret.rawValue).txt", [("public", "ja")], as: .secretary)
        #expect(saved.status == 303)
    }

    private func post(
        _ path: String, _ form: [(String, String)] = [], as viewer: Viewer = .secretary
    ) async throws {
        let answer = try await site.post(path, form, as: viewer)
        #expect(answer.status == 303, "\(path)")
    }

    // MARK: Letters

    private func outbox() throws -> Outbox {
        let from = try #require(MailAddress(name: "Tværs", "tvaers@demo.example"))
        let post = AgendaPost(author: "Byen")
        let writer = LetterWriter(
            from: from, site: "https://tvaers.example",
            links: PostLinks(secret: [UInt8](repeating: 7, count: 32))
        ) { meeting, viewer, view, language in
            guard
                let paper = await post.paper(of: meeting, for: viewer, in: view, language)
            else { return [] }
            return [.init(name: paper.name, type: paper.type, content: paper.content)]
        }
        return Outbox(site.runtime, site.cabinet, writer: writer, postman: postman)
    }

    /// All that its reader can read of the letter, with its papers.
    static func words(of letter: MailMessage) async throws -> String {
        var text = [letter.subject, letter.text]
        text += letter.calendar.map { [String(decoding: $0.content, as: UTF8.self)] } ?? []
        for paper in letter.attachments {
            text.append(try await TextExtraction().text(of: paper.content, .pdf))
        }
        return text.joined(separator: "\n")
    }
}

/// Takes every letter, and keeps it.
private final class CollectingPostman: Postman {
    private let given = Mutex<[MailMessage]>([])

    var letters: [MailMessage] { given.withLock { $0 } }

    func deliver(_ message: MailMessage) async -> Delivery {
        given.withLock { $0.append(message) }
        return .sent
    }
}
