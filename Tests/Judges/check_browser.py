"""Judges pages in a real browser, without a network: check_browser.py SITE [--shots DIR]

Every kind of page in every language and pair, as a phone and as a desk: nothing sticks out sideways, no
text is cut off, right-to-left pages are mirrored, nothing is fetched from elsewhere, and axe-core
finds nothing against WCAG 2.2 AA. Its best practices are warnings.
"""

import importlib.util
import json
import sys
from pathlib import Path

from browser import BrowserError, in_tabs
from pages import RIGHT_TO_LEFT, read_site, sample, site_argument
from verdict import Verdict, refuse

SIZES = {"phone": (360, 800), "desk": (1280, 900)}
BESIDE = {"tablet": (720, 1000)}  # where the columns of a pair are narrowest
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

# The largest picture a browser takes of a page, in pixels of height.
MAX_HEIGHT = 16_000

# Every measure is in CSS pixels; 1 forgives rounding. What is hidden on purpose (for screen
# readers, or outside until it has the focus) is left out, and what scrolls inside itself too.
MEASURE = """(() => {
  const faults = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth)
    faults.push(`sticks out sideways: ${root.scrollWidth} of ${root.clientWidth} px`);
  const name = e => {
    const id = e.id ? '#' + e.id : '';
    const kind = [...e.classList].map(c => '.' + c).join('');
    return `<${e.localName}${id}${kind}>`;
  };
  const shown = text => text.trim().replace(/\\s+/g, ' ').slice(0, 40);
  // Words for screen readers only stand in a box of one pixel.
  const aside = e => {
    if (e.closest('.skip, svg')) return true;
    for (let around = e; around; around = around.parentElement)
      if (getComputedStyle(around).clipPath !== 'none' && around.offsetWidth <= 1) return true;
    return false;
  };
  for (const e of document.body.querySelectorAll('*')) {
    if (aside(e)) continue;
    const style = getComputedStyle(e);
    const cuts = v => v === 'hidden' || v === 'clip';
    if (cuts(style.overflowX) && e.scrollWidth > e.clientWidth + 1 ||
        cuts(style.overflowY) && e.scrollHeight > e.clientHeight + 1)
      faults.push(`${name(e)} cuts off its content “${shown(e.textContent)}”`);
  }
  const width = root.clientWidth;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode, e = node.parentElement;
    if (!node.data.trim() || aside(e) || e.closest('.table')) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width && (box.left < -1 || box.right > width + 1)) {
        faults.push(`text “${shown(node.data)}” in ${name(e)} is outside the window`);
        break;
      }
    const card = e.closest('.card, .service, .notice, .alert, td, th, .chips a, .neighbours a');
    if (card && card.getClientRects().length) {
      const edge = card.getBoundingClientRect(), box = range.getBoundingClientRect();
      const isOut = box.left < edge.left - 1 || box.right > edge.right + 1;
      if (box.width && (isOut || box.bottom > edge.bottom + 4))
        faults.push(`text “${shown(node.data)}” sticks out of ${name(card)}`);
    }
  }
  return [...new Set(faults)];
})()"""

# What stands first stands at the right in a right-to-left page and at the left in others.
MIRRORING = """(() => {
  const faults = [];
  const rtl = document.documentElement.dir === 'rtl';
  const box = e => e.getBoundingClientRect();
  const visible = e => e && e.getClientRects().length > 0;
  const first = (a, b, what) => {
    if (!visible(a) || !visible(b)) return;
    const one = box(a), two = box(b);
    if (Math.min(one.bottom, two.bottom) <= Math.max(one.top, two.top)) return;  // other lines
    if (rtl ? one.left < two.right - 1 : one.right > two.left + 1)
      faults.push(`${what} is on the wrong side of what follows it`);
  };
  const all = selector => [...document.querySelectorAll(selector)];
  // The texts of a pair beside each other, where they are: on a wide window.
  const sides = text => {
    const two = text && (text.matches('.two') ? text : text.querySelector('.two'));
    return two && getComputedStyle(two).display === 'grid' && visible(two) ? two.children : null;
  };
  // A picture stands before its text, or between the two of a pair.
  const before = (picture, text, what) => {
    const two = sides(text);
    if (!two) return first(picture, text, what);
    first(two[0], picture, `the first text beside ${what}`);
    first(picture, two[1], `${what} between its texts`);
  };
  const grids = all('main .two').filter(two => sides(two));
  if (grids.length && document.documentElement.clientWidth < 600)
    faults.push('two texts stand beside each other on a phone');
  const narrow = grids.find(two => [...two.children].some(side => box(side).width < 70));
  if (narrow) faults.push(`no room for “${narrow.textContent.trim().slice(0, 30)}”`);
  if (document.body.matches('.pair:not(.kind-sign)') && document.documentElement.clientWidth > 1000) {
    if (!grids.length) faults.push('no two texts stand beside each other');
    for (const {children: [one, two]} of grids) {
      const words = `“${one.textContent.trim().slice(0, 30)}”`;
      first(one, two, `the first text ${words}`);
      if (Math.abs(box(one).top - box(two).top) > 14)
        faults.push(`${words} and its other text begin at different heights`);
    }
  }
  for (const list of all('.pictures')) {
    const known = faults.length;
    for (const li of list.children) {
      // One wrong step tells enough of its list.
      if (faults.length > known) break;
      const picture = li.querySelector(':scope > svg'), text = li.querySelector(':scope > div');
      if (!visible(picture) || !visible(text)) continue;
      const words = `“${text.textContent.trim().slice(0, 30)}”`;
      before(picture, text, `the picture of step ${words}`);
      const edge = box(li);
      const space = rtl ? edge.right - box(picture).right : box(picture).left - edge.left;
      if (list.localName === 'ol' && space < 8)
        faults.push(`no room for the number before ${words}`);
    }
  }
  const pairs = [
    ['.languages li:nth-child(1)', '.languages li:nth-child(2)', 'the first language'],
    ['.brand', '.languages', 'the name of the site'],
    ['.call-emergency', '.call-municipality', 'the number 112'],
    ['main thead th:nth-child(1)', 'main thead th:nth-child(2)', 'the first column'],
    ['.service-text', '.service > .code', 'the text of a service'],
    ['.neighbours .previous', '.neighbours .next', 'the previous page'],
    ['.tasks .done', '.tasks .done + td', 'the box to tick'],
  ];
  for (const [one, two, what] of pairs)
    first(document.querySelector(one), document.querySelector(two), what);
  const find = selector => document.querySelector(selector);
  before(find('.title > svg'), find('.title > h1'), 'the picture of the title');
  before(find('.card > svg'), find('.card > span'), 'the picture of the first card');
  const labels = find('.service dt .two');
  if (labels && getComputedStyle(labels).display === 'contents') {
    first(labels.children[0], find('.service dd'), 'the first label of a fact');
    first(find('.service dd'), labels.children[1], 'a fact between its labels');
  } else first(find('.service dt'), find('.service dd'), 'the label of a fact');
  for (const li of all('main ul > li, main ol > li')) {
    const style = getComputedStyle(li);
    if (style.direction !== (li.closest('[dir]').dir || 'ltr'))
      faults.push('a list item runs the wrong way');
  }
  for (const p of all('main p, main li, main td')) {
    const own = p.closest('[dir]');
    if (own && own.dir === 'rtl' && ['left', 'right'].includes(getComputedStyle(p).textAlign))
      faults.push('a paragraph is aligned to a fixed side');
  }
  for (const arrow of all('.back svg')) {
    const flipped = new DOMMatrix(getComputedStyle(arrow).transform).a < 0;
    if (visible(arrow) && flipped === rtl) faults.push('the arrow back points forward');
  }
  for (const arrow of all('.neighbours .next svg')) {
    const flipped = new DOMMatrix(getComputedStyle(arrow).transform).a < 0;
    if (visible(arrow) && flipped !== rtl) faults.push('the arrow forward points back');
  }
  return [...new Set(faults)];
})()"""


def axe_source():
    """Returns axe-core as one text; it comes with a package that this judge uses for that only."""
    package = importlib.util.find_spec("axe_playwright_python")
    files = [
        file for folder in (package.submodule_search_locations if package else ())
        for file in Path(folder).rglob("axe.min.js")]
    if not files:
        refuse("axe-core is not installed (pip install -r requirements.txt)")
    return files[0].read_text(encoding="utf-8")


def axe_run():
    """Returns the expression that runs axe-core and tells only what it found."""
    options = {
        "runOnly": {"type": "tag", "values": STANDARDS + ["best-practice"]},
        "resultTypes": ["violations"],
        # It would fetch the style once more by a script, which a file may not.
        "preload": False,
    }
    return f"""axe.run(document, {json.dumps(options)}).then(r => r.violations.map(v => ({{
      id: v.id, help: v.help, tags: v.tags, count: v.nodes.length,
      target: v.nodes[0].target.join(' '), why: v.nodes[0].failureSummary || ''}})))"""


class Judge:
    """Looks at one page after another; used by several threads."""

    def __init__(self, axe, shots):
        self.axe = axe
        self.run = axe_run()
        self.shots = shots

    def __call__(self, tab, job):
        page, axe_sizes = job
        found = []
        tab.resize(*SIZES["phone"])
        tab.open(page.file)
        for size, (width, height) in (SIZES | BESIDE if page.is_pair else SIZES).items():
            if size != "phone":
                tab.resize(width, height)
            errors, warnings = tab.evaluate(MEASURE), []
            errors += tab.evaluate(MIRRORING)
            if size in axe_sizes:
                if not tab.evaluate("typeof axe !== 'undefined'"):
                    tab.evaluate(self.axe + ";true")
                for violation in tab.evaluate(self.run):
                    message = (
                        f"{violation['id']}: {violation['help']} "
                        f"({violation['count']}×, first {violation['target']}; "
                        f"{' '.join(violation['why'].split())})")
                    judged = set(violation["tags"]) & set(STANDARDS)
                    (errors if judged else warnings).append(message)
            if self.shots and axe_sizes:
                self.photograph(tab, page, size)
            found.append((size, errors, warnings))
        outside = [url for url in tab.requests if not url.startswith(("file:", "data:"))]
        found.append((
            "requests", [f"asks for {url}" for url in outside]
            + [f"a request failed: {failure}" for failure in tab.failures], []))
        return found

    def photograph(self, tab, page, size):
        height = tab.evaluate("document.scrollingElement.scrollHeight")
        picture = tab.photograph(whole=height < MAX_HEIGHT)
        self.shots.joinpath(f"{page.name}-{size}.png").write_bytes(picture)


def jobs(pages):
    """Returns the pages to look at, each with the sizes at which axe-core runs.

    axe-core needs half a minute for a book, so it looks at one, and at the others' chapters as
    pages of their own.
    """
    close = sample(pages)
    main = close[0].municipality if close else None
    seen = set()
    work = [(page, ("phone",)) for page in pages if not page.language][:2]
    for page in close:
        sizes = tuple(SIZES) if page.municipality == main else ("phone",)
        if page.is_pair:
            # What axe-core finds on the pages of its languages it would find here again.
            sizes = ("phone",) if page.language in RIGHT_TO_LEFT else ("desk",)
        if page.is_book:
            is_first = page.municipality == main and page.language in RIGHT_TO_LEFT
            sizes = ("phone",) if is_first and not page.is_pair else ()
        seen.add(page.path)
        work.append((page, sizes))
    work += [
        (page, ()) for page in pages
        if page.municipality == main and not page.is_pair and page.path not in seen]
    # The largest first, so that no thread is left alone with one at the end.
    return sorted(work, key=lambda job: (not job[1], -len(job[0].source)))


def main():
    site = site_argument()
    shots = None
    if "--shots" in sys.argv:
        shots = Path(sys.argv[sys.argv.index("--shots") + 1])
        shots.mkdir(parents=True, exist_ok=True)
    verdict = Verdict()
    work = jobs(read_site(site))
    try:
        results = in_tabs(2, work, Judge(axe_source(), shots))
    except BrowserError as error:
        refuse(str(error))
    for (page, _), found in zip(work, results):
        for size, errors, warnings in found:
            subject = f"{page.path} ({size})"
            verdict.judge(subject)
            for message in errors:
                verdict.problem(subject, message)
            for message in warnings:
                verdict.warn(subject, message)
    verdict.finish()


main()
