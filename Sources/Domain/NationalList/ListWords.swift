// SPDX-License-Identifier: EUPL-1.2

extension ListTier {
    /// The law's own names, of today and of before.
    public var heading: Phrase {
        switch self {
        case .prevention: Phrase(verbatim: "Forebyggelsesområder")
        case .vulnerable: Phrase(verbatim: "Udsatte boligområder")
        case .parallel:
            Phrase(
                da: "Parallelsamfund (til 2020: ghettoområder)",
                en: "Parallelsamfund (until 2020: ghettoområder)")
        case .transformation:
            Phrase(
                da: "Omdannelsesområder (til 2020: hårde ghettoområder)",
                en: "Omdannelsesområder (until 2020: hårde ghettoområder)")
        }
    }
}

extension ListMove.Kind {
    public var phrase: Phrase {
        switch self {
        case .entered: Phrase(da: "ny", en: "new")
        case .left: Phrase(da: "ude", en: "out")
        }
    }
}
