// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Reading {
    /// `december 2010 – 2013`, with what is not stated said.
    func span(of programme: Programme) -> String {
        if programme.start == nil, programme.end == nil { return say(.notStated) }
        let end =
            programme.end.map { period($0) } ?? say(da: "slut ikke oplyst", en: "end not stated")
        let start =
            programme.start.map { period($0) }
            ?? say(da: "start ikke oplyst", en: "start not stated")
        return "\(start) – \(end)"
    }
}
