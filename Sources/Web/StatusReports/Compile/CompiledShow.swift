// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Journal
import Print

/// The compiled report as a page, and its files.
struct CompiledShow: Component {
    let round: StatusRound
    let compilation: Compilation
    let call: Call
    private var reading: Reading { call.reading }

    static func answer(_ call: Call) throws -> Answer {
        let (round, compilation) = try call.compilation
        return .page(CompiledShow(round: round, compilation: compilation, call: call))
    }

    /// R-256: a file is there only through a version that the reader may read.
    static func send(_ call: Call, _ format: Press.Format) async throws -> Answer {
        let (_, compilation) = try call.compilation
        guard
            let file = compilation.files.first(where: { $0.mediaType == format.mediaType }),
            let bytes = try await call.site.cabinet.content(of: file.file.rawValue, in: .files)
        else { throw NotFound() }
        var answer = Answer.bytes(bytes, type: file.mediaType)
        let manner = format == .pdf ? "inline" : "attachment"
        answer.headers = [("Content-Disposition", "\(manner); filename=\"\(file.name)\"")]
        return answer
    }

    var body: some Markup {
        let title = reading.say(
            da: "Samlet udgave \(compilation.number)",
            en: "Compiled version \(compilation.number)")
        let statements = reading.statements(of: round, in: compilation)
        SitePage(title, call, trail: reading.trail(to: round)) {
            PageHead(
                title, kind: round.title,
                lead: reading.say(
                    da: "Hvert bidrag står, som det blev godkendt, tegn for tegn.",
                    en: "Each statement stands as it was signed, character for character.")
            ) {
                Fact(reading.say(da: "Samlet", en: "Compiled"), reading.date(compilation.on))
                Fact(
                    reading.say(da: "Bidrag", en: "Statements"),
                    "\(statements.count) / \(round.statements.count)",
                    isGap: statements.count < round.statements.count)
                Fact(
                    reading.say(da: "Ansvarlig", en: "Responsible"),
                    reading.name(of: round.asker))
            }
            if round.isExample {
                Div(.class("notice")) { P(reading.say(.madeUpReport)) }
            }
            CompilationFiles(round: round, compilation: compilation, reading: reading)
            deviations
            Section(.id("indhold")) {
                H2(reading.say(da: "Indhold", en: "Contents"))
                Ul {
                    For(statements) { statement in
                        Li {
                            A(
                                statement.name,
                                .href(Link("#bidrag-\(statement.organization)")))
                        }
                    }
                }
            }
            For(statements) { statement in
                Section(.id("bidrag-\(statement.organization)")) {
                    H2(statement.name)
                    if statement.isOwnWork { P(reading.say(.signedByWriter), .class("quiet")) }
                    CompiledSections(statement: statement, reading: reading)
                }
            }
        }
    }

    private var deviations: some Markup {
        Section(.id("afvigelser")) {
            H2(reading.say(da: "Afvigelser", en: "Deviations"))
            if compilation.deviations.isEmpty {
                P(reading.say(da: "Ingen.", en: "None."))
            } else {
                Ul {
                    For(compilation.deviations) { Li(reading.sentence(of: $0, in: round)) }
                }
            }
        }
    }
}

extension Call {
    /// The version that was asked for, or the latest that the reader may read.
    fileprivate var compilation: (StatusRound, Compilation) {
        get throws {
            let round = try statusRound
            let visible = city.compilations(of: round, for: viewer)
            let number = query["udgave"].flatMap { Int($0) }
            let found =
                number.map { number in visible.last { $0.number == number } } ?? visible.last
            guard let found else { throw NotFound() }
            return (round, found)
        }
    }
}

/// The compiled versions that the reader may read, and what makes a new one.
struct CompilationList: Component {
    let round: StatusRound
    let reading: Reading

    var body: some Markup {
        let compilations = reading.city.compilations(of: round, for: reading.viewer)
        if !compilations.isEmpty || mayCompile {
            Section(.id("samlet")) {
                H2(reading.say(da: "Den samlede redegørelse", en: "The compiled report"))
                if compilations.isEmpty {
                    P(
                        reading.say(
                            da: "Den er ikke samlet endnu.", en: "It is not compiled yet."))
                }
                For(Array(compilations.reversed())) { compilation in
                    H3(
                        reading.say(
                            da: "Udgave \(compilation.number), samlet "
                                + reading.date(compilation.on),
                            en: "Version \(compilation.number), compiled on "
                                + reading.date(compilation.on)))
                    CompilationFiles(round: round, compilation: compilation, reading: reading)
                    CompilationProof(compilation: compilation, reading: reading)
                    publishing(compilation)
                }
                cases
                if mayCompile { making }
            }
        }
    }

    /// Where the printed report is filed.
    @MarkupBuilder private var cases: some Markup {
        let cases = reading.city.cases.cases(about: CaseSubject(.statusRound, round.id))
            .filter { reading.city.sees($0, reading.viewer) }
        if !cases.isEmpty {
            P {
                reading.say(da: "Journaliseret på sag ", en: "Filed in case ")
                For(cases) { found in
                    A("\(found.number)", .href(reading.link(Paths.journal(found.number))))
                    " "
                }
            }
        }
    }

    private var mayCompile: Bool {
        reading.may(
            .statusReport(.compile(round.id, CompilationDraft(parts: [], files: []))))
            && round.statements.contains { $0.isLocked }
    }

    @MarkupBuilder private var making: some Markup {
        if !round.isCompiled {
            P(
                reading.say(
                    da: "Redegørelsen samles af de bidrag, der er godkendt nu. Den laves, læses "
                        + "igennem tegn for tegn og arkiveres. Det sker ved siden af; du kan følge "
                        + "det på en side for sig.",
                    en: "The report is compiled of the statements that are signed now. It is "
                        + "made, read through character by character and filed. That goes on beside "
                        + "other work; you can follow it on a page of its own."))
        }
        ButtonForm(
            label: reading.say(da: "Saml redegørelsen", en: "Compile the report"),
            path: "\(Paths.statusRound(round.id))/saml", reading: reading,
            look: round.isCompiled ? "secondary" : "primary")
    }

    @MarkupBuilder private func publishing(_ compilation: Compilation) -> some Markup {
        if compilation.number == round.published {
            P {
                StatusTag(.ok, reading.say(da: "Offentlig", en: "Public"))
            }
        } else if reading.may(
            .statusReport(.publish(round.id, number: compilation.number)))
        {
            ButtonForm(
                label: reading.say(da: "Offentliggør udgaven", en: "Publish the version"),
                about: "\(compilation.number)",
                path: "\(Paths.statusRound(round.id))/offentliggoer", reading: reading,
                fields: [("udgave", "\(compilation.number)")])
        }
    }
}

/// The version as a page and as files.
struct CompilationFiles: Component {
    let round: StatusRound
    let compilation: Compilation
    let reading: Reading

    var body: some Markup {
        let version = [("udgave", "\(compilation.number)")]
        let pages = compilation.pages.map {
            reading.say(da: ", \($0) sider", en: ", \($0) pages")
        }
        P(.class("actions")) {
            A(
                reading.say(da: "Læs på siden", en: "Read the page"),
                .href(reading.link(Paths.compiled(round.id), version)),
                .class("button secondary"))
            A(
                "PDF\(pages ?? "")",
                .href(reading.link(Paths.compiled(round.id, .pdf), version)),
                .class("button secondary"))
            A(
                "Word", .href(reading.link(Paths.compiled(round.id, .docx), version)),
                .class("button secondary"))
        }
    }
}

/// R-255: where each statement was found again.
struct CompilationProof: Component {
    let compilation: Compilation
    let reading: Reading

    var body: some Markup {
        let whole = compilation.parts.count { $0.isWhole }
        P {
            StatusTag(
                compilation.isWhole ? .ok : .late,
                reading.say(
                    da: "\(whole) af \(compilation.parts.count) bidrag fundet hele",
                    en: "\(whole) of \(compilation.parts.count) statements found whole"))
        }
        Details {
            Summary(reading.say(da: "Kontrollen", en: "The check"))
            P(
                reading.say(
                    da: "Filerne er læst af et program, der ikke ved, hvordan de blev lavet. Siden "
                        + "er sammenlignet byte for byte, PDF og Word tegn for tegn uden "
                        + "mellemrum og usynlige tegn.",
                    en: "The files were read by a program that does not know how they were made. "
                        + "The page is compared byte for byte, PDF and Word character for "
                        + "character without blanks and invisible characters."))
            Table(.class("cards")) {
                Thead {
                    Tr {
                        Th(reading.say(da: "Bidrag", en: "Statement"), .scope("col"))
                        For([page, "PDF", "Word"]) { Th($0, .scope("col")) }
                    }
                }
                Tbody {
                    For(compilation.parts) { part in
                        Tr {
                            Th(reading.name(of: part.organization), .scope("row"))
                            Td(word(part.isInPage), .cellLabel(page))
                            Td(word(part.isInPdf), .cellLabel("PDF"))
                            Td(word(part.isInDocx), .cellLabel("Word"))
                        }
                    }
                }
            }
            if !compilation.isWhole {
                P(
                    reading.say(
                        da:
                            "Findes et bidrag ikke helt i en fil, har skriften ikke alle dets tegn, "
                            + "for eksempel en emoji. Siden har dem.",
                        en:
                            "Where a statement is not found whole in a file, the typeface lacks some "
                            + "of its characters, such as an emoji. The page has them."))
            }
        }
    }

    private var page: String { reading.say(da: "Siden", en: "The page") }

    private func word(_ isFound: Bool) -> String {
        isFound
            ? reading.say(da: "fundet helt", en: "found whole")
            : reading.say(da: "ikke fundet helt", en: "not found whole")
    }
}
