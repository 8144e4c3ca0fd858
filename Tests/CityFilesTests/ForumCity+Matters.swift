// SPDX-License-Identifier: EUPL-1.2

extension ForumCity {
    /// A matter on its way up and back, three words from neighbors, what the
    /// meetings made of it, and what was to be done.
    static let matters = """
        organizations:
          - {id: raad, kind: council, name: Rådet, since: 2020-01-01, source: x}
        matters:
          - id: lys
            title: Lys på stien
            kind: proposal
            solutions: [political, organizational]
            areas: [nord]
            text: Der er mørkt
            sentiment: wish
            by: hus-a
            person: ida
            to: [social, teknik]
            answerer: teknik
            answer-by: 2022-06-01
            public: true
            day: 2022-04-01
            log:
              - {day: 2022-04-02, refer: fornyelse, asked: recommend}
              - {day: 2022-05-06, refer: raad, from: fornyelse, asked: decide, answer-by: 2022-07-01, outside-lines: true}
              - {day: 2022-06-15, treat: raad, outcome: approved, wording: Rådet siger ja}
              - {day: 2022-06-16, answer: Lyset kommer}
              - {day: 2022-06-17, tell: raiser, note: Ringet}
              - {day: 2022-06-17, tell: raiser, of: moerkt}
              - {day: 2022-06-17, tell: teknik}
              - {day: 2022-06-18, carry: {action: lamper}}
              - {day: 2022-10-01, close: Der er lys}
            source: x
          - {id: moerkt, title: Mørkt, neighbor: {contact: nabo@demo.example}, day: 2022-04-10, log: [{day: 2022-04-11, merge: lys}], source: x}
          - {id: larm, title: Larm, neighbor: {}, day: 2022-04-12, log: [{day: 2022-04-13, turn-away: Det er ikke byens}], source: x}
          - id: baenk
            title: En bænk
            neighbor: {}
            day: 2022-04-14
            log:
              - {day: 2022-04-20, admit: {to: [teknik]}, public: true}
              - {day: 2022-04-21, address: {to: [teknik, social], answerer: social, answer-by: 2022-06-01}}
              - {day: 2022-04-22, refer: fornyelse, asked: discuss}
              - {day: 2022-05-20, decline: fornyelse, reason: Vi ser kun på det hele}
            source: x
        meetings:
          - id: f-1
            forums: [fornyelse]
            day: 2022-05-04
            start: 17:00
            planned: 2022-03-10
            called: 2022-04-20
            published: [2022-04-20, 2022-04-27]
            replies:
              - {day: 2022-04-21, seat: beboere/1, person: eva, answer: accepted, by: calendar}
              - {day: 2022-04-22, seat: beboere/2, person: ole, answer: tentative, note: Måske}
            agenda:
              - id: f-1-lys
                by: hus-a
                title: Lys på stien
                purpose: recommend
                matter: lys
                presenter-person: ida
                minutes: 20
                recommendation: At anbefale
                problem: Der er mørkt
                decision: {outcome: recommended, to: raad, answer-by: 2022-07-01, wording: Anbefales, dissents: [{seat: beboere/2, text: For dyrt}]}
                minuted: Der var bred enighed
              - id: f-1-penge
                brought: 2022-04-25
                title: Penge til lygter
                purpose: decide
                topic: grants
                amount: 50.000 kr.
                recused: [beboere/2]
                decision: {outcome: approved}
                minuted: Bevilget
              - id: f-1-lukket
                title: Fru Hansens have
                purpose: discuss
                closed: {basis: private-affairs, neutral-title: Sag om en borger, reason: Kun én have}
                removed: [ole]
            held: {present: [beboere/1, beboere/2]}
            minuted: {written: 2022-05-05, circulated: 2022-05-11}
            source: x
          - id: f-2
            forums: [fornyelse]
            day: 2022-09-07
            planned: 2022-05-04
            published: [2022-08-24]
            agenda:
              - {id: f-2-referat, title: Referat, purpose: decide, approves: f-1, decision: {outcome: approved}}
              - {id: f-2-lys, title: Svar om lys, purpose: inform, matter: lys, tells: lys, decision: {outcome: noted}}
              - {id: f-2-opgaver, title: Opgaver, purpose: inform, follow-up: true}
            held: {present: [beboere/1]}
            source: x
          - id: f-3
            forums: [fornyelse]
            day: 2022-12-07
            planned: 2022-09-07
            published: [2022-11-16]
            agenda:
              - {id: f-3-have, title: Haven igen, purpose: discuss, carried-over: f-1-lukket}
              - {id: f-3-fest, brought: 2022-11-20, by-person: eva, waiting: true, title: Fest, purpose: discuss}
            source: x
        actions:
          - id: lamper
            title: Sæt lamper op
            owner: teknik
            person: bo
            due: 2022-08-01
            forum: fornyelse
            meeting: f-1
            item: f-1-lys
            matter: lys
            day: 2022-06-18
            moved: [{on: 2022-07-20, to: 2022-09-15, cause: supplier, note: Lamperne kommer sent}]
            done: {day: 2022-09-10, note: De lyser}
            source: x
          - {id: maaling, title: Mål lyset, owner: hus-a, due: 2022-08-01, adopted: true, areas: [nord], day: 2022-06-20, dropped: {day: 2022-07-01, reason: Ingen måler}, source: x}
          - {id: tegning, title: Tegn stien, owner: teknik, due: 2022-12-01, day: 2022-06-20, source: x}
        """
}
