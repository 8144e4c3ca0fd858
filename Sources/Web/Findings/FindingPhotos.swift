// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import HashTreeCollections
import Html
import Journal
import Print

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
            let hash = hexadecimal(Array(SHA256.hash(data: photo.bytes)))
            try await site.cabinet.change([hash], in: .files) { there in
                there[hash] == nil ? [hash: photo.bytes] : [:]
            }
            photos.append(
                FindingPhoto(
                    file: FileID(hash), kind: kind, isPublic: isPublic, width: photo.width,
                    height: photo.height))
        }
        return photos
    }
}

/// One photo, for those who may see it.
enum FindingPhotoFile {
    /// a photo is there only through a finding that the reader sees.
    static func send(_ call: Call) async throws -> Answer {
        let finding = try call.finding
        guard let photo = finding[photo: call.id("fil")],
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

/// Before and after, as far as the reader may see it.
struct FindingPhotos: Component {
    let finding: SafetyFinding
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let photos = finding.photos.filter {
            reading.city.sees($0, of: finding, reading.viewer)
        }
        if !photos.isEmpty {
            Section(.id("billeder")) {
                H2(reading.say(da: "Billeder", en: "Photos"))
                Div(.class("photos")) { For(photos) { figure($0) } }
            }
        }
    }

    private func figure(_ photo: FindingPhoto) -> some Markup {
        Figure {
            A(.href(Link(Paths.findingPhoto(finding.id, photo.file)))) {
                Img(
                    .src(Link(Paths.findingPhoto(finding.id, photo.file))),
                    .alt(caption(photo)), .width(Double(photo.width)),
                    .height(Double(photo.height)))
            }
            Figcaption {
                caption(photo)
                if reading.viewer.isStaff {
                    Span(
                        photo.isPublic
                            ? reading.say(da: " · alle ser det", en: " · everybody sees it")
                            : reading.say(da: " · kun ansatte", en: " · staff only"),
                        .class("quiet"))
                }
            }
            if reading.may(.finding(.showPhoto(finding.id, photo.file, isPublic: true))) {
                ButtonForm(
                    label: photo.isPublic
                        ? reading.say(da: "Skjul billedet", en: "Hide the photo")
                        : reading.say(da: "Vis for alle", en: "Show to everybody"),
                    path: Paths.finding(finding.id, "trin"), reading: reading,
                    fields: [
                        ("trin", photo.isPublic ? "skjul-billede" : "vis-billede"),
                        ("fil", photo.file.rawValue),
                    ])
            }
        }
    }

    private func caption(_ photo: FindingPhoto) -> String {
        switch photo.kind {
        case .found:
            reading.say(
                da: "Før: \(reading.name(of: finding))", en: "Before: \(reading.name(of: finding))")
        case .proof:
            reading.say(
                da: "Efter: \(reading.name(of: finding))", en: "After: \(reading.name(of: finding))"
            )
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
