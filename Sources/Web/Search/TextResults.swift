// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Text

/// What was found in the words of texts: how it can be narrowed, and each with its place.
struct TextResults: Component {
    let reading: Reading
    let search: TextSearch
    let found: FoundTexts

    var body: some Markup {
        if found.total > 0 || !search.facets.isEmpty {
            Section(.id("tekster")) {
                H2(
                    reading.say(
                        da: "I teksterne (\(found.total))", en: "In the texts (\(found.total))"))
                chosen
                sides
                Ul(.class("link-list")) { For(found.texts) { text in item(text) } }
                paging
                P {
                    A(
                        reading.say(da: "Abonner på søgningen", en: "Subscribe to this search"),
                        .href(address("/soeg.atom", search.address())))
                }
            }
        }
    }

    private func item(_ text: FoundText) -> some Markup {
        Li {
            A(text.finding.title, .href(reading.link(text.finding.path)))
            if text.isReadAs {
                " "
                StatusTag(.waiting, reading.say(da: "Læst som", en: "Read as"))
            }
            Div(
                [reading.say(text.finding.kind.title), text.finding.context]
                    .filter { !$0.isEmpty }.joined(separator: " · "), .class("quiet"))
            if let snippet = text.snippet { SnippetText(reading: reading, snippet: snippet) }
        }
    }

    // MARK: - Narrowing

    @MarkupBuilder private var chosen: some Markup {
        if !search.facets.isEmpty {
            Ul(.class("link-list")) {
                For(search.facets) { facet in
                    Li {
                        A(
                            reading.say(
                                da: "Fjern “\(name(of: facet))”",
                                en: "Remove “\(name(of: facet))”"),
                            .href(
                                reading.link(
                                    Paths.search,
                                    search.address(search.facets.filter { $0 != facet }))))
                    }
                }
            }
        }
    }

    @MarkupBuilder private var sides: some Markup {
        if found.total > 1 {
            Details {
                Summary(reading.say(da: "Afgræns søgningen", en: "Narrow the search"))
                For(CityText.Side.allCases) { side in self.side(side) }
            }
        }
    }

    @MarkupBuilder private func side(_ side: CityText.Side) -> some Markup {
        let facets = found.facets.filter {
            $0.facet.kind == side.rawValue && !search.facets.contains($0.facet)
        }
        .prefix(12)
        if !facets.isEmpty {
            H3(reading.say(side.title))
            Ul(.class("link-list")) {
                For(Array(facets)) { facet, count in
                    Li {
                        A(
                            "\(name(of: facet)) (\(count))",
                            .href(
                                reading.link(
                                    Paths.search, search.address(search.facets + [facet]))))
                    }
                }
            }
        }
    }

    private func name(of facet: SearchDocument.Facet) -> String {
        switch CityText.Side(rawValue: facet.kind) {
        case .kind: FindingKind(rawValue: facet.value).map { reading.say($0.title) } ?? ""
        case .area: reading.name(of: AreaID(facet.value))
        case .organization: reading.name(of: OrganizationID(facet.value))
        case .year, nil: facet.value
        }
    }

    // MARK: - Pages

    @MarkupBuilder private var paging: some Markup {
        let last = (found.total + TextSearch.pageSize - 1) / TextSearch.pageSize
        if last > 1 {
            Nav(.class("actions"), .label(reading.say(da: "Sider", en: "Pages"))) {
                if search.page > 1 {
                    A(
                        reading.say(da: "Forrige", en: "Previous"),
                        .href(reading.link(Paths.search, search.address(page: search.page - 1))))
                }
                Span(
                    reading.say(
                        da: "Side \(search.page) af \(last)", en: "Page \(search.page) of \(last)"))
                if search.page < last {
                    A(
                        reading.say(da: "Næste", en: "Next"),
                        .href(reading.link(Paths.search, search.address(page: search.page + 1))))
                }
            }
        }
    }

    private func address(_ path: String, _ query: [(String, String)]) -> Link {
        Link("\(path)?\(query.map { "\($0.0)=\($0.1.percentEncoded)" }.joined(separator: "&"))")
    }
}

extension CityText.Side {
    var title: Phrase {
        switch self {
        case .kind: Phrase(da: "Slags", en: "Kind")
        case .area: Phrase(da: "Sted", en: "Place")
        case .organization: Phrase(da: "Organisation", en: "Organization")
        case .year: Phrase(da: "År", en: "Year")
        }
    }
}

/// A part of a text as it stands there, with what was searched for marked.
struct SnippetText: Component {
    let reading: Reading
    let snippet: SearchSnippet

    var body: some Markup {
        P {
            if !snippet.isBegun { "… " }
            For(snippet.pieces) { piece in self.piece(piece) }
            if !snippet.isEnded { " …" }
        }
    }

    @MarkupBuilder private func piece(_ piece: SearchSnippet.Piece) -> some Markup {
        switch piece.mark {
        case nil: piece.text
        case .written: Mark(piece.text)
        case .read(let wanted):
            Mark(piece.text)
            Small(reading.say(da: " (læst som “\(wanted)”)", en: " (read as “\(wanted)”)"))
        }
    }
}
