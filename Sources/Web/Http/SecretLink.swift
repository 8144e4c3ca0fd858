// SPDX-License-Identifier: EUPL-1.2
import Html
import Runtime

extension Call {
    /// What the secret link of the path names, of the city as it is today; tried slowly
    /// from one place.
    func linked<Named>(_ kind: String, _ named: (String) -> Named?) throws -> Named {
        let key = "\(kind)/\(askerAddress)"
        guard site.limits.admits(key, .reportLinks, at: site.runtime.time.now) else {
            throw TooMany()
        }
        guard !reading.view.isPast, let found = named(parameters["link"] ?? "") else {
            throw NotFound()
        }
        return found
    }
}

extension Answer {
    /// The answer behind a secret link: kept nowhere, and whoever follows a link away takes
    /// the secret address nowhere.
    var behindLink: Answer {
        var answer = self
        answer.headers += [("Referrer-Policy", "no-referrer"), ("Cache-Control", "no-store")]
        return answer
    }
}
