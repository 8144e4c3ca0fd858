// SPDX-License-Identifier: EUPL-1.2
import Html
import Testing

struct LinkTests {
    @Test(arguments: [
        "/omraader/7", "", "#plan", "?dag=2021-06-01", "omraader/a:b", "/a:b", "?next=javascript:x",
        "#javascript:x", "https://www.kk.dk/", "HTTP://kk.dk", "mailto:a@kk.dk", "tel:+4533663366",
        "//kk.dk/x",
    ])
    func `ways within the site and common schemes stay`(address: String) {
        #expect(Link(address).address == address)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)",
        "java\tscript:alert(1)", "java\nscript:alert(1)", "\u{1}javascript:alert(1)",
        "java\u{0}script:x", "javascript\u{7F}:x", "vbscript:x", "data:text/html,<b>",
        "file:///etc",
        "blob:x", ":x", "a:b",
    ])
    func `every other scheme leads nowhere`(address: String) {
        #expect(Link(address).address == "#")
    }

    @Test func `a refused address is not in the page`() {
        let hostile = "javascript:alert(1)"
        let markup = Div {
            A("x", .href(Link(hostile)))
            A("y", .href("\(hostile)"))
            Img(.src(Link(hostile)), .alt(""))
            Form(.action(Link(hostile))) {}
        }
        #expect(
            markup.renderedText() == """
                <div><a href="#">x</a><a href="#">y</a><img src="#" alt="">\
                <form action="#"></form></div>
                """
        )
    }

    @Test func `no address leaves a plain text`() {
        #expect(A("x", .href(nil)).renderedText() == "<a>x</a>")
    }
}
