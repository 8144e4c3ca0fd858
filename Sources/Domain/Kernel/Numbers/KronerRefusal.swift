// SPDX-License-Identifier: EUPL-1.2

/// Why a written amount cannot be read.
public enum KronerRefusal: Refusal {
    /// No form of amount fits what was written.
    case unreadable(String)
    /// The separators can be read in two ways: `24,500`, `24.50`.
    case ambiguous(String)
    /// The amount is beyond 1,000 billion kroner.
    case tooLarge(String)

    public var key: String {
        switch self {
        case .unreadable: "kroner.unreadable"
        case .ambiguous: "kroner.ambiguous"
        case .tooLarge: "kroner.too-large"
        }
    }

    public var sentence: Phrase {
        switch self {
        case .unreadable(let text):
            Phrase(
                da: "“\(text)” kan ikke læses som et beløb. Skriv fx “24.500 kr.”, "
                    + "“12.345,50” eller “1,4 mio. kr.”.",
                en: "“\(text)” cannot be read as an amount. Write “24.500 kr.”, "
                    + "“DKK 12,345.50” or “1,4 mio. kr.”."
            )
        case .ambiguous(let text):
            Phrase(
                da: "“\(text)” kan læses på to måder. Skriv punktum mellem tusinder og komma "
                    + "før højst to decimaler, fx “24.500,00”.",
                en: "“\(text)” can be read in two ways. Write “24.500,00” as in Danish "
                    + "or “DKK 24,500.00” as in English."
            )
        case .tooLarge(let text):
            Phrase(
                da: "“\(text)” er mere end 1.000 mia. kr. Kontrollér beløbet.",
                en: "“\(text)” is more than DKK 1,000 billion. Check the amount."
            )
        }
    }
}
