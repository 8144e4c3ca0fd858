// SPDX-License-Identifier: EUPL-1.2
import Domain
import Journal
import Print

/// The photos of a walk's report, small enough for paper, by finding.
struct ReportPhotos: Sendable {
    struct Printed: Sendable {
        let bytes: [UInt8]
        let label: String
    }

    /// In all, so that a paper stays one that can be sent.
    static let most = 240
    private static let atOnce = 2

    private(set) var byFinding: [FindingID: [Printed]] = [:]
    /// How many the reader may see that are not printed.
    private(set) var leftOut = 0

    init() {}

    /// The first before and the first after of each finding.
    init(of walk: SafetyWalk, _ call: Call) async throws {
        let shown = call.findings(of: walk).flatMap { finding in
            let photos = call.photos(of: finding).filter { !$0.isGone }
            let firsts = FindingPhoto.Kind.allCases.compactMap { kind in
                photos.first { $0.photo.kind == kind }
            }
            leftOut += photos.count - firsts.count
            return firsts.map { (finding.id, $0) }
        }
        leftOut += max(0, shown.count - Self.most)
        var rest = shown.prefix(Self.most)
        while !rest.isEmpty {
            for (id, photo) in try await Self.printed(rest.prefix(Self.atOnce), call) {
                byFinding[id, default: []].append(photo)
            }
            rest = rest.dropFirst(Self.atOnce)
        }
    }

    /// In the order that they were asked for.
    private static func printed(
        _ photos: ArraySlice<(FindingID, ShownPhoto)>, _ call: Call
    ) async throws -> [(FindingID, Printed)] {
        try await withThrowingTaskGroup(of: (Int, FindingID, Printed)?.self) { group in
            for (index, (id, shown)) in photos.enumerated() {
                group.addTask {
                    let key = shown.photo.file.rawValue
                    guard let bytes = try await call.site.cabinet.content(of: key, in: .files)
                    else { return nil }
                    let small = try await call.site.studio.printed(bytes)
                    return (index, id, Printed(bytes: small, label: shown.caption(call.reading)))
                }
            }
            return try await group.reduce(into: [(Int, FindingID, Printed)]()) { all, photo in
                if let photo { all.append(photo) }
            }.sorted { $0.0 < $1.0 }.map { ($0.1, $0.2) }
        }
    }
}
