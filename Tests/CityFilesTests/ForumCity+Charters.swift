// SPDX-License-Identifier: EUPL-1.2

extension ForumCity {
    static let forums = """
        forums:
          - forum: partnerskab
            kind: partnership-forum
            charters:
              - title: Partnerskab
                effective: 2021-02-01
                source: x
                clauses:
                  - id: chefer
                    sentence: Chefkredsen sidder her.
                    seats: {group: kreds, label: Chefkredsen, filled: {members-of: chefkreds}}
                  - id: huse
                    sentence: Lederen af de tre huse sidder her.
                    seats: {group: huse, label: Leder af tre huse, count: 1, filled: {ex-officio: husleder}, for: [hus-a, hus-b, hus-c]}

          - forum: chefkreds
            kind: steering-group
            charters:
              - title: Chefkreds
                effective: 2021-02-01
                source: x
                clauses:
                  - id: chefer
                    sentence: En eller flere borgmestre eller direktører deltager.
                    seats: {group: chefer, label: Borgmestre eller direktører, count: {at-least: 1, at-most: 2}, filled: {one-of: [borgmester, direktoer]}}

          - forum: bestyrelse
            kind: board
            reminder-days: 30
            charters:
              - title: Vedtægt for bestyrelsen
                dated: 2021-01-20
                effective: 2021-02-01
                adopted: 2021-01-25
                approved-by: by
                decision: Byrådet 25. januar 2021
                source: x
                clauses:
                  - id: medlemmer
                    sentence: Der er 10 til 15 medlemmer.
                    seats: {group: medlemmer, label: Medlemmer, count: {at-least: 10, at-most: 15}, filled: {appointed-by: by}, votes: true}
                  - id: periode
                    sentence: Perioden slutter altid 30. november.
                    term: {seats: [medlemmer], ends-on: 11-30}
                  - id: formand
                    sentence: Formandskabet går på omgang hver sjette måned.
                    officer: {role: chair, chosen: {rotates-among: [medlemmer], months: 6}, duties: [preside, agenda]}
                  - id: sekretaer
                    sentence: Byen udpeger en sekretær for et år.
                    officer: {role: secretary, post: sekretaer, chosen: {appointed-by: by}, term: {years: 1}, duties: [convene, minutes]}
                  - id: quorum
                    sentence: En tredjedel, dog mindst to, skal være til stede.
                    quorum: {share: 1/3, at-least: 2}
                  - id: suppleanter
                    sentence: Hver plads kan have en suppleant.
                    substitutes: {seats: all, at-most: 1}
                  - id: ledige
                    sentence: Andre kan søge en ledig plads; alle skal være enige.
                    application: {seats: all, decided-by: consensus}
                  - id: opbakning
                    sentence: Hver støtter for sig det, der skaber tryghed.
                    support: {purpose-test: tryghed}
              - title: Vedtægt for bestyrelsen
                effective: 2024-01-01
                source: x
                clauses:
                  - id: medlemmer
                    sentence: Der er 12 medlemmer.
                    seats: {group: medlemmer, label: Medlemmer, count: 12, filled: {appointed-by: by}}
                  - id: moeder
                    sentence: Bestyrelsen mødes hvert kvartal.
                    cadence: {meetings: 1, per: quarter}

          - forum: fornyelse
            kind: steering-group
            charters:
              - title: Styregruppe med 27 pladser
                effective: 2021-02-01
                source: x
                clauses:
                  - id: omraade
                    sentence: Gruppen arbejder i Nord.
                    area: {areas: [nord]}
                  - id: mandat
                    sentence: Gruppen anbefaler.
                    mandate: {power: recommend}
                  - id: penge
                    sentence: Gruppen bevilger op til 100.000 kr. til et projekt.
                    mandate: {matter: grants, power: decide, basis: Byfornyelsesloven, limit: 100.000 kr.}
                  - id: beboere
                    sentence: 9 beboere
                    seats: {group: beboere, label: 9 beboere, count: 9, filled: {elected-by: beboere}}
                  - id: udpegede
                    sentence: 11 udpegede
                    seats: {group: udpegede, label: 11 udpegede, count: 11, filled: {appointed-by: by}}
                  - id: forvaltninger
                    sentence: 7 fra forvaltningerne
                    seats: {group: forvaltninger, label: 7 fra forvaltningerne, count: 7, filled: not-stated, for: [social, teknik], role: informing}

        forum-templates:
          - template: gruppe
            name: "Gruppen i {area}"
            kind: network
            parent: by
            since: 2021-02-01
            for-areas: [nord, syd]
            source: x
            charters:
              - title: "Gruppen i {area}"
                effective: 2021-02-01
                source: x
                clauses:
                  - {id: omraade, sentence: "Gruppen arbejder i {area}.", area: {own: true}}
                  - {id: plads, sentence: En nabo, seats: {group: nabo, label: "En nabo fra {area}", count: 1, filled: granted}}
        """
}
