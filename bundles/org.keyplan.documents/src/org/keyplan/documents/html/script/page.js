const root = document.documentElement;
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const textOf = (element) => element.textContent.trim();

/** A sentence of the page, with its placeholders filled in. */
const sentence = (name, ...values) => values.reduce(
  (text, value, i) => text.replace(`{${i}}`, () => String(value)), document.body.dataset[name]);

/** Tells people who hear the page what has changed. */
function announce(text) {
  one('#status').textContent = text;
}

/** The same function, run at most once for each picture that the screen shows. */
function oncePerFrame(run) {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      run();
    });
  };
}
