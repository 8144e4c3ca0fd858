// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// The next dates in order, each with how far away it is and who answers.
struct DueDateList: Component {
    let reading: Reading
    let dates: [DueDate]

    var body: some Markup {
        Ol(.class("link-list")) {
            For(dates) { due in
                Li {
                    Div(.class("quiet")) {
                        Time(
                            reading.say(due.period.phrase), .datetime(due.day.description))
                        " · \(reading.distance(due.day)) · \(reading.say(due.kind.phrase))"
                    }
                    A(due.title, .href(due.link))
                    Div(.class("quiet")) { who(due) }
                    if due.standing.status != .ok {
                        StatusTag(due.standing.status, due.standing.text)
                    }
                }
            }
        }
    }

    @MarkupBuilder private func who(_ due: DueDate) -> some Markup {
        if let post = due.post {
            "\(reading.name(of: post)), \(reading.departmentName(of: post))"
        } else {
            reading.say(.notStated)
        }
    }
}
