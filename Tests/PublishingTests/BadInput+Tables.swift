extension BadInput {
    static let tables: [BadInput] = [
        BadInput(
            "unclosed quote",
            .append("late.text,text,\"Te laat,Gids,,2026-11-23\n", to: "content/facts.csv"),
            says: """
                content/facts.csv:6:1: error: row has 3 cells, the header has 6: "source" is missing [missing-cell]
                    late.text,text,"Te laat,Gids,,2026-11-23
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: an empty cell needs its delimiter too
                content/facts.csv:6:16: error: double quote is not closed in the row of line 6 [unclosed-quote]
                    late.text,text,"Te laat,Gids,,2026-11-23
                                   ^
                    hint: close the cell with a double quote; one inside it is written twice: ""
                """),
        BadInput(
            "too few columns",
            .append("late.phone,phone,112,Gids\n", to: "content/facts.csv"),
            says: """
                content/facts.csv:6:1: error: row has 4 cells, the header has 6: "source_date" is missing [missing-cell]
                    late.phone,phone,112,Gids
                    ^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: an empty cell needs its delimiter too
                """),
        BadInput(
            "too many columns",
            .append("late.phone,phone,112,Gids,,2026-11-23,112\n", to: "content/facts.csv"),
            says: """
                content/facts.csv:6:1: error: row has 7 cells, the header has 6: "112" has no column [extra-cell]
                    late.phone,phone,112,Gids,,2026-11-23,112
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    hint: put a cell that holds a delimiter between double quotes
                    note: content/facts.csv:6:39: the first extra cell is here
                """),
        BadInput(
            "unknown column",
            .replace("source_date", "source_dat", in: "content/facts.csv"),
            says: """
                content/facts.csv:1:22: error: no column is called "source_dat" [unknown-column]
                    id,type,value,source,source_dat,checked
                                         ^^^^^^^^^^
                    hint: did you mean "source_date"?
                """),
        BadInput(
            "missing column",
            .replace(
                "id;category", "idd;category", in: "content/municipalities/testdam/services.csv"),
            says: """
                content/municipalities/testdam/services.csv:1:1: error: no column is called "idd" [unknown-column]
                    idd;category;name;label;what;url;hours;source;checked;change
                    ^^^
                    hint: did you mean "id"?
                content/municipalities/testdam/services.csv:1:1: error: expected a column "id" in the first line, found none [missing-column]
                    idd;category;name;label;what;url;hours;source;checked;change
                    ^^^
                """),
        BadInput(
            "empty table",
            .write(Array("".utf8), to: "content/municipalities/testdam/services.csv"),
            says: """
                content/municipalities/testdam/services.csv:1:1: error: the file is empty [empty-table]
                    hint: write the names of the columns in the first line
                """),
        BadInput(
            "unknown type of fact",
            .append("late.phone,fone,112,Gids,,2026-11-23\n", to: "content/facts.csv"),
            says: """
                content/facts.csv:6:12: error: no type of fact is called "fone" [unknown-type]
                    late.phone,fone,112,Gids,,2026-11-23
                               ^^^^
                    hint: known: phone, url, email, name, address, postcode, date, time, amount, text
                """),
        BadInput(
            "phone number that is none",
            .append("late.phone,phone,1 1 2 3,Gids,,2026-11-23\n", to: "content/facts.csv"),
            says: """
                content/facts.csv:6:18: error: "1 1 2 3" is not a phone number [invalid-phone]
                    late.phone,phone,1 1 2 3,Gids,,2026-11-23
                                     ^^^^^^^
                    hint: expected a Dutch number such as 112, 14 075, 0900-8844 or 020-346 72 00, or one with a country code: +31 20 346 72 00
                """),
        BadInput(
            "mail address that is none",
            .append(
                "late.email,email,hulp(at)voorbeeld.nl,Gids,,2026-11-23\n", to: "content/facts.csv"),
            says: """
                content/facts.csv:6:18: error: "hulp(at)voorbeeld.nl" is not an e-mail address [invalid-email]
                    late.email,email,hulp(at)voorbeeld.nl,Gids,,2026-11-23
                                     ^^^^^^^^^^^^^^^^^^^^
                    hint: expected an address such as info@reinis.nl
                """),
        BadInput(
            "web address that is none",
            .append(
                "late.url;url;www.testdam.example.nl;Gids;;2026-11-23\n",
                to: "content/municipalities/testdam/facts.csv"),
            says: """
                content/municipalities/testdam/facts.csv:5:14: error: "www.testdam.example.nl" is not a complete web address [invalid-url]
                    late.url;url;www.testdam.example.nl;Gids;;2026-11-23
                                 ^^^^^^^^^^^^^^^^^^^^^^
                    hint: expected an address such as https://www.zaanstad.nl
                """),
        BadInput(
            "duplicate id",
            .append("emergency.phone,phone,113,Gids,,2026-11-23\n", to: "content/facts.csv"),
            says: """
                content/facts.csv:6:1: error: the id "emergency.phone" is used twice [duplicate-id]
                    emergency.phone,phone,113,Gids,,2026-11-23
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                    note: content/facts.csv:2:1: the first is here
                """),
        BadInput(
            "unknown category",
            .replace(
                "market;leisure", "market;leisur", in: "content/municipalities/testdam/services.csv"
            ),
            says: """
                content/municipalities/testdam/services.csv:2:8: error: no category is called "leisur" [unknown-category]
                    market;leisur;Markt op het Plein;Markt;Koop groente en fruit.;https://www.testdam.example.nl/markt;za 09:00-16:00;Folder Markt;2026-11-23;
                           ^^^^^^
                    hint: did you mean "leisure"?
                """),
        BadInput(
            "opening hours that are none",
            .replace("altijd", "elke dag", in: "content/services.csv"),
            says: """
                content/services.csv:3:67: error: "elke dag" is no opening time [invalid-hours]
                    library,leisure,Bibliotheek,Bibliotheek,Lees en leen boeken.,,,,,,elke dag,,,,Folder van de bibliotheek,2025,2026-11-23
                                                                                      ^^^^^^^^
                    hint: expected "ma-vr 08:30-17:00", "2026-12-25 gesloten", "altijd" or "afspraak", divided by ";"
                """),
        BadInput(
            "map point at sea",
            .replace("altijd,,,,", "altijd,,4.8265,52.4388,", in: "content/services.csv"),
            says: """
                content/services.csv:3:75: error: "4.8265, 52.4388" is no place in the Netherlands [invalid-map-point]
                    library,leisure,Bibliotheek,Bibliotheek,Lees en leen boeken.,,,,,,altijd,,4.8265,52.4388,Folder van de bibliotheek,2025,2026-11-23
                                                                                              ^^^^^^
                    hint: expected degrees: latitude 50.5 to 53.8, longitude 3.2 to 7.4
                """),
        BadInput(
            "bytes that are not UTF-8",
            .write(
                Array("id,name\nlibrary,Caf".utf8) + [0xE9] + Array("\n".utf8),
                to: "content/municipalities/testdam/services.csv"),
            says: """
                content/municipalities/testdam/services.csv:2:12: error: the byte 0xE9 is not UTF-8 [invalid-utf-8]
                    library,Caf\u{FFFD}
                               ^
                    hint: save the file as UTF-8
                """),
        BadInput(
            "direction mark",
            .append("late.phone,phone,112,Gids\u{2067},,2026-11-23\n", to: "content/facts.csv"),
            says: """
                content/facts.csv:6:26: error: found U+2067 (right-to-left isolate), a mark that sets the direction of text [bidi-control]
                    late.phone,phone,112,Gids\u{FFFD},,2026-11-23
                                             ^
                    hint: delete it; directions are set without such marks
                """),
        BadInput(
            "service that changes nothing",
            .replace(
                "library;;;;;", "libary;;;;;", in: "content/municipalities/testdam/services.csv"),
            says: """
                content/municipalities/testdam/services.csv:3:1: error: "services" has nothing with the id "libary" [change-hits-nothing]
                    libary;;;;;https://www.bibliotheek.example.nl;di-za 10:00-17:00;Folder Bieb;2026-11-23;replace
                    ^^^^^^
                    hint: did you mean "library"?
                """),
        BadInput(
            "empty municipality",
            .remove("content/municipalities/oosterveen/facts.csv"),
            says: """
                content/municipalities/oosterveen:1:1: error: expected the fact "municipality.name" for the municipality "oosterveen", found none [empty-municipality]
                    hint: add a row with the id municipality.name to facts.csv in its folder
                content/municipalities/oosterveen:1:1: error: expected the fact "municipality.url" for the municipality "oosterveen", found none [empty-municipality]
                    hint: add a row with the id municipality.url to facts.csv in its folder
                """),
        BadInput(
            "no municipality",
            .remove("content/municipalities"),
            says: """
                content:1:1: error: expected at least one folder in "municipalities", found none [no-municipality]
                    hint: make one with a file facts.csv, such as municipalities/zaanstad/facts.csv
                locales/ar/municipalities/testdam/checklists/arrival-testdam.po:1:1: warning: no source belongs to the catalogue "municipalities/testdam/checklists/arrival-testdam.po" [orphan-catalog]
                    msgid ""
                    ^
                    hint: it was perhaps renamed or removed; its translations are not used
                locales/ar/municipalities/testdam/services.po:1:1: warning: no source belongs to the catalogue "municipalities/testdam/services.po" [orphan-catalog]
                    msgid ""
                    ^
                    hint: it was perhaps renamed or removed; its translations are not used
                """),
        BadInput(
            "no emergency number",
            .replace(
                "emergency.phone,phone,112", "emergency.phone,postcode,1121 AB",
                in: "content/facts.csv"),
            says: """
                content/facts.csv:1:1: error: expected the fact "emergency.phone" of the type "phone", found none [no-emergency-number]
                    id,type,value,source,source_date,checked
                    ^
                """),
    ]
}
