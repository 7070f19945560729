/// The mark of the site: a way that turns towards a door.
enum SiteIcon {
    static let path = "assets/icon.svg"

    static let inline: StaticString = """
        <svg class="mark-icon" viewBox="0 0 48 48" aria-hidden="true"><path d="M8 44c0-14 22-10 22-22" \
        fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round"/><path d="M20 22V8a4 4 0 0 1 \
        4-4h12a4 4 0 0 1 4 4v14z" fill="currentColor"/><circle cx="35" cy="13" r="2" fill="#fff"/></svg>
        """

    static let file: StaticString = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><g fill="#0b5351"><path d="M8 \
        44c0-14 22-10 22-22" fill="none" stroke="#0b5351" stroke-width="5" stroke-linecap="round"/>\
        <path d="M20 22V8a4 4 0 0 1 4-4h12a4 4 0 0 1 4 4v14z"/></g><circle cx="35" cy="13" r="2" \
        fill="#fff"/></svg>

        """
}
