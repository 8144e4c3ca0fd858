// SPDX-License-Identifier: EUPL-1.2

/// The rules say no: nothing is changed and nothing is journaled.
///
/// Every slice has one enum of refusals whose payloads are the facts. The
/// sentence says what is wrong and how to mend it.
public protocol Refusal: Error, Equatable, Sendable {
    /// The stable name of the refusal, such as `initiative.no-owner`.
    var key: String { get }
    /// What went wrong and how to mend it, for the person who asked.
    var sentence: Phrase { get }
    /// The rule in `docs/rules.md` that refuses, such as `R-031`.
    var rule: String? { get }
    /// The form field that the sentence belongs beside.
    var field: String? { get }
}

extension Refusal {
    public var rule: String? { nil }
    public var field: String? { nil }
}
