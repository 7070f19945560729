/// The texts of `--help`.
enum Help {
    static let general = """
        wegwijs makes Arabic, Dutch and English pages and print from plain files.

        Commands:
          wegwijs build               make the site of all municipalities and languages
          wegwijs check               find every problem, write nothing
          wegwijs translate update    make and refresh the files for translators

        Examples:
          wegwijs build
          wegwijs build --municipality zaanstad --language ar
          wegwijs build --base-url https://wegwijs.example.nl/

        "wegwijs COMMAND --help" tells the options of a command.
        Exit codes: 0 done, 1 errors in the sources, 2 wrong usage, 3 the environment failed.
        """

    static let build = """
        wegwijs build [options]

          --content DIR        the sources (content)
          --locales DIR        the translations (locales)
          --output DIR         where the site goes (output)
          --municipality ID    only this municipality; may be repeated
          --language CODE      only this language; may be repeated
          --base-url URL       the address under which the site will be published
          --strict             fail on warnings too
          --format FORMAT      problems as text or as json, one object a line (text)
          --jobs N             how many languages at once; the output is the same (all cores)

        The output folder holds just what this build was asked for. Files that did not change keep
        their bytes and times; after an error the last site is as it was.

        Example:
          wegwijs build --municipality zevenaar --output /tmp/preview
        """

    static let check = """
        wegwijs check [options]

        Does all that build does but writing. Options: --content, --locales, --municipality,
        --language, --base-url, --strict, --format, --jobs; see "wegwijs build --help".

        Example:
          wegwijs check --strict --format json
        """

    static let translate = """
        wegwijs translate update [--content DIR] [--locales DIR] [--language CODE]…

        Makes a PO file for each source and language, and refreshes those that exist: what is new
        is empty, what changed is marked as fuzzy with the text it was made for, what is gone is
        kept at the end as obsolete.

        Example:
          wegwijs translate update --language ar
        """
}
