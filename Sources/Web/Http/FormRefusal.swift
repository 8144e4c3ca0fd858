// SPDX-License-Identifier: EUPL-1.2
import Domain

/// What a form itself finds wrong, before any rule is asked.
struct FormRefusal: Refusal {
    let key: String
    let sentence: Phrase
    let field: String?

    init(_ key: String, _ field: String?, _ sentence: Phrase) {
        self.key = key
        self.sentence = sentence
        self.field = field
    }

    /// The field must say something.
    static func missing(_ field: String, _ sentence: Phrase) -> FormRefusal {
        FormRefusal("form.missing", field, sentence)
    }
}

extension FormErrors {
    /// What the rules, or the reader of a field, said to what was typed.
    ///
    /// Throws everything else on, also that the reader may not do it at all.
    init(catching error: any Error, wording: (any Refusal) -> any Refusal = { $0 }) throws {
        switch error {
        case let refused as Refused where !(refused.refusal is Forbidden):
            self.init(wording(refused.refusal))
        case let refusal as any Refusal: self.init(wording(refusal))
        default: throw error
        }
    }
}
