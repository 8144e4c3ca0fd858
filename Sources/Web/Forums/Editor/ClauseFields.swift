// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// The fields of the clause that is open: its sentence, its kind, and what the
/// kind needs.
struct ClauseFields: Component {
    let reading: Reading
    let texts: ClauseTexts
    let errors: FormErrors
    /// The charter as it is so far, for the seats that clauses speak of.
    let charter: Charter
    let forum: ForumID

    private var kind: Provision.Kind {
        texts["kind"].flatMap { Provision.Kind(rawValue: $0) } ?? .statement
    }

    var body: some Markup {
        lines(
            "sentence",
            Phrase(da: "Sætningen, som den skal stå", en: "The sentence as it is to stand"))
        Div(.class("with-button")) {
            choice(
                "kind", Phrase(da: "Hvad bestemmer den?", en: "What does it provide?"),
                Provision.Kind.allCases.map { ($0.rawValue, $0.phrase) }, isOpen: false)
            Button(
                reading.say(da: "Vis felterne", en: "Show its fields"), .name("act"),
                .value("fields"), .class("secondary"))
        }
        switch kind {
        case .seats, .term, .election, .vacancy, .application, .substitutes, .officer: people
        case .attendance, .cadence, .guests, .duration, .notice, .minutes: meetings
        default: powers
        }
    }

    @MarkupBuilder private var people: some Markup {
        switch kind {
        case .seats: SeatFields(fields: self)
        case .term:
            TermFields(fields: self)
            ScopeFields(fields: self)
        case .election:
            organization(Phrase(da: "Hvem arrangerer valget?", en: "Who arranges the election?"))
            lines(
                "eligible", Phrase(da: "Hvem kan stille op?", en: "Who may stand?"),
                Phrase(da: "Én slags på hver linje.", en: "One kind a line."))
            ScopeFields(fields: self)
        case .vacancy:
            organization(
                Phrase(da: "Hvem skal finde en ny?", en: "Who must find another?"),
                Phrase(
                    da: "Tom: den organisation, som pladsen hører til.",
                    en: "Empty: the organization that the seat belongs to."))
            tick(
                "best-effort",
                Phrase(
                    da: "De skal kun forsøge; pladsen må stå tom",
                    en: "They only have to try; the seat may stay empty"))
            choice(
                "successor", Phrase(da: "Hvor længe sidder den nye?", en: "How long after that?"),
                SuccessorTerm.allCases.map { ($0.rawValue, $0.words) })
            ScopeFields(fields: self)
        case .application:
            requirement(
                Phrase(da: "Hvordan afgør forummet det?", en: "How does the forum decide?"),
                isOpen: true)
            ScopeFields(fields: self)
        case .substitutes:
            number("count", Phrase(da: "Suppleanter pr. plads", en: "Substitutes to a seat"))
            ScopeFields(fields: self)
        default: OfficerFields(fields: self)
        }
    }

    @MarkupBuilder private var meetings: some Markup {
        switch kind {
        case .attendance:
            choice(
                "members-only", Phrase(da: "Hvem må være med?", en: "Who may attend?"),
                [
                    (
                        "ja",
                        Phrase(
                            da: "Kun medlemmer og suppleanter", en: "Only members and substitutes")
                    ),
                    ("nej", Phrase(da: "Også andre", en: "Others too")),
                ])
        case .cadence: CadenceFields(fields: self)
        case .guests:
            organizations("organizations", Phrase(da: "Hvem inviteres?", en: "Who is invited?"))
            ticks(
                "quarters", Phrase(da: "I hvilke kvartaler?", en: "In which quarters?"),
                (1...4).map { ("\($0)", Phrase(da: "\($0). kvartal", en: "Quarter \($0)")) })
        case .duration:
            number("count", Phrase(da: "Minutter", en: "Minutes"))
            tick(
                "default",
                Phrase(da: "Et møde kan sættes til andet", en: "A meeting may be set otherwise"))
        case .notice:
            number("count", Phrase(da: "Dage før mødet", en: "Days before the meeting"))
            number(
                "agenda", Phrase(da: "Punkter inde, dage før", en: "Items in, days before"),
                .optional)
        default:
            number(
                "count", Phrase(da: "Sendes ud inden for, dage", en: "Sent out within, days"),
                .optional)
            yesNo(
                "approved",
                Phrase(da: "Godkendes på næste møde?", en: "Approved at the next meeting?"))
            yesNo("public", Phrase(da: "Er referatet offentligt?", en: "Are the minutes public?"))
            number(
                "silence",
                Phrase(
                    da: "Godkendt uden indsigelse efter, dage",
                    en: "Approved without objection after, days"),
                .optional)
        }
    }

    @MarkupBuilder private var powers: some Markup {
        switch kind {
        case .area:
            AreaChoices(
                chosen: texts.all("areas").map { AreaID($0) }, reading: reading, errors: errors,
                hint: reading.say(.optional), name: "c-areas")
            lines(
                "streets", Phrase(da: "Gader, der afgrænser det", en: "Streets that bound it"),
                Phrase(da: "Én gade på hver linje.", en: "One street a line."))
            tick("soft", Phrase(da: "Kun i princippet", en: "Only in principle"))
        case .mandate: MandateFields(fields: self)
        case .quorum:
            text(
                "share", Phrase(da: "Brøkdel af medlemmerne", en: "Share of the members"), .fraction
            )
            number("least", Phrase(da: "Dog mindst, personer", en: "But no fewer than"), .optional)
        case .voting:
            requirement(
                Phrase(da: "Hvad skal der til?", en: "What does it take?"), isOpen: false)
            choice(
                "casting",
                Phrase(da: "Hvis stemme afgør ved lighed?", en: "Whose vote decides a tie?"),
                OfficerRole.allCases.map { ($0.rawValue, $0.phrase) })
        case .relation:
            choice(
                "relation", Phrase(da: "Forhold", en: "Relation"),
                RelationKind.allCases.map { ($0.rawValue, $0.phrase) }, isOpen: false)
            organization(Phrase(da: "Til hvem?", en: "To whom?"))
        case .amendment:
            organization(Phrase(da: "Hvem godkender?", en: "Who approves?"), .optional)
            organizations(
                "organizations", Phrase(da: "Hvem orienteres?", en: "Who is told?"))
        case .support:
            text(
                "test",
                Phrase(
                    da: "Formål, som en indsats skal have", en: "What an initiative must be for"),
                .optional)
        case .duty:
            organizations("organizations", Phrase(da: "Hvis pligt?", en: "Whose duty?"))
            tick("open-list", Phrase(da: "Og andre (“m.fl.”)", en: "And others"))
        default:
            P(
                reading.say(
                    da: "Sætningen er nok. Den vises, som den er.",
                    en: "The sentence is enough. It is shown as it is."), .class("hint"))
        }
    }
}

extension Phrase {
    static let optional = Phrase(da: "Kan være tom.", en: "May be empty.")
    static let fraction = Phrase(
        da: "For eksempel 1/3. Kan være tom.", en: "Such as 1/3. May be empty.")
}
