/// Small documents of the subset, one or more per construct, by the construct they show.
///
/// The judge says what each must become; none may have a problem.
enum ConstructCases {
    static let all: [(name: String, documents: [String])] = [
        ("paragraphs", paragraphs), ("headings", headings), ("breaks", breaks),
        ("quotes", quotes), ("lists", lists), ("tasks", tasks), ("tables", tables),
        ("emphasis", emphasis), ("links", links), ("images", images), ("autolinks", autolinks),
        ("escapes", escapes), ("facts", facts), ("line ends", lineEnds),
    ]

    private static let paragraphs = [
        "", "\n\n", "a", "a\nb", "a\n\nb", "  a\n   b", "a\n      b", "a\t\n\tb", "a \nb",
        "één huis\nبيت", "a\n\n\n\nb\n", "\u{A0}a\u{A0}", "1.5 a", "-a", "#a", "1.a", "+1",
    ]

    private static let headings = [
        "# a", "###### a", "#\ta", "#   a   ", "# a #", "# a ##  ", "# a#", "# a \\#", "## a ## b",
        "#", "# #", "## ##", "####### a", " # a", "   ## *a* b", "a\n# b\nc", "# a\nb",
        "a\n===", "a\n---", "a *b\nc*\n=", "a\n   ---  ", "a\n  b\n===", "a\n== =", "> a\n===",
        "- a\n  ===", "\\# a", "a\n=\nb\n-",
    ]

    private static let breaks = [
        "***", "---a\n", "a\n\n---", "_ _ _", " * * *", "__", "-  -\t-", "*-*", "- a\n***\n- b",
        "a\n***\nb", "- * * *", "> ---", "_____________", "+++",
    ]

    private static let quotes = [
        "> a", ">a", ">", "> a\nb", "> a\n> b", "> a\n\nb", "> a\n\n> b", "> # a\n> b", ">> a",
        "> a\n>> b", "> > a\nb", "   > a", "> - a\n> - b", "> a\n- b", "> a\n***", "- > a\n  > b",
        ">\n> a\n>", "> a\n>\n> b", ">\ta", "> 1. a\n>    b", "> a\n# b",
    ]

    private static let lists = [
        "- a", "- a\n- b", "- a\n\n- b", "* a\n* b", "+ a", "- a\n* b", "1. a\n2. b", "7. a",
        "0) a\n1) b", "1. a\n1) b", "123456789. a", "1234567890. a", "- a\n\n  b", "- a\n  b",
        "- a\nb", "-   a\n    b", "- a\n  - b\n    - c", "- a\n - b\n  - c", "1. a\n   - b\n2. c",
        "- - a", "1. - 2. a", "-\n  a", "-\n\n  a", "- a\n-\n- b", "- a\n-\n\n- b", "a\n- b",
        "a\n1. b", "a\n2. b", "a\n-\nb", "a\n*\nb", "- a\n\n\n- b", "- a\n  > b\n\n  c", "- # a",
        "- a\n  b\n\n  - c\n- d", "- a\n\n- b\n- c", "10) a\n    b", "-\ta",
        "- a\n\n  - b\n\n    c",
        "* a\n\n  b\n* c", "- a\n- b\n\n\n  c", "1. a\n\n   b\n2. c", "- a\n---", "- a\n  ---",
        "- ***\n\n  a", "-\n- a\n-", " - a\n  - b\n   - c", "- a\n\nb\n- c",
    ]

    private static let tasks = [
        "- [ ] a", "- [x] a", "- [X] a", "- [ ] a\n- [x] b\n- c", "1. [ ] a", "* [ ]   a", "- [ ]a",
        "- [ ]", "- [y] a", "- []", "- [ ] a\n  - [x] b", "- [ ] a\n\n- [ ] b", "- [ ] # a",
        "- [ ] *a*\n  b", "- a [ ] b", "  - [ ] a", "- [x] a [x] b", "- \\[ ] a", "[ ] a",
    ]

    private static let tables = [
        "| a | b |\n| - | - |\n| c | d |", "a | b\n--|--\nc | d", "|a|\n|-|", "|a|\n|:-|\n|b|",
        "| a | b | c | d |\n| :- | :-: | -: | - |\n| 1 | 2 | 3 | 4 |", "| a | b |\n|-|-|\n| c |",
        "| a |\n|-|\n| b |\n\nc", "| a |\n|-|\nb", "| a |\n|-|\n> b", "| a |\n|-|\n- b",
        "| a |\n|-|\n# b", "| a |\n|-|\n---", "x\n| a |\n|-|", "| a | b |\n|-|", "| a \\| b |\n|-|",
        "| *a | b* |\n|-|-|", "| **a** | [b](c) |\n|-|-|\n| <https://a.nl> | {f.g} |",
        "- | a |\n  |-|\n  | b |", "> | a |\n> |-|\n> | b |", "|  |\n|-|\n|  |",
        "| a |\n| - |\n|\n",
        "a\n:-", "a\n-:", "a\n-", "| a |\n|--|--|", "|a|b|\n|:--:|:--:|\n|\\||\\\\|",
        "| a |\n|-|\n| b |\n***", "- a | b\n  --|--\n- c", "| a |\n |-|\n  | b |\n   | c |",
        "0. »\n |\n   :-", "| بيت | huis |\n|--:|:--|\n| باب | deur |", "|a|\n|-|\n||",
    ]

    private static let emphasis = [
        "*a*", "_a_", "**a**", "__a__", "***a***", "*a **b** c*", "**a *b* c**", "*a*b", "a*b*c",
        "a_b_c", "_a_b", "* a*", "*a *", "**a*", "*a**", "***a**", "***a*", "****a****",
        "*a _b* c_", "**a*b**c*", "*a **b*", "*a\nb*", "*(a)*", "a*\"b\"*", "*«a»*b", "*،a*b",
        "_(a)_b", "*a[b*](c)", "[*a](b)*", "**", "****", "*", "_ a_", "foo*****bar*", "*a**b**c*",
        "**a** *b* ***c***", "a\u{A0}*b*", "*\u{A0}a*", "*a*\u{2014}b", "*foo **bar*baz*", "*£*a",
        "__a_b__", "_a__b_c__", "*a*\\~b", "\\~*a*", "*بيت*،", "**بيت**ال",
    ]

    private static let links = [
        "[a](b)", "[a](b \"c\")", "[a](b 'c')", "[a](b (c))", "[a](<b c>)", "[a]()", "[](b)",
        "[a](<>)", "[a]( b )", "[a](b\"c\")", "[a](b c)", "[a](b(c)d)", "[a](b\\)c)", "[a](b",
        "[a] (b)", "[a [b](c) d](e)", "[*a*](b)", "*[a](b)*", "[a\nb](c)", "[a](b\n\"c\")",
        "[a](\nb)", "[a](b \"c\nd\")", "[a](b \"c\\\"d\")", "[a](b \"c\" d)", "[a](#b)", "[a](é)",
        "[a](b?c&d)", "[a](tel:+31-20)", "[a](javascript:b)", "[a", "a]", "[a]", "[a][b]", "[]",
        "[[a]](b)", "[a](b)[c](d)", "[\\[a](b)", "[a\\](b)",
        "[a](< b >)",
        "[a]((((b))))", "[a](b\\c)", "[a](b \"\")", "[![a](b)](c)", "[a]( \"b)", "[a](b\t\"c\"\t)",
    ]

    private static let images = [
        "![a](b)", "![a](b \"c\")", "![*a* b](c)", "![[a](b)](c)", "![](a)", "![a", "!a", "![a]",
        "![a\nb](c)", "![![a](b)](c)", "\\![a](b)", "!\\[a](b)", "![a\\\nb](c)", "![a@b.nl](c)",
    ]

    private static let autolinks = [
        "<https://a.nl>", "<a@b.nl>", "<tel:+31>", "<a+b.c:d>", "< https://a>", "<1:a>", "a < b",
        "<https://a.nl/?b=c&d=e>", "<https://a.nl/\\[b>", "a<", "https://a.nl", "http://a.nl/b_c.",
        "www.a.nl", "(www.a.nl)", "www.a.nl/(b)", "www.a.nl/(b))", "awww.a.nl", "xhttps://a.nl",
        "a@b.nl", "a.b+c@d.nl.", "a@b", "a@b.cc d", "**https://a.nl**",
        "*www.a.nl*", "[https://a.nl](b)", "[https://a.nl]", "ftp://a", "https:/a", "https://",
        "www.", "www. a", "HTTPS://a.nl", "https://a.nl?b=c,", "https://a.nl/(b",
        "![ [a](b) http://a.nl", "[ [a](b) http://a.nl", "![ http://a.nl", "x https://a.nl\ny",
        "a\\@b.nl", "https://a.nl/*b*", "www.a.nl!?", "http://a.nl'\"",
    ]

    private static let escapes = [
        "\\*a\\*", "\\a", "\\", "a\\", "\\\\", "\\<a>", "\\&amp;", "\\`a",
        "\\~\\~a", "\\{a b}", "a\\\nb", "a  \nb", "a   \nb", "a \nb", "a\\\\\nb", "a\\\n  b",
        "# a\\", "a  ", "*a\\\nb*", "*a  \nb*", "> a\\\nb", "- a  \n  b", "\\\n", "& a", "&;",
        "a&b",
        "&a b;", "\"a\" 'b' <- ->", "a  \n  b\\\n c",
        "\\!\\\"\\#\\$\\%\\'\\(\\)\\+\\,\\-\\.\\/\\:\\;",
    ]

    private static let facts = [
        "{a.b}", "{service:library.phone}", "{a}", "*{a.b}*", "[{a.b}](tel:1)", "a{b.c}d", "{ a}",
        "{1}",
        "{", "}", "{}", "{-a}", "{{a}}", "{.a}", "- {a.b}", "# {a.b}", "{a.b}*c*", "x {a.b}\n{c.d}",
    ]

    private static let lineEnds = [
        "a\r\nb\r\n", "# a\r\n\r\nb", "- a\r\n- b\r\n", "a  \r\nb", "a\\\r\nb", "a\r\n===\r\n",
        "| a |\r\n|-|\r\n| b |\r\n", "> a\r\nb", "*a\r\nb*", "---a\r\n", "[a](b\r\n\"c\")",
    ]
}
