// SPDX-License-Identifier: EUPL-1.2
import Domain
import Runtime

extension Reading {
    /// The answer found once for all who have the same roles and language, as long
    /// as the city and the day are the same.
    ///
    /// `find` may depend on nothing else, such as who reads or at which address.
    func once<Answer: Sendable>(
        _ what: String, _ subject: String = "", find: () -> Answer
    ) -> Answer {
        view.foresight.once(
            Foresight.Question(what, subject, sight: viewer.roles, language: language), find: find)
    }
}

extension Set<AreaID>? {
    /// The areas as the subject of a question; nil is the whole city.
    var subject: String {
        map { "in \($0.map(\.rawValue).sorted().joined(separator: " "))" } ?? ""
    }
}
