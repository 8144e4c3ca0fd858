// SPDX-License-Identifier: EUPL-1.2
import Domain
import Testing

struct CprFalseAlarmTests {
    @Test(arguments: [
        "Sagsnr. 2010-857794", "Dokumentnr. 2011-161281", "2010-177313", "2012-121299",
        "2021-0262994-3", "2021-0262994", "2021‑0262994‑3", "sag 2010-121165 2012",
        "EAN-nummer 5798009800275", "5798009800275 2100 København", "J.nr. 611:145.0013/02",
        "BTU 79/2002, NBL 66/2008, BR 485/05, SUD 26/2006", "2013-632-0067", "2024 - 1430",
        "Sagsnr.: 2012-34993499", "31845/11", "13/21572", "15.20.00 P35", "CVR 36977191",
        "Telefon 3366 3366", "Direkte telefon 33120565 2100 København V", "+45 33 66 33 66",
        "+4533663366", "004533663366", "03-03-2011", "01.06.2022 - 31.12.2022", "12/9-2013",
        "2021-06-01T12:30", "20210621_1430.jpg", "IMG_20210621_143012.jpg", "202106211430",
        "20211221143012.pdf", "kl. 17.30", "1.234.567.890 kr.", "101110", "010190 og 1234",
        "010190, 1234", "010190/1234", "010190\n1234", "010190  1234", "010190--1234",
        "2021, 2022, 2023 og 2024", "55.663200, 12.540300", "ISBN 978-87-7153-000-1",
        "2010-857794-12", "side 12-13", "1234567890", "9999999999", "0000000000",
    ])
    func `what only looks like a number passes`(text: String) {
        #expect(CprGuard.scan(text).isEmpty)
    }

    @Test(arguments: [
        // A case number's shape, its hyphen gone, is ten digits with a birthday.
        "2010857794",
        // The document's number has more digits than documents have.
        "2021-010190-1234",
        // An EAN with a wrong digit is just a long number.
        "5701019012341",
        // Thirteen digits that are right but not from Denmark.
        "4000101901233",
        // Eight digits that no telephone has.
        "12010190 1234",
        // The year of a case number does not hang on to other digits.
        "03-03-2011-010190 1234",
    ])
    func `a shape that is not quite right shields nothing`(text: String) {
        #expect(!CprGuard.scan(text).isEmpty)
    }
}
