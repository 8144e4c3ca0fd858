// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

@testable import GeoReport

struct GeoPeerTests {
    private let lamp = GeoSending(
        service: "lys", point: GeoPoint(latitude: 55.7, longitude: 12.5), address: "Ved åen",
        description: "Mørkt & øde", media: nil)

    @Test func `a report is sent as a form with the key`() async {
        let parrot = Parrot(200, #"[{"service_request_id":"5"}]"#)
        #expect(await parrot.peer(jurisdiction: "by.dk").send(lamp) == .taken(id: "5"))
        #expect(
            parrot.questions == [
                GeoQuestion(
                    "https://drift.example/open311/v2/requests.json",
                    form: "service_code=lys&lat=55.7&long=12.5&address_string=Ved%20%C3%A5en"
                        + "&description=M%C3%B8rkt%20%26%20%C3%B8de&api_key=k&jurisdiction_id=by.dk"
                )
            ])
    }

    @Test(arguments: [
        (200, #"[{"service_request_id":293944}]"#, PeerAnswer.taken(id: "293944")),
        (
            201,
            "<service_requests><request><service_request_id>9</service_request_id>"
                + "</request></service_requests>", .taken(id: "9")
        ),
        (200, #"[{"service_request_id":null,"token":"abc"}]"#, .token("abc")),
        (200, "<html>Welcome!", .unclear("200, and neither an id nor a token")),
        (200, "", .unclear("200, and neither an id nor a token")),
        (
            400, #"[{"code":400,"description":"No such service."}]"#,
            .refused("400: No such service.")
        ),
        (403, "<html>", .refused("403")), (302, "", .refused("302")),
        (503, "", .deferred("503")), (429, "[]", .deferred("429")), (500, "{}", .unclear("500")),
    ])
    func `what was said is understood, or nothing is believed`(
        _ status: Int, _ text: String, _ answer: PeerAnswer
    ) async {
        #expect(await Parrot(status, text).peer().send(lamp) == answer)
    }

    @Test func `only a server that was not reached surely has nothing`() async {
        #expect(
            await Parrot(.unreachable("no route")).peer().send(lamp) == .deferred("no route"))
        #expect(await Parrot(.lost("timeout")).peer().send(lamp) == .unclear("timeout"))
    }

    @Test func `the id comes for the token`() async {
        let parrot = Parrot(200, #"[{"service_request_id":"5","token":"a/b"}]"#)
        #expect(await parrot.peer().id(forToken: "a/b") == .taken(id: "5"))
        #expect(
            parrot.questions.map(\.address)
                == ["https://drift.example/open311/v2/tokens/a%2Fb.json"])
    }

    @Test func `the status is read back with its words and its time`() async {
        let parrot = Parrot(
            200,
            #"[{"service_request_id":5,"status":"CLOSED","status_notes":"Ny pære","#
                + #""agency_responsible":null,"updated_datetime":"2026-11-21T18:30:00+01:00"}]"#)
        #expect(
            await parrot.peer().status(of: "5")
                == .known(
                    PeerStatus(
                        id: "5", isClosed: true, notes: "Ny pære", agency: nil,
                        updated: Moment("2026-11-21T17:30:00Z"))))
    }

    @Test(arguments: [
        (200, #"[{"service_request_id":"6","status":"closed"}]"#), (200, "[]"), (200, "{{{"),
        (200, #"[{"service_request_id":"5","status":"måske"}]"#), (500, ""), (403, "[]"),
    ])
    func `a status that is not that of the report changes nothing`(
        _ status: Int, _ text: String
    ) async {
        guard case .silent = await Parrot(status, text).peer().status(of: "5") else {
            Issue.record("it was believed")
            return
        }
    }

    @Test func `a report that the other server has lost is told as lost`() async {
        #expect(await Parrot(404, "").peer().status(of: "5") == .absent)
    }

    @Test func `a server that nobody listens at is not reached`() async {
        let peer = GeoPeer(
            endpoint: "http://127.0.0.1:1/v2", key: nil, jurisdiction: "", line: CurlLine())
        guard case .deferred = await peer.send(lamp) else {
            Issue.record("somebody answered")
            return
        }
    }

    @Test func `files and other protocols are not asked`() async {
        for address in ["file:///etc/hostname", "gopher://127.0.0.1/", "::"] {
            guard case .unreachable = await CurlLine().ask(GeoQuestion(address)) else {
                Issue.record("\(address) was asked")
                continue
            }
        }
    }
}
