// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a report would do to the promises, as far as the reader sees them.
struct PreviewResource: Described, Encodable, Sendable {
    let broken: [BreachResource]
    let worsened: [ShiftResource]
    let eased: [ShiftResource]
    let restored: [BreachResource]

    init(_ preview: Preview, _ reading: Reading) {
        func seen(_ breaches: [ForecastBreach]) -> [BreachResource] {
            breaches.filter { reading.activity($0.activity) != nil }
                .map { BreachResource($0, reading) }
        }
        func seen(_ shifts: [Preview.Shift]) -> [ShiftResource] {
            shifts.filter { reading.activity($0.after.activity) != nil }
                .map { ShiftResource($0, reading) }
        }
        broken = seen(preview.broken)
        worsened = seen(preview.worsened)
        eased = seen(preview.eased)
        restored = seen(preview.restored)
    }

    static let shape = Shape(
        "Preview", "What a report would do to the promises; nothing is saved.",
        [
            .field(
                "broken", .list(.object(BreachResource.shape)),
                "Promises that hold and would break, worst first."),
            .field(
                "worsened", .list(.object(ShiftResource.shape)), "Those that would break by more."),
            .field(
                "eased", .list(.object(ShiftResource.shape)), "Those that would break by less."),
            .field(
                "restored", .list(.object(BreachResource.shape)), "Those that would hold again."),
        ])
}

/// A promise that is broken before and after, by another number of days.
struct ShiftResource: Described, Encodable, Sendable {
    let before: BreachResource
    let after: BreachResource

    init(_ shift: Preview.Shift, _ reading: Reading) {
        before = BreachResource(shift.before, reading)
        after = BreachResource(shift.after, reading)
    }

    static let shape = Shape(
        "Shift", "A promise that is broken before and after.",
        [
            .field("before", .object(BreachResource.shape), "As it is forecast today."),
            .field("after", .object(BreachResource.shape), "As it would be."),
        ])
}
