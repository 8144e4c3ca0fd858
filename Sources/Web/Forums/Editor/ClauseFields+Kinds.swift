// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// What a line of seats needs.
struct SeatFields: Component {
    let fields: ClauseFields

    var body: some Markup {
        fields.text(
            "label", Phrase(da: "Hvad pladserne kaldes", en: "What the seats are called"),
            Phrase(da: "For eksempel 10 naboer.", en: "Such as 10 neighbors."))
        fields.number(
            "least", Phrase(da: "Mindst, pladser", en: "At least, seats"),
            Phrase(
                da: "Tom, hvis kommissoriet ikke siger det.",
                en: "Empty if the charter does not say."))
        fields.number("most", Phrase(da: "Højst, pladser", en: "At most, seats"), .optional)
        fields.choice(
            "filling", Phrase(da: "Hvordan besættes de?", en: "How are they filled?"),
            [
                (
                    "appointed",
                    Phrase(da: "Udpeges af en organisation", en: "Appointed by an organization")
                ),
                (
                    "elected",
                    Phrase(
                        da: "Vælges; en organisation arrangerer",
                        en: "Elected; an organization arranges it")
                ),
                ("by-right", Phrase(da: "Følger en post", en: "Go with a post")),
                (
                    "one-of",
                    Phrase(da: "En eller flere blandt posterne", en: "One or more of the posts")
                ),
                ("granted", Phrase(da: "Gives efter ansøgning", en: "Given on application")),
                ("members", Phrase(da: "Alle i et andet forum", en: "All in another forum")),
            ])
        fields.organization(
            Phrase(da: "Organisationen eller forummet", en: "The organization or forum"),
            Phrase(
                da: "Den, der udpeger, arrangerer valget, eller hvis medlemmer sidder her.",
                en: "Whoever appoints, arranges the election, or whose members sit here."))
        PostChecks(
            fields: fields, label: Phrase(da: "Posterne", en: "The posts"),
            hint: Phrase(
                da: "Kun når pladsen følger en post, eller der vælges blandt poster.",
                en: "Only when the seat goes with a post, or is for one among posts."))
        fields.organizations("behalf", Phrase(da: "De taler for", en: "They speak for"))
        fields.choice(
            "role", Phrase(da: "Rolle", en: "Role"),
            [
                ("ordinary", Phrase(da: "Medlem", en: "Member")),
                (
                    "informing",
                    Phrase(
                        da: "Fortæller, hvad kommunen gør", en: "Tells what the municipality does")
                ),
                (
                    "observing",
                    Phrase(
                        da: "Sidder med uden at være medlem", en: "Sits in without being a member")
                ),
            ], isOpen: false)
        fields.yesNo("votes", Phrase(da: "Har de stemmeret?", en: "Do they have a vote?"))
    }
}

/// Which of the charter's seats the clause speaks of.
struct ScopeFields: Component {
    let fields: ClauseFields

    var body: some Markup {
        let groups = fields.charter.seatGroups.map {
            ($0.rule.id.rawValue, Phrase(verbatim: $0.rule.label))
        }
        fields.choice(
            "scope", Phrase(da: "Hvilke pladser?", en: "Which seats?"),
            [
                ("all", Phrase(da: "Alle", en: "All")),
                ("only", Phrase(da: "Kun dem, der er sat kryds ved", en: "Only those ticked")),
                (
                    "except",
                    Phrase(
                        da: "Alle undtagen dem, der er sat kryds ved", en: "All but those ticked")
                ),
            ], isOpen: false)
        if !groups.isEmpty {
            fields.ticks("groups", Phrase(da: "Pladserne", en: "The seats"), groups)
        }
    }
}

/// How long a term is.
struct TermFields: Component {
    let fields: ClauseFields
    var isOpen = false

    var body: some Markup {
        fields.choice(
            "term", Phrase(da: "Perioden", en: "The term"),
            [
                ("years", Phrase(da: "Et antal år", en: "A number of years")),
                ("months", Phrase(da: "Et antal måneder", en: "A number of months")),
                ("ends-on", Phrase(da: "Til en bestemt dato", en: "Until a date of the year")),
                ("council", Phrase(da: "Kommunalbestyrelsens periode", en: "The council's term")),
            ], isOpen: isOpen)
        fields.number("term-count", Phrase(da: "Hvor mange", en: "How many"), .optional)
        fields.number("term-day", Phrase(da: "Dag i måneden", en: "Day of the month"), .onlyForDate)
        fields.number(
            "term-month", Phrase(da: "Måned, 1 til 12", en: "Month, 1 to 12"), .onlyForDate)
    }
}

/// The chair or the secretary.
struct OfficerFields: Component {
    let fields: ClauseFields

    var body: some Markup {
        fields.choice(
            "officer", Phrase(da: "Hvem", en: "Who"),
            OfficerRole.allCases.map { ($0.rawValue, $0.phrase) }, isOpen: false)
        fields.choice(
            "choice", Phrase(da: "Hvordan findes vedkommende?", en: "How are they found?"),
            [
                ("elected", Phrase(da: "Vælges", en: "Elected")),
                ("appointed", Phrase(da: "Udpeges", en: "Appointed")),
                ("rotates", Phrase(da: "Går på omgang", en: "Goes round")),
            ])
        fields.organization(
            Phrase(da: "Af hvem?", en: "By whom?"),
            Phrase(
                da: "Tom, hvis kommissoriet ikke siger det.",
                en: "Empty if the charter does not say."))
        TermFields(fields: fields, isOpen: true)
        fields.number(
            "months",
            Phrase(
                da: "Måneder ad gangen, når det går på omgang",
                en: "Months each, when it goes round"),
            .optional)
        ScopeFields(fields: fields)
        PostChecks(
            fields: fields, label: Phrase(da: "Posten", en: "The post"),
            hint: Phrase(
                da: "Den post i organisationen, der bærer hvervet.",
                en: "The post of the organization that carries the office."))
        fields.ticks(
            "duties", Phrase(da: "Opgaver", en: "Duties"),
            OfficerDuty.allCases.map { ($0.rawValue, $0.phrase.asSentence) })
    }
}

/// How often the forum meets.
struct CadenceFields: Component {
    let fields: ClauseFields

    var body: some Markup {
        fields.number("count", Phrase(da: "Møder", en: "Meetings"))
        fields.choice(
            "per", Phrase(da: "Hvor ofte", en: "How often"),
            CadenceSpan.allCases.map { ($0.rawValue, $0.often.asSentence) }, isOpen: false)
        For(0..<shown) { index in extra(index) }
    }

    /// Those there are, and room for one more.
    private var shown: Int {
        min(fields.texts.extraMeetings + 1, ClauseTexts.mostExtraMeetings)
    }

    @MarkupBuilder private func extra(_ index: Int) -> some Markup {
        fields.tick(
            ClauseTexts.extra("extra", index),
            index == 0
                ? Phrase(da: "Og et ekstra møde", en: "And an extra meeting")
                : Phrase(
                    da: "Og ekstra møde nr. \(index + 1)", en: "And extra meeting \(index + 1)"))
        fields.number(
            ClauseTexts.extra("month", index),
            Phrase(da: "I måneden, 1 til 12", en: "In the month, 1 to 12"), .optional)
        fields.text(ClauseTexts.extra("topic", index), Phrase(da: "Om", en: "On"), .optional)
        fields.tick(
            ClauseTexts.extra("if-needed", index),
            Phrase(da: "Kun hvis der er behov", en: "Only if needed"))
    }
}

/// What the forum may do with which matters.
struct MandateFields: Component {
    let fields: ClauseFields

    var body: some Markup {
        fields.choice(
            "matter", Phrase(da: "Om", en: "On"),
            MatterKind.allCases.map { ($0.rawValue, $0.phrase.asSentence) }, isOpen: false)
        fields.choice(
            "power", Phrase(da: "Forummet må", en: "The forum may"),
            Power.allCases.reversed().map { ($0.rawValue, $0.phrase.asSentence) })
        fields.text(
            "limit", Phrase(da: "Op til, kroner", en: "Up to, kroner"),
            Phrase(
                da: "For eksempel 50.000 kr. Kan være tom.", en: "Such as 50.000 kr. May be empty.")
        )
        fields.text(
            "basis", Phrase(da: "Hvad bygger det på?", en: "What does it rest on?"),
            Phrase(
                da: "En lov eller en beslutning. Kan være tom.",
                en: "A law or a decision. May be empty."))
    }
}

extension Phrase {
    static let onlyForDate = Phrase(
        da: "Kun når perioden slutter på en bestemt dato.",
        en: "Only when the term ends on a date of the year.")
}
