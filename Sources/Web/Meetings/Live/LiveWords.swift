// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the script says to whoever writes; each name is known to the scripts `live-*.js`.
enum LiveWords {
    static let all: [(name: String, phrase: Phrase)] = [
        ("waiting", Phrase(da: "Ikke gemt endnu", en: "Not saved yet")),
        ("saving", Phrase(da: "Gemmer …", en: "Saving …")),
        ("done", Phrase(da: "Alt er gemt", en: "All is saved")),
        (
            "offline",
            Phrase(
                da: "Ingen forbindelse. Skriv bare videre: teksten ligger på denne enhed og "
                    + "sendes, når forbindelsen er tilbage.",
                en: "No connection. Keep writing: the text lies on this device and is sent when "
                    + "the connection is back.")
        ),
        ("back", Phrase(da: "Forbindelsen er tilbage.", en: "The connection is back.")),
        (
            "silent",
            Phrase(
                da: "Ingen forbindelse lige nu. Det nyeste kommer, når den er tilbage.",
                en: "No connection right now. The newest comes when it is back.")
        ),
        (
            "signed-out",
            Phrase(
                da: "Du er logget ud. Teksten ligger på denne enhed. Log ind i en anden fane, så "
                    + "sendes den.",
                en: "You are signed out. The text lies on this device. Sign in in another tab, "
                    + "and it is sent.")
        ),
        (
            "restored",
            Phrase(
                da: "Teksten fra sidst er hentet frem; den var ikke nået frem.",
                en: "The text from last time is back; it had not arrived.")
        ),
        ("mine", Phrase(da: "Gem min tekst i stedet", en: "Save my text instead")),
        ("theirs", Phrase(da: "Brug den anden tekst", en: "Use the other text")),
        ("both", Phrase(da: "Sæt min efter den anden", en: "Put mine after the other")),
        (
            "clash",
            Phrase(
                da: "En anden har skrevet her imens. Din tekst er ikke gemt; begge står her.",
                en: "Somebody else wrote here meanwhile. Yours is not saved; both stand here.")
        ),
        (
            "unknown",
            Phrase(
                da: "Dagsordenen er ændret. Hent siden igen for at se det hele.",
                en: "The agenda has changed. Load the page again to see all of it.")
        ),
        (
            "not-agreed",
            Phrase(
                da: "Ingen forbindelse. Opgaven er ikke aftalt endnu; den står i felterne.",
                en: "No connection. The action is not agreed yet; it stands in the fields.")
        ),
        (
            "unsent",
            Phrase(
                da: "Vent, til alt er gemt, før det skrives i referatet.",
                en: "Wait until all is saved before it is put into the minutes.")
        ),
    ]
}
