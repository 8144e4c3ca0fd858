// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What the script says on a walk; each name is known to the scripts `walk-*.js`.
enum CaptureWords {
    static let all: [(name: String, phrase: Phrase)] = making + kept + sending

    private static let making: [(name: String, phrase: Phrase)] = [
        ("photo", Phrase(da: "Billede", en: "Photo")),
        ("remove", Phrase(da: "Fjern", en: "Remove")),
        (
            "no-preview",
            Phrase(da: "Billedet vises, når det er sendt", en: "Shown once it is sent")
        ),
        (
            "photo-large",
            Phrase(
                da: "Billedet fylder over 60 MB. Tag det igen i en mindre størrelse.",
                en: "The photo holds over 60 MB. Take it again in a smaller size.")
        ),
        (
            "full",
            Phrase(
                da: "Telefonen er fuld. Send det, der ligger her, eller slet noget andet.",
                en: "The phone is full. Send what lies here, or delete something else.")
        ),
        (
            "category-missing",
            Phrase(da: "Vælg først, hvad det er.", en: "First choose what it is.")
        ),
        (
            "place-missing",
            Phrase(
                da: "Sig, hvor det er: tryk på kortet, eller skriv det.",
                en: "Say where it is: tap the map, or write it.")
        ),
        ("seeking", Phrase(da: "Finder stedet …", en: "Finding the place …")),
        ("no-place", Phrase(da: "Stedet er ikke fundet", en: "The place is not found")),
        ("gps", Phrase(da: "Fundet af telefonen, på nær", en: "Found by the phone, within")),
        ("tapped", Phrase(da: "Peget ud på kortet", en: "Pointed out on the map")),
        ("record", Phrase(da: "Tal en note ind", en: "Speak a note")),
        ("record-again", Phrase(da: "Noten er talt ind. Tal igen", en: "Spoken. Speak again")),
        ("stop", Phrase(da: "Stop (højst et minut)", en: "Stop (a minute at most)")),
        (
            "no-microphone",
            Phrase(
                da: "Telefonen lader os ikke bruge mikrofonen. Skriv i stedet.",
                en: "The phone does not let us use the microphone. Write instead.")
        ),
        ("light-auto", Phrase(da: "Lys: almindelig", en: "Light: plain")),
        ("light-dark", Phrase(da: "Lys: mørke", en: "Light: dark")),
        ("light-sun", Phrase(da: "Lys: sol", en: "Light: sun")),
    ]

    private static let kept: [(name: String, phrase: Phrase)] = [
        ("kept", Phrase(da: "Gemt på telefonen.", en: "Kept on the phone.")),
        ("nothing", Phrase(da: "Ingen fund endnu", en: "No findings yet")),
        ("waiting", Phrase(da: "Ikke sendt endnu", en: "Not sent yet")),
        ("sent", Phrase(da: "Sendt", en: "Sent")),
        ("conflict", Phrase(da: "Ændret af en anden imens", en: "Changed by another")),
        ("refused", Phrase(da: "Kan ikke sendes sådan", en: "Cannot be sent like this")),
        ("edit", Phrase(da: "Ret", en: "Edit")),
        ("open", Phrase(da: "Se fundet", en: "See the finding")),
        ("forget", Phrase(da: "Slet", en: "Delete")),
        (
            "forget-sure",
            Phrase(
                da: "Slet fundet fra telefonen? Det er ikke sendt.",
                en: "Delete the finding from the phone? It is not sent.")
        ),
        ("category", Phrase(da: "Hvad", en: "What")),
        ("severity", Phrase(da: "Hvor slemt", en: "How bad")),
        ("words", Phrase(da: "Hvor", en: "Where")),
        ("note", Phrase(da: "Note", en: "Note")),
        ("mine", Phrase(da: "Dit", en: "Yours")),
        ("others", Phrase(da: "Den andens", en: "Theirs")),
        ("keep-mine", Phrase(da: "Send mit i stedet", en: "Send mine instead")),
        ("keep-others", Phrase(da: "Behold den andens", en: "Keep theirs")),
    ]

    private static let sending: [(name: String, phrase: Phrase)] = [
        (
            "offline",
            Phrase(
                da: "Ingen forbindelse. Gå bare videre: fundene ligger på telefonen og sendes, "
                    + "når forbindelsen er tilbage.",
                en: "No connection. Just go on: the findings lie on the phone and are sent when "
                    + "the connection is back.")
        ),
        (
            "signed-out",
            Phrase(
                da: "Du er logget ud. Fundene ligger på telefonen og sendes, når du har logget "
                    + "ind.",
                en: "You are signed out. The findings lie on the phone and are sent once you "
                    + "have signed in.")
        ),
        ("sign-in", Phrase(da: "Log ind", en: "Sign in")),
        (
            "trouble",
            Phrase(
                da: "Det gik ikke at sende lige nu. Intet er gået tabt; vi prøver igen.",
                en: "Sending did not work just now. Nothing is lost; we try again.")
        ),
        (
            "other-person",
            Phrase(
                da: "Her ligger også fund, som en anden har gjort på denne telefon. De sendes, når "
                    + "den person logger ind.",
                en: "Here lie findings by somebody else on this phone too. They are sent when "
                    + "that person signs in.")
        ),
        (
            "clock",
            Phrase(
                da: "Telefonens ur går forkert, og tiderne er rettet:",
                en: "The phone’s clock is wrong, and the times are corrected:")
        ),
    ]
}
