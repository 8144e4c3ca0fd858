// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The day written `2021-10-05`.
public func day(_ iso: String) -> Day {
    guard let day = Day(iso) else { preconditionFailure("“\(iso)” is not a day") }
    return day
}

/// The period written `2021-summer`, `2021-05`, `2021-W10`, `2021-10-05`.
public func period(_ compact: String) -> Period {
    guard let period = Period(compact) else { preconditionFailure("“\(compact)” is no period") }
    return period
}
