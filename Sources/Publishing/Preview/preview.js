// Keeps a page of the preview up to date. It is never part of the site that is built.
(() => {
  const host = document.querySelector("wegwijs-preview");
  if (!host) return;
  // A browser without declarative shadow trees leaves the template where it stands.
  const template = host.querySelector("template");
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  if (template) root.append(template.content);
  const place = root.querySelector("#Problems");
  const gone = root.querySelector("#Gone");

  // The browser's own memory of the place is lost where the page had another height.
  const key = "wegwijs-scroll:" + location.pathname;
  const kept = sessionStorage.getItem(key);
  if (kept !== null) {
    sessionStorage.removeItem(key);
    addEventListener("load", () => scrollTo({ top: Number(kept), behavior: "instant" }));
  }

  let stream = null;
  let silence = 0;
  const listen = () => {
    if (stream) return;
    const page = encodeURIComponent(decodeURI(location.pathname));
    stream = new EventSource(`/-/events?page=${page}&version=${host.dataset.version}`);
    stream.addEventListener("open", () => {
      clearTimeout(silence);
      silence = 0;
      gone.hidden = true;
    });
    stream.addEventListener("error", () => {
      // Each try that fails is told; the time runs from the first.
      silence ||= setTimeout(() => (gone.hidden = false), 1500);
      // After an answer that is no event stream the browser does not try again by itself.
      if (stream && stream.readyState === EventSource.CLOSED) {
        stream = null;
        setTimeout(listen, 1000);
      }
    });
    stream.addEventListener("problems", (event) => {
      const panel = place.querySelector("details");
      const isClosed = panel && !panel.open;
      const level = panel && panel.dataset.level;
      place.innerHTML = event.data;
      const next = place.querySelector("details");
      if (next && isClosed && next.dataset.level === level) next.open = false;
    });
    stream.addEventListener("reload", () => {
      sessionStorage.setItem(key, String(scrollY));
      location.reload();
    });
  };
  const quiet = () => {
    if (stream) stream.close();
    stream = null;
  };
  // A browser opens six connections to one server: pages that nobody sees give theirs back.
  const follow = () => (document.hidden ? quiet() : listen());
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", quiet);
  addEventListener("pageshow", follow);
  follow();
})();
