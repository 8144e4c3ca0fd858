// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections

/// R-219: the open data sets as catalogues of public data describe them.
///
/// Source: DCAT-AP 3.0 (dcat:Catalog, dcat:Dataset, dcat:Distribution).
struct OpenDataCatalogue {
    struct Format: Sendable {
        let ending: String
        let mediaType: String
        /// The European authority table's word.
        let fileType: String
    }

    static let formats = [
        Format(ending: "csv", mediaType: "text/csv", fileType: "CSV"),
        Format(
            ending: "xlsx",
            mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            fileType: "XLSX"),
        Format(ending: "json", mediaType: "application/json", fileType: "JSON"),
    ]

    private static let authority = "http://publications.europa.eu/resource/authority"
    private let call: Call
    private var reading: Reading { call.reading }
    private var address: String { call.site.options.address }

    init(_ call: Call) {
        self.call = call
    }

    static func answer(_ call: Call) -> Answer {
        .bytes(.json(OpenDataCatalogue(call).json), type: "application/ld+json")
    }

    /// The indicators that anybody can be shown a figure of, or why there is none.
    var sets: [Indicator] {
        reading.indicators.filter { !call.city.figurePeriods(of: $0.id).isEmpty }
    }

    func isExample(_ indicator: Indicator) -> Bool {
        call.city.figures.allPlaces(of: indicator.id).first.flatMap {
            reading.latest(of: indicator, in: $0)
        }?.isExample ?? false
    }

    var json: JSON {
        [
            "@context": [
                "dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/",
                "foaf": "http://xmlns.com/foaf/0.1/", "xsd": "http://www.w3.org/2001/XMLSchema#",
            ],
            "@id": .string("\(address)\(Paths.openDataCatalogue)"),
            "@type": "dcat:Catalog",
            "dct:title": text(
                Phrase(da: "Tal om udsatte byområder", en: "Figures of vulnerable areas")),
            "dct:description": text(
                Phrase(
                    da: "Godkendte tal med definitioner og kilder; små tal er skjult.",
                    en: "Approved figures with definitions and sources; small ones withheld.")),
            "dct:publisher": agent(call.site.options.cityName, id: "\(address)/"),
            "dct:language": .array(["DAN", "ENG"].map(term("language"))),
            "foaf:homepage": ["@id": .string("\(address)\(Paths.openData)")],
            "dcat:dataset": .array(sets.map(dataset)),
        ]
    }

    private func dataset(_ indicator: Indicator) -> JSON {
        let definition = indicator.latest
        let periods = call.city.figurePeriods(of: indicator.id)
        let isExample = isExample(indicator)
        var fields: [String: JSON] = [
            "@id": .string("\(address)\(Paths.indicator(indicator.id))"),
            "@type": "dcat:Dataset",
            "dct:title": text(definition.name),
            "dct:description": description(of: definition, isExample: isExample),
            "dct:publisher": agent(
                reading.name(of: indicator.owner),
                id: "\(address)\(Paths.organization(indicator.owner))"),
            "dct:identifier": .string(indicator.id.rawValue),
            "dcat:landingPage": ["@id": .string("\(address)\(Paths.indicator(indicator.id))")],
            "dcat:keyword": .array(
                ([indicator.theme] + (isExample ? ["eksempel"] : [])).map {
                    ["@value": .string($0), "@language": "da"]
                }),
            "dct:accessRights": term("access-right")("PUBLIC"),
            "dct:accrualPeriodicity": term("frequency")(definition.periodKind.frequency),
            "dct:issued": date(indicator.definitions[0].effective),
            "dct:source": .string(definition.source),
            "dcat:distribution": .array(Self.formats.map { distribution($0, of: indicator) }),
        ]
        if let first = periods.first, let last = periods.last {
            fields["dct:temporal"] = [
                "@type": "dct:PeriodOfTime", "dcat:startDate": date(first.first),
                "dcat:endDate": date(last.last),
            ]
        }
        return .object(fields)
    }

    private func distribution(_ format: Format, of indicator: Indicator) -> JSON {
        let file = "\(address)\(Paths.figureFile(indicator.id, format.ending))"
        var fields: [String: JSON] = [
            "@id": .string(file), "@type": "dcat:Distribution",
            "dcat:accessURL": ["@id": .string("\(address)\(Paths.indicator(indicator.id))")],
            "dcat:downloadURL": ["@id": .string(file)],
            "dcat:mediaType": [
                "@id": .string("https://www.iana.org/assignments/media-types/\(format.mediaType)")
            ],
            "dct:format": term("file-type")(format.fileType),
        ]
        if let license = call.site.options.dataLicense {
            fields["dct:license"] = ["@id": .string(license)]
        }
        return .object(fields)
    }

    private func description(of definition: IndicatorDefinition, isExample: Bool) -> JSON {
        let meaning = definition.meaning.isEmpty ? definition.source : definition.meaning
        return isExample
            ? text(
                Phrase(
                    da: "\(Phrase.madeUpSentence.danish) \(meaning)",
                    en: "\(Phrase.madeUpSentence.english) \(meaning)"))
            : text(Phrase(verbatim: meaning))
    }

    private func text(_ phrase: Phrase) -> JSON {
        phrase.danish == phrase.english
            ? [["@value": .string(phrase.danish), "@language": "da"]]
            : [
                ["@value": .string(phrase.danish), "@language": "da"],
                ["@value": .string(phrase.english), "@language": "en"],
            ]
    }

    private func agent(_ name: String, id: String) -> JSON {
        ["@id": .string(id), "@type": "foaf:Agent", "foaf:name": .string(name)]
    }

    private func date(_ day: Day) -> JSON {
        ["@value": .string(day.description), "@type": "xsd:date"]
    }

    private func term(_ table: String) -> (String) -> JSON {
        { word in ["@id": .string("\(Self.authority)/\(table)/\(word)")] }
    }
}

extension PeriodKind {
    /// How often the European authority table says that figures come.
    fileprivate var frequency: String {
        switch self {
        case .year: "ANNUAL"
        case .halfYear: "ANNUAL_2"
        case .quarter: "QUARTERLY"
        case .month: "MONTHLY"
        case .day: "DAILY"
        }
    }
}
