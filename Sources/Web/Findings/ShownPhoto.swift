// SPDX-License-Identifier: EUPL-1.2
import Domain
import HashTreeCollections
import Html
import Runtime

/// A photo that this reader may see, with the finding that it lies at.
struct ShownPhoto: Sendable {
    let finding: SafetyFinding
    let photo: FindingPhoto
    /// Whether the day that is looked at had it, and today has it no more.
    let isGone: Bool

    var path: String { Paths.findingPhoto(finding.id, photo.file) }

    func image(_ reading: Reading) -> some Markup {
        Img(
            .src(Link(path)), .alt(caption(reading)), .width(Double(photo.width)),
            .height(Double(photo.height)), .lazy)
    }

    func caption(_ reading: Reading) -> String {
        let name = reading.name(of: finding)
        switch photo.kind {
        case .found:
            return reading.say(
                da: "Før: \(name), \(reading.date(finding.foundOn))",
                en: "Before: \(name), \(reading.date(finding.foundOn))")
        case .proof:
            let day = finding.mendedOn.map { ", \(reading.date($0))" } ?? ""
            return reading.say(da: "Efter: \(name)\(day)", en: "After: \(name)\(day)")
        }
    }
}

extension Call {
    /// what the reader may see, before what it became; R-280: also of the
    /// findings that were put into it.
    func photos(of finding: SafetyFinding) -> [ShownPhoto] {
        let all = [finding] + city.findings.together(with: finding.id).dropFirst()
        let seen = all.filter { $0.id == finding.id || city.sees($0, viewer) }
            .flatMap { finding in
                finding.photos.filter { city.sees($0, of: finding, viewer) }
                    .map { shown($0, of: finding) }
            }
        return seen.filter { $0.photo.kind == .found } + seen.filter { $0.photo.kind == .proof }
    }

    private func shown(_ photo: FindingPhoto, of finding: SafetyFinding) -> ShownPhoto {
        let now = site.runtime.snapshot.present.city.findings[finding.id]
        return ShownPhoto(
            finding: finding, photo: photo, isGone: now?[photo: photo.file] == nil)
    }

    /// The first photo of each kind, where there is one of each.
    func pair(of finding: SafetyFinding) -> (before: ShownPhoto, after: ShownPhoto)? {
        let photos = photos(of: finding).filter { !$0.isGone }
        guard let before = photos.first(where: { $0.photo.kind == .found }),
            let after = photos.first(where: { $0.photo.kind == .proof })
        else { return nil }
        return (before, after)
    }
}

/// What was mended lately, before and after side by side.
struct BeforeAndAfter: Component {
    private static let most = 3

    let findings: [SafetyFinding]
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        let pairs = pairs
        if !pairs.isEmpty {
            Section(.id("foer-og-efter")) {
                H2(reading.say(da: "Før og efter", en: "Before and after"))
                For(pairs) { pair in
                    H3 {
                        A(
                            reading.name(of: pair.before.finding),
                            .href(reading.link(Paths.finding(pair.before.finding.id))))
                    }
                    P(words(pair.before.finding), .class("quiet"))
                    Div(.class("photos pair")) {
                        For([pair.before, pair.after]) { shown in
                            Figure {
                                shown.image(reading)
                                Figcaption(shown.caption(reading))
                            }
                        }
                    }
                }
            }
        }
    }

    private func words(_ finding: SafetyFinding) -> String {
        reading.say(
            da: "\(reading.place(of: finding)). Tog \(reading.waited(finding)).",
            en: "\(reading.place(of: finding)). Took \(reading.waited(finding)).")
            + (finding.isExample ? reading.say(da: " Eksempel.", en: " Example.") : "")
    }

    private var pairs: [(before: ShownPhoto, after: ShownPhoto)] {
        let mended = findings.filter { $0.mendedOn != nil && $0.photos.count > 1 }
            .sorted {
                ($0.mendedOn ?? $0.foundOn, $0.number) > ($1.mendedOn ?? $1.foundOn, $1.number)
            }
        return Array(mended.lazy.compactMap { call.pair(of: $0) }.prefix(BeforeAndAfter.most))
    }
}
