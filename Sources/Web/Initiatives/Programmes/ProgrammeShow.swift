// SPDX-License-Identifier: EUPL-1.2
import Domain
import Html

/// One programme: its leader or the gap, its time, its duty to evaluate, what it holds.
struct ProgrammeShow: Component {
    let programme: Programme
    let call: Call
    private var reading: Reading { call.reading }

    var body: some Markup {
        SitePage(
            programme.name, call,
            trail: [Crumb(title: reading.say(.programmes), path: Paths.programmes)]
        ) {
            PageHead(programme.name, kind: reading.say(programme.kind.phrase)) {
                leader
                Fact(reading.say(da: "Status", en: "Standing")) { standing }
                Fact(reading.say(da: "Periode", en: "Period"), reading.span(of: programme))
                EvaluationFact(programme: programme, reading: reading)
            }
            actions
            goals
            FiguresOfProgramme(reading: reading, programme: programme)
            RoundsOfProgramme(reading: reading, programme: programme)
            areas
            initiatives
            EvaluationShow(programme: programme, reading: reading)
            SourceNote(reading: reading, source: programme.source)
        }
    }

    @MarkupBuilder private var leader: some Markup {
        let name = reading.say(da: "Leder", en: "Leader")
        if let leader = programme.leader {
            Fact(name, note: reading.departmentName(of: leader)) {
                PostLine(reading: reading, post: leader)
            }
        } else {
            Fact(
                name, reading.say(da: "Ingen leder er oplyst", en: "No leader is stated"),
                note: reading.say(
                    da: "Et program skal have en leder. En koordinator kan udpege en.",
                    en: "A programme must have a leader. A coordinator can name one."),
                isGap: true)
        }
    }

    private var standing: some Markup {
        let standing = reading.standing(of: programme)
        return StatusTag(standing.status, standing.text)
    }

    @MarkupBuilder private var actions: some Markup {
        if programme.endedOn == nil, reading.may(.initiative(.endProgramme(programme.id))) {
            Div(.class("actions")) {
                A(
                    programme.leader == nil
                        ? reading.say(da: "Udpeg en leder", en: "Name a leader")
                        : reading.say(da: "Skift leder", en: "Change the leader"),
                    .class("button secondary"), .href(Link(Paths.leader(programme.id))))
                A(
                    reading.say(da: "Afslut programmet", en: "End the programme"),
                    .class("button secondary"), .href(Link(Paths.programmeEnd(programme.id))))
            }
        }
    }
}

// MARK: - What it holds

extension ProgrammeShow {
    private var goals: some Markup {
        Section {
            H2(reading.say(da: "Mål", en: "Goals"))
            if programme.goals.isEmpty {
                P(reading.say(.notStated))
            } else {
                Ul { For(programme.goals) { Li($0) } }
            }
        }
    }

    private var areas: some Markup {
        Section {
            H2(reading.say(.areas))
            if programme.areas.isEmpty {
                P(reading.say(.notStated))
            } else {
                Ul {
                    For(programme.areas) { area in
                        Li { A(reading.name(of: area), .href(reading.link(Paths.area(area)))) }
                    }
                }
            }
        }
    }

    private var initiatives: some Markup {
        let rows = InitiativeFilter(Fields()).initiatives(reading)
            .filter { $0.initiative.programme == programme.id }
        return Section {
            H2(reading.say(.initiatives))
            if rows.isEmpty {
                EmptyState(
                    reading.say(
                        da: "Ingen indsatser hører til programmet endnu.",
                        en: "No initiatives belong to the programme yet.")
                ) { create }
            } else {
                InitiativeRegister(reading: reading, rows: rows)
            }
        }
    }

    @MarkupBuilder private var create: some Markup {
        if reading.mayCreateInitiatives {
            P {
                A(
                    reading.say(
                        da: "Opret en indsats i programmet", en: "Create an initiative in it"),
                    .class("button secondary"),
                    .href(reading.link(Paths.newInitiative, [("program", programme.id.rawValue)])))
            }
        }
    }
}
