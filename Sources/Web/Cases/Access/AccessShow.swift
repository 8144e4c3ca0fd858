// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Post

/// One request: who answers, by when, each paper with what is decided, the package.
struct AccessShow: Component {
    let request: AccessRequest
    let call: Call
    var problem: Phrase?
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        .page(AccessShow(request: try call.accessRequest, call: call))
    }

    /// Does one step and comes back; what the rules refuse is said on the page.
    static func step(
        _ call: Call, _ command: (AccessRequest) async throws -> AccessCommand
    ) async throws -> Answer {
        let request = try call.accessRequest
        try call.city.permit(
            .casework(.access(.answer(request.id, seen: nil))), to: call.viewer)
        do {
            let receipt = try await call.submit(.casework(.access(try await command(request))))
            return call.saved(receipt, to: Paths.access(request.id))
        } catch let refused as Refused where !(refused.refusal is Forbidden) {
            return .page(
                AccessShow(request: request, call: call, problem: refused.refusal.sentence),
                status: refused.refusal.key.hasSuffix("changed-meanwhile") ? 409 : 422)
        }
    }

    static func finish(_ call: Call) async throws -> Answer {
        try await step(call) { .answer($0.id, seen: call.seenVersion) }
    }

    var body: some Markup {
        let standing = reading.standing(of: request)
        let title = reading.say(
            da: "Aktindsigt i \(reading.numbers(of: request))",
            en: "Access to \(reading.numbers(of: request))")
        SitePage(
            title, call, trail: [Crumb(title: reading.say(.accessToPapers), path: Paths.access)]
        ) {
            PageHead(title, kind: reading.say(.accessToPapers)) {
                Fact(reading.say(da: "Status", en: "Standing")) {
                    StatusTag(standing.status, standing.text)
                }
                Fact(
                    reading.say(da: "Frist", en: "Due"), reading.date(reading.due(of: request)),
                    note: reading.say(
                        da: "\(request.clock.rawValue) arbejdsdage fra "
                            + reading.date(request.received),
                        en: "\(request.clock.rawValue) working days from "
                            + reading.date(request.received)))
                Fact(reading.say(.responsible), reading.name(of: request.unit))
                if !request.cases.isEmpty {
                    Fact(
                        reading.say(da: "Mangler afgørelse", en: "To be decided"),
                        "\(reading.city.cases.undecided(of: request).count)",
                        isGap: request.answered == nil
                            && !reading.city.cases.undecided(of: request).isEmpty)
                }
            }
            if let problem {
                Div(.class("error-summary"), .role("alert")) { P(reading.say(problem)) }
            }
            if request.isExample { ExampleNotice(reading: reading) }
            asked
            placing
            AccessPapers(request: request, reading: reading)
            AccessPackages(request: request, reading: reading)
            extensions
        }
    }

    private var asked: some Markup {
        Section(.id("anmodningen")) {
            H2(reading.say(da: "Anmodningen", en: "The request"))
            Dl(.class("facts")) {
                Div {
                    Dt(reading.say(da: "Hvem spørger", en: "Who asks"))
                    Dd { LetterLines(lines: lines(of: request.requester)) }
                }
                Div {
                    Dt(reading.say(da: "Hvad der spørges om", en: "What is asked for"))
                    Dd { LetterLines(lines: lines(of: request.wording)) }
                }
                Div {
                    Dt(reading.say(da: "Sager", en: "Cases"))
                    Dd {
                        if request.cases.isEmpty {
                            reading.say(da: "Ingen fundet endnu", en: "None found yet")
                        }
                        For(request.cases.compactMap { reading.city.cases[$0] }) { found in
                            named(found)
                            Br()
                        }
                    }
                }
                if reading.answers(request) { link }
            }
        }
    }

    private func lines(of note: NoteID?) -> [String] {
        (reading.note(note) ?? reading.say(.notStated))
            .split(whereSeparator: \.isNewline).map(String.init)
    }

    /// a case that the reader may not know of is there by its number alone.
    @MarkupBuilder private func named(_ found: Case) -> some Markup {
        if reading.city.sees(found, reading.viewer) {
            A(
                "\(found.number) \(found.title)",
                .href(reading.link(Paths.journal(found.number))))
        } else {
            "\(found.number)"
        }
    }

    /// to be written in the answer; whoever has it follows the request by it.
    private var link: some Markup {
        let path = Paths.followAccess(call.site.links.accessToken(of: request.id))
        return Div {
            Dt(reading.say(da: "Link til den, der spørger", en: "Link for whoever asks"))
            Dd {
                A("\(call.site.options.address)\(path)", .href(Link(path)))
                P(
                    reading.say(
                        da: "Viser, hvor langt I er, og giver pakken, når anmodningen er "
                            + "besvaret. Skriv det kun til den, der spørger.",
                        en: "Shows how far you are, and gives the package once the request is "
                            + "answered. Write it to nobody but whoever asks."),
                    .class("quiet"))
            }
        }
    }

    @MarkupBuilder private var placing: some Markup {
        if reading.mayAnswer(request) {
            P {
                A(
                    reading.say(.placeAccess), .href(Link(Paths.access(request.id, "sager"))),
                    .class(request.cases.isEmpty ? "button" : "button secondary"))
            }
        }
    }

    @MarkupBuilder private var extensions: some Markup {
        if !request.extensions.isEmpty {
            Section(.id("frist")) {
                H2(reading.say(da: "Længere frist", en: "More time"))
                Ul {
                    For(request.extensions) { more in
                        Li(
                            reading.say(
                                da: "\(reading.date(more.on)): \(more.to.rawValue) arbejdsdage. ",
                                en: "\(reading.date(more.on)): \(more.to.rawValue) working days. ")
                                + (reading.note(more.reason) ?? ""))
                    }
                }
            }
        }
        if reading.mayAnswer(request), request.clock != .forty {
            P {
                A(
                    reading.say(da: "Giv længere frist", en: "Allow more time"),
                    .href(Link(Paths.access(request.id, "frist"))), .class("button secondary"))
            }
        }
    }
}

extension Reading {
    /// Whether the reader is one of those who answer the request.
    func answers(_ request: AccessRequest) -> Bool {
        may(.casework(.access(.answer(request.id, seen: nil))))
    }

    /// Whether the reader may answer it now.
    func mayAnswer(_ request: AccessRequest) -> Bool {
        request.answered == nil && answers(request)
    }
}
