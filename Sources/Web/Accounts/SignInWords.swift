// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Runtime

/// What somebody signs in with, as a form has it.
extension FormReading {
    /// The mail address in the field `email`, which nobody else may have.
    mutating func signInEmail(for person: PersonID?) -> String {
        let email = title("email")
        guard errors["email"] == nil else { return email }
        let parts = email.split(separator: "@", omittingEmptySubsequences: false)
        let isWellFormed =
            parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".")
            && !parts[1].hasPrefix(".") && !parts[1].hasSuffix(".")
            && !email.contains(where: \.isWhitespace)
        if !isWellFormed {
            refuse(.emailMalformed, field: "email")
        } else if let owner = call.reading.view.personal.person(email: email), owner != person {
            refuse(.emailTaken, field: "email")
        }
        return email
    }

    /// The new password in the field, hashed for the vault.
    mutating func keepNewPassword(_ field: String = "password", of person: PersonID) throws {
        let password = call.form[field] ?? ""
        guard password.count >= Password.minimumLength else {
            return refuse(.passwordShort, field: field)
        }
        // Hashing is made to be slow, so it waits until it is needed.
        if errors.isEmpty { keep(.password(person, hash: try Password.hash(password))) }
    }
}

extension Phrase {
    static let emailAddress = Phrase(da: "Mailadresse", en: "Mail address")
    static let emailMalformed = Phrase(
        da: "Skriv en mailadresse som navn@kommune.dk.",
        en: "Write a mail address such as name@city.dk.")
    static let emailTaken = Phrase(
        da: "En anden logger ind med den mailadresse. Skriv en anden.",
        en: "Somebody else signs in with that mail address. Write another.")
    static let passwordShort = Phrase(
        da: "Adgangskoden skal have mindst \(Password.minimumLength) tegn. Brug gerne tre ord.",
        en: "The password must have at least \(Password.minimumLength) characters. Three words "
            + "will do.")
    static let passwordHint = Phrase(
        da: "Mindst \(Password.minimumLength) tegn. Tre ord er lette at huske og svære at gætte.",
        en: "At least \(Password.minimumLength) characters. Three words are easy to remember and "
            + "hard to guess.")
    static let firstPassword = Phrase(da: "Første adgangskode", en: "First password")
    static let newPassword = Phrase(da: "Ny adgangskode", en: "New password")
}
