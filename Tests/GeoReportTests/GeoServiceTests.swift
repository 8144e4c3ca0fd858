// SPDX-License-Identifier: EUPL-1.2
import Testing

@testable import GeoReport

struct GeoServiceTests {
    private let light = GeoService(
        code: "001", name: "Belysning", description: "Lamper & lys", hasDefinition: true,
        keywords: ["lampe", "lys"], group: "Veje")

    @Test func `one service is still a list`() {
        #expect(
            GeoDocument.services([light]).json
                == #"[{"service_code":"001","service_name":"Belysning","#
                + #""description":"Lamper & lys","metadata":true,"type":"realtime","#
                + #""keywords":"lampe,lys","group":"Veje"}]"#)
        #expect(
            GeoDocument.services([light]).xml
                == "<services><service><service_code>001</service_code>"
                + "<service_name>Belysning</service_name><description>Lamper &amp; lys"
                + "</description><metadata>true</metadata><type>realtime</type>"
                + "<keywords>lampe,lys</keywords><group>Veje</group></service></services>")
    }

    @Test func `no services are an empty list, not nothing`() {
        #expect(GeoDocument.services([]).json == "[]")
        #expect(GeoDocument.services([]).xml == "<services></services>")
    }

    @Test func `a definition asks its questions in order, and offers what there is to choose`() {
        let definition = GeoDefinition(
            code: "001",
            attributes: [
                GeoAttribute(
                    code: "severity", datatype: .singlevaluelist, isRequired: false,
                    description: "Hvor slemt?",
                    choices: [.init(key: "1", name: "Lidt"), .init(key: "2", name: "Meget")]),
                GeoAttribute(
                    code: "pole", datatype: .string, isRequired: true, description: "Mastens nr.",
                    hint: "Tal"),
            ])
        #expect(
            definition.document.json
                == #"{"service_code":"001","attributes":[{"variable":true,"code":"severity","#
                + #""datatype":"singlevaluelist","required":false,"datatype_description":null,"#
                + #""order":1,"description":"Hvor slemt?","values":[{"key":"1","name":"Lidt"},"#
                + #"{"key":"2","name":"Meget"}]},{"variable":true,"code":"pole","#
                + #""datatype":"string","required":true,"datatype_description":"Tal","#
                + #""order":2,"description":"Mastens nr."}]}"#)
        #expect(
            definition.document.xml.contains(
                "<values><value><key>1</key><name>Lidt</name></value>"))
    }

    @Test func `the server tells where it is in both formats`() {
        let discovery = GeoDiscovery(
            changed: .init("2026-11-21T18:30:00Z"), contact: "Skriv til byen", keys: "Bed om en",
            address: "https://by.example/open311/v2", isTest: false)
        #expect(
            discovery.document.json.contains(
                #""endpoints":[{"specification":"http://wiki.open311.org/GeoReport_v2","#
                    + #""url":"https://by.example/open311/v2""#))
        #expect(
            discovery.document.xml.contains(
                "<formats><format>text/xml</format><format>application/json</format></formats>"))
    }

    @Test func `errors are a list of codes and sentences`() {
        let refusal = GeoRefusal.notFound("No such report.")
        #expect(refusal.document.json == #"[{"code":"404","description":"No such report."}]"#)
        #expect(
            refusal.document.xml
                == "<errors><error><code>404</code><description>No such report."
                + "</description></error></errors>")
    }

    @Test func `signs that would break the format are written so that they do not`() {
        let nasty = GeoService(code: "a", name: "<b>\"\\\u{1}\n&")
        #expect(GeoDocument.services([nasty]).json.contains(#""<b>\"\\\u0001\n&""#))
        #expect(GeoDocument.services([nasty]).xml.contains("&lt;b&gt;\"\\ "))
        #expect(GeoTree(GeoDocument.services([nasty]).bytes(.xml)) != nil)
        #expect(GeoTree(GeoDocument.services([nasty]).bytes(.json)) != nil)
    }
}
