// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html

/// What was put together, and every time that it was fetched.
struct AccessPackages: Component {
    let request: AccessRequest
    let reading: Reading

    var body: some Markup {
        Section(.id("pakke")) {
            H2(reading.say(da: "Pakken", en: "The package"))
            P(
                reading.say(
                    da: "Pakken er en ZIP-fil med præcis det, der gives, en fortegnelse og en log.",
                    en: "The package is a ZIP file of exactly what is given, with a list and a log."
                ), .class("quiet"))
            Ul {
                For(request.packages.reversed()) { package in
                    Li {
                        A(
                            "\(package.file.name)",
                            .href(Link(Paths.access(request.id, "pakke/\(package.number)"))))
                        Span(" \(about(package))", .class("quiet"))
                        if !package.fetched.isEmpty {
                            Ul { For(package.fetched) { fetch in Li(self.fetched(fetch)) } }
                        }
                    }
                }
            }
            if reading.mayAnswer(request) { steps }
        }
    }

    private var steps: some Markup {
        Div(.class("actions")) {
            if request.cases.isEmpty {
                P(reading.say(CaseRefusal.notPlaced.sentence))
            } else if reading.city.cases.undecided(of: request).isEmpty {
                ButtonForm(
                    label: reading.say(da: "Saml pakken", en: "Put the package together"),
                    path: Paths.access(request.id, "pakke"), reading: reading)
                ButtonForm(
                    label: reading.say(
                        da: "Anmodningen er besvaret", en: "The request is answered"),
                    path: Paths.access(request.id, "svar"), reading: reading, look: "primary",
                    fields: [("seen", "\(request.version)")])
            } else {
                P(
                    reading.say(
                        da: "Tag stilling til alle dokumenter; så kan pakken samles.",
                        en: "Decide about every document; then the package can be made."))
            }
        }
    }

    /// nobody's name stands for the secret link.
    private func fetched(_ fetch: AccessFetch) -> String {
        let day = reading.date(fetch.on)
        guard let person = fetch.by else {
            return reading.say(
                da: "Hentet \(day) med linket", en: "Fetched on \(day) by the link")
        }
        return reading.say(
            da: "Hentet \(day) af \(reading.name(of: person))",
            en: "Fetched on \(day) by \(reading.name(of: person))")
    }

    private func about(_ package: AccessPackage) -> String {
        [
            reading.say(da: "\(package.papers) dokumenter", en: "\(package.papers) documents"),
            reading.date(package.on), package.by.map { reading.name(of: $0) },
            "SHA-256 \(package.file.hash.rawValue.prefix(12))…",
        ].compactMap { $0 }.joined(separator: " · ")
    }
}
