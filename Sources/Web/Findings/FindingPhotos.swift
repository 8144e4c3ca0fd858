// SPDX-License-Identifier: EUPL-1.2
import Cryptography
import Domain
import HashTreeCollections
import Html
import Journal
import Print
import Runtime

extension Call {
    /// The name of the field in every form that takes photos of findings.
    static let photoField = "photo"

    /// every photo that came with the form, turned upright, stripped, shrunk and
    /// kept by its hash before the city is told.
    ///
    /// Throws `PhotoRefusal` for what is no photo.
    func findingPhotos(
        _ kind: FindingPhoto.Kind, isPublic: Bool = false
    ) async throws -> [FindingPhoto] {
        var photos: [FindingPhoto] = []
        for file in files where file.field == Call.photoField && !file.bytes.isEmpty {
            let photo = try await site.studio.photo(file.bytes, named: file.name)
            photos.append(
                FindingPhoto(
                    file: try await keep(photo), kind: kind, isPublic: isPublic,
                    width: photo.width, height: photo.height))
        }
        return photos
    }

    /// Keeps the photo in the cabinet by its hash.
    func keep(_ photo: Photo) async throws -> FileID {
        let hash = SHA256(of: photo.bytes).hexadecimal
        try await site.cabinet.change([hash], in: .files) { there in
            there[hash] == nil ? [hash: photo.bytes] : [:]
        }
        return FileID(hash)
    }
}

/// One photo, for those who may see it.
enum FindingPhotoFile {
    /// a photo is there only through a finding that the reader sees; on a past
    /// day too, what was covered since is gone.
    static func send(_ call: Call) async throws -> Answer {
        let finding = try call.finding
        let now = call.site.runtime.snapshot.present.city.findings[finding.id]
        guard let photo = finding[photo: call.id("fil")], now?[photo: photo.file] != nil,
            call.city.sees(photo, of: finding, call.viewer),
            let bytes = try await call.site.cabinet.content(of: photo.file.rawValue, in: .files)
        else { throw NotFound() }
        var answer = Answer.bytes(bytes, type: Photo.mediaType)
        answer.headers = [
            ("Content-Disposition", "inline; filename=\"fund-\(finding.number).jpg\""),
            ("Content-Security-Policy", "sandbox; default-src 'none'"),
            ("Cache-Control", "private, max-age=3600"),
        ]
        return answer
    }
}

/// Before and after, as far as the reader may see it; also of those put into it.
struct FindingPhotos: Component {
    let finding: SafetyFinding
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let photos = call.photos(of: finding)
        if !photos.isEmpty {
            Section(.id("billeder")) {
                H2(reading.say(da: "Billeder", en: "Photos"))
                Div(.class(isPair(photos) ? "photos pair" : "photos")) {
                    For(photos) { figure($0) }
                }
            }
        }
    }

    /// One of each kind is seen side by side, on a phone too.
    private func isPair(_ photos: [ShownPhoto]) -> Bool {
        photos.map(\.photo.kind) == [.found, .proof]
    }

    private func figure(_ shown: ShownPhoto) -> some Markup {
        Figure {
            if shown.isGone {
                P(
                    reading.say(
                        da: "Billedet er dækket til eller fjernet siden; det oprindelige er "
                            + "slettet.",
                        en: "The photo has been covered or removed since; the original is "
                            + "deleted."), .class("quiet"))
            } else {
                A(.href(Link(shown.path))) { shown.image(reading) }
            }
            Figcaption {
                shown.caption(reading)
                if reading.viewer.isStaff {
                    Span(
                        shown.photo.isPublic
                            ? reading.say(da: " · alle ser det", en: " · everybody sees it")
                            : reading.say(da: " · kun ansatte", en: " · staff only"),
                        .class("quiet"))
                }
            }
            FindingPhotoSteps(finding: shown.finding, photo: shown.photo, reading: reading)
        }
    }
}

/// What whoever keeps the finding does about one of its photos.
struct FindingPhotoSteps: Component {
    let finding: SafetyFinding
    let photo: FindingPhoto
    let reading: Reading

    var body: some Markup {
        if reading.may(.finding(.showPhoto(finding.id, photo.file, isPublic: true))) {
            Div(.class("actions")) {
                ButtonForm(
                    label: photo.isPublic
                        ? reading.say(da: "Skjul billedet", en: "Hide the photo")
                        : reading.say(da: "Vis for alle", en: "Show to everybody"),
                    path: Paths.finding(finding.id, "trin"), reading: reading,
                    fields: [
                        ("trin", photo.isPublic ? "skjul-billede" : "vis-billede"),
                        ("fil", photo.file.rawValue),
                    ])
                A(
                    reading.say(da: "Dæk ansigter til", en: "Cover faces"),
                    .href(Link(Paths.coverPhoto(finding.id, photo.file))),
                    .class("button secondary"))
            }
        }
    }
}

/// Where photos are chosen or taken.
struct PhotoField: Component {
    let label: String
    let reading: Reading
    let errors: FormErrors
    var isMany = false

    var body: some Markup {
        Field(
            Call.photoField, label,
            hint: reading.say(
                da: "JPEG, PNG, WebP eller HEIC. Sted og telefon fjernes fra billedet.",
                en: "JPEG, PNG, WebP or HEIC. Place and phone are removed from the photo."),
            reading, errors
        ) {
            Input(
                .id(Call.photoField), .name(Call.photoField), .type("file"),
                .accept("image/*"), .multiple(isMany),
                .invalid(errors[Call.photoField] != nil),
                described(Call.photoField, hint: true, errors))
        }
    }
}
