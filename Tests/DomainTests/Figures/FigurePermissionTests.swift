// SPDX-License-Identifier: EUPL-1.2
import DomainTestSupport
import Testing

@testable import Domain

struct FigurePermissionTests {
    private let given: Given

    init() throws { given = try Given.figures() }

    private func allowed(_ command: FigureCommand) -> [Viewer] {
        Viewer.cast.filter { viewer in
            do {
                try given.city.permit(.figure(command), to: viewer)
                return true
            } catch {
                return false
            }
        }
    }

    private let overTMF: [Viewer] = Viewer.cast.filter {
        $0.works.contains(.tmf) || $0.has(.coordinator) || $0.has(.administrator)
    }

    //
    @Test func `case officers report for their own organization, and the owner approves`() {
        let observation = Observation(.p1, .y2014, .number(Quantity(1)))
        let report = FigureReport(.safety, observation)
        #expect(allowed(.record(report)) == overTMF)
        #expect(
            allowed(.record(FigureReport(.safety, observation, approvedBy: .tmf))) == overTMF)
        #expect(
            allowed(.approve(.safety, periods: [.y2014], places: nil, by: .tmf)) == overTMF)
        var ofSOF = report
        ofSOF.reporter = .sof
        #expect(
            allowed(.record(ofSOF))
                == Viewer.cast.filter {
                    $0.works.contains(.sof) || overTMF.contains($0)
                })
        ofSOF.approvedBy = .tmf
        #expect(allowed(.record(ofSOF)) == overTMF)
    }

    //
    @Test func `a figure is corrected by whoever reported it, or by its indicator's owner`()
        throws
    {
        var report = FigureReport(.safety, Observation(.p1, .y2014, .number(Quantity(1))))
        report.reporter = .sof
        let there = try given.on(day("2015-03-01")).having(.record(report))
        func allowed(_ reporter: OrganizationID?) -> [Viewer] {
            var correction = FigureReport(
                .safety, Observation(.p1, .y2014, .number(Quantity(2))))
            correction.reporter = reporter
            return Viewer.cast.filter { viewer in
                let command = CityCommand.figure(.correct(correction, reason: nil))
                return (try? there.city.permit(command, to: viewer)) != nil
            }
        }
        let own = Viewer.cast.filter { $0.works.contains(.sof) || overTMF.contains($0) }
        #expect(own.count > overTMF.count)
        #expect(allowed(.sof) == own)
        #expect(allowed(.police) == overTMF)
        #expect(allowed(nil) == overTMF)
    }

    //
    @Test func `groups, maps and barometers are the coordinators'`() {
        let coordination = Viewer.cast.filter { $0.has(.coordinator) || $0.has(.administrator) }
        #expect(allowed(.nameGroup(.parks)) == coordination)
        #expect(allowed(.define(IndicatorDraft("ny", .percent("Ny", .reported)))) == overTMF)
        #expect(allowed(.close(.safety, on: day("2020-12-31"))) == overTMF)
    }

    //
    @Test func `those who read all see figures as their owner does`() throws {
        let faces = Viewer.cast.map { given.city.face(of: $0, for: .safety) }
        for (viewer, face) in zip(Viewer.cast, faces) {
            if viewer.readsAll || viewer.works.contains(.tmf) {
                #expect(face == .staff(.tmf))
            } else if viewer.works.isEmpty {
                #expect(face == .published)
            }
        }
        #expect(given.city.face(of: .stranger, for: .safety) == .published)
    }

    //
    @Test func `no sentence of a history holds a figure, nor tells strangers what waits`() throws {
        let waiting = FigureReport(.safety, Observation(.p1, .y2014, .number(number("73.9"))))
        let report = CityEvent.figure(
            try given.on(day("2015-03-01")).city.figures.decide(
                .record(waiting), on: day("2015-03-01"), in: given.city.figureSetting)[0])
        var stranger = Chronicle(of: given.city, for: .stranger) { _ in nil }
        var officer = Chronicle(of: given.city, for: .coordinator) { _ in nil }
        #expect(stranger.tell(report, on: day("2015-03-01")) == nil)
        let told = officer.tell(report, on: day("2015-03-01"))
        #expect(
            told?.danish
                == "Teknik- og Miljøforvaltningen indberettede 1 tal af “Utryghed” for 2014.")
        #expect(told?.english.contains("73") == false)
        for event in FigureExamples.events {
            let words = officer.tell(.figure(event), on: day("2022-01-01"))
            for text in [words?.danish, words?.english].compactMap({ $0 }) {
                #expect(text.hasSuffix(".") && !text.contains("36"))
            }
        }
    }
}
