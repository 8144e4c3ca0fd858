// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The open data sets: what each holds, who answers for it, and its files.
struct OpenDataShow: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let sets = OpenDataCatalogue(call).sets
        SitePage(
            reading.say(da: "Åbne data", en: "Open data"), call,
            trail: [Crumb(title: reading.say(.figures), path: Paths.figures)]
        ) {
            PageHead(
                reading.say(da: "Åbne data", en: "Open data"), kind: reading.say(.figures),
                lead: reading.say(
                    da: "Hver indikator er et datasæt. Filerne rummer godkendte tal, og små tal "
                        + "er skjult som på siderne.",
                    en: "Each indicator is a data set. The files hold approved figures; small "
                        + "figures are withheld as on the pages.")
            ) {
                Fact(reading.say(da: "Datasæt", en: "Data sets"), "\(sets.count)")
                license
                Fact(reading.say(da: "For programmer", en: "For programs")) {
                    A("OpenAPI", .href("/api/openapi.json"))
                    ", "
                    A("DCAT-AP", .href(Link(Paths.openDataCatalogue)))
                }
            }
            if sets.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Her er ingen datasæt endnu. De kommer, når en indikator har tal.",
                        en: "There are no data sets yet. They come with the first figures."))
            } else if sets.count > Self.most {
                For(IndicatorTheme.all(of: sets)) { theme in
                    Details {
                        Summary("\(theme.name) (\(theme.indicators.count))")
                        table(theme.indicators, caption: theme.name)
                    }
                }
            } else {
                table(sets, caption: reading.say(da: "Datasæt", en: "Data sets"))
            }
        }
    }

    @MarkupBuilder private var license: some Markup {
        let label = reading.say(da: "Licens", en: "License")
        if let address = call.site.options.dataLicense {
            Fact(label) { A(String(address.dropFirst(8)), .href(Link(address)), .rel("license")) }
        } else {
            Fact(
                label, reading.say(.notStated),
                note: reading.say(
                    da: "kommunen har ikke sagt, hvad data må bruges til",
                    en: "the municipality has not said what the data may be used for"),
                isGap: true)
        }
    }

    /// How many data sets stand in one table; more are folded by their themes.
    private static var most: Int { 12 }

    private func table(_ sets: [Indicator], caption: String) -> some Markup {
        let (owner, files, kind) = (
            reading.say(.responsible), reading.say(da: "Filer", en: "Files"),
            reading.say(da: "Tal", en: "Figures")
        )
        return Table(.class("cards tight")) {
            Caption(caption, .class("visually-hidden"))
            Thead {
                Tr {
                    Th(reading.say(da: "Datasæt", en: "Data set"), .scope("col"))
                    Th(kind, .scope("col"))
                    Th(owner, .scope("col"))
                    Th(files, .scope("col"))
                }
            }
            Tbody {
                For(sets) { indicator in
                    Tr {
                        Th(.scope("row")) {
                            A(
                                reading.name(of: indicator),
                                .href(reading.link(Paths.indicator(indicator.id))))
                        }
                        Td(self.kind(indicator), .cellLabel(kind))
                        Td(reading.name(of: indicator.owner), .cellLabel(owner))
                        Td(.cellLabel(files)) {
                            For(OpenDataCatalogue.formats) { format in
                                A(
                                    format.ending.uppercased(),
                                    .href(
                                        reading.link(
                                            Paths.figureFile(indicator.id, format.ending))))
                                " "
                            }
                        }
                    }
                }
            }
        }
    }

    private func kind(_ indicator: Indicator) -> String {
        let unit = reading.say(indicator.latest.unit.phrase)
        return OpenDataCatalogue(call).isExample(indicator)
            ? "\(unit) · \(reading.say(.madeUp))" : unit
    }
}
