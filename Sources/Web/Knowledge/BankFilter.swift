// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html
import Papers

/// What papers of the bank are chosen by, as the address writes it.
///
/// What a person has confirmed counts. Of papers that nobody has looked at the
/// machine's reading counts for the latest `mostRead`, so that a full drawer
/// costs no more than a small one.
struct BankFilter {
    /// The most unconfirmed papers that one request reads.
    static let mostRead = 300

    let kind: PaperKind?
    let area: AreaID?
    let year: String?
    let at: PaperLink?
    let isWaiting: Bool

    init(_ call: Call) {
        kind = call.query["art"].flatMap(PaperKind.init)
        area = call.query["omraade"].map { AreaID($0) }
        year = call.query["aar"]?.trimmingBlanks()
        at = call.query["hos"].flatMap { PaperLink(address: $0) }
        isWaiting = call.query["staar"] == "venter"
    }

    /// Whether the words of a paper are asked about.
    private var asksWords: Bool { kind != nil || area != nil || year != nil }

    /// The papers that fit, in their order, and how many were not looked at since
    /// nobody has confirmed them and they are older than the latest.
    func choose(
        from papers: [BankPaper], _ reading: Reading
    ) -> (papers: [BankPaper], unread: Int) {
        var left = Self.mostRead
        var unread = 0
        let chosen = papers.filter { paper in
            if isWaiting, !paper.awaitsPerson { return false }
            if let at, !paper.links.contains(at) { return false }
            guard asksWords else { return true }
            if needsReading(paper) {
                guard left > 0 else {
                    unread += 1
                    return false
                }
                left -= 1
            }
            return fits(paper, reading)
        }
        return (chosen, unread)
    }

    private func needsReading(_ paper: BankPaper) -> Bool {
        (kind != nil && paper[.kind] == nil) || (year != nil && paper[.date] == nil)
            || (area.map { paper[.area] == nil && !paper.links.contains(.area(id: $0)) } ?? false)
    }

    private func fits(_ paper: BankPaper, _ reading: Reading) -> Bool {
        if let kind {
            let confirmed = paper[.kind]?.values.contains(.kind(is: kind))
            guard confirmed ?? reads(.kind, paper, reading, { $0 == .kind(kind) }) else {
                return false
            }
        }
        if let area, !paper.links.contains(.area(id: area)) {
            let confirmed = paper[.area]?.values.contains(.area(id: area))
            guard confirmed ?? reads(.area, paper, reading, { $0 == .area(area) }) else {
                return false
            }
        }
        guard let year else { return true }
        return reading.known(.date, of: paper).contains { $0.hasSuffix(year) }
    }

    /// only what the machine is certain of counts, as in the rows below.
    private func reads(
        _ field: PaperField, _ paper: BankPaper, _ reading: Reading, _ isIt: (ReadValue) -> Bool
    ) -> Bool {
        (reading.reading(of: paper)?[field] ?? []).contains {
            $0.sureness == .certain && isIt($0.value)
        }
    }
}

extension BankPaper {
    /// Whether nobody has confirmed anything of it, or it must be looked at again.
    var awaitsPerson: Bool { confirmed.isEmpty || suspectedOn != nil }
}

/// The form that chooses papers of the bank.
struct BankFilterForm: Component {
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let filter = BankFilter(call)
        Form(.method("get"), .action(Link(Paths.bank)), .class("filters")) {
            Choice(
                name: "art", label: reading.say(PaperField.kind.phrase), value: call.query["art"],
                options: PaperKind.allCases.map { ($0.rawValue, reading.say($0.phrase)) },
                reading: reading, errors: .none)
            Choice(
                name: "omraade", label: reading.say(PaperField.area.phrase),
                value: call.query["omraade"], options: reading.areaOptions, reading: reading,
                errors: .none)
            TextField(
                name: "aar", label: reading.say(da: "År", en: "Year"), value: call.query["aar"],
                reading: reading, errors: .none)
            if let at = filter.at {
                Input(.type("hidden"), .name("hos"), .value(at.address))
            }
            if reading.viewer.isStaff {
                Choice(
                    name: "staar", label: reading.say(da: "Står", en: "Stands"),
                    value: call.query["staar"],
                    options: [
                        (
                            "venter",
                            reading.say(da: "Venter på et menneske", en: "Awaits a person")
                        )
                    ], reading: reading, errors: .none)
            }
            Button(reading.say(da: "Vis", en: "Show"), .class("secondary"))
        }
        if let place = filter.at.flatMap({ reading.tie($0) }) {
            P {
                reading.say(da: "Kun papirer, der hører til ", en: "Only papers that belong to ")
                A(place.title, .href(reading.link(place.path)))
                ". "
                A(reading.say(da: "Vis alle", en: "Show all"), .href(reading.link(Paths.bank)))
            }
        }
    }
}
