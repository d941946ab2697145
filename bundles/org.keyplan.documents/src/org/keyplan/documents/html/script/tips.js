const told = new WeakMap();

/** What is said of a part of a diagram; the browser's own tooltip gives way to the page's. */
function tellPart(part) {
  const title = one(':scope > title', part);
  const description = one(':scope > desc', part);
  const heading = textOf(title);
  const lines = (description ? textOf(description) : '').split('\n');
  if (heading.startsWith(lines[0])) lines.shift();
  told.set(part, { heading, lines: lines.join('\n') });
  part.setAttribute('aria-label', [heading, ...lines].join('. '));
  part.setAttribute('role', one('g > title', part) ? 'group' : 'img');
  part.setAttribute('tabindex', '-1');
  title.remove();
  description?.remove();
}

function hideTip() {
  one('#tip').hidden = true;
}

/** Shows what is told of a part beside a point of the window, and inside the window. */
function showTip(part, x, y) {
  const tip = one('#tip');
  const { heading, lines } = told.get(part);
  one('strong', tip).textContent = heading;
  one('span', tip).textContent = lines;
  (part.closest('dialog') ?? document.body).append(tip);
  tip.hidden = false;
  const left = Math.min(x + 14, innerWidth - tip.offsetWidth - 8);
  const below = y + 18;
  const top = below + tip.offsetHeight > innerHeight - 8 ? y - tip.offsetHeight - 10 : below;
  tip.style.left = `${Math.max(8, left)}px`;
  tip.style.top = `${Math.max(8, top)}px`;
}

function showTipBelow(part) {
  const box = part.getBoundingClientRect();
  showTip(part, box.left, Math.min(box.bottom, innerHeight - 8) - 8);
}

/** From top to bottom and from left to right, which is how one reads a chart. */
function inReadingOrder(parts) {
  const boxes = new Map(parts.map((part) => [part, part.getBBox()]));
  const row = (part) => Math.round(boxes.get(part).y / 20);
  return parts.sort((a, b) => row(a) - row(b) || boxes.get(a).x - boxes.get(b).x);
}

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One part at a time can be reached by Tab; arrow keys go on from there. */
function goToPart(viewer, parts, index) {
  const part = parts[(index + parts.length) % parts.length];
  parts.forEach((other) => other.setAttribute('tabindex', other === part ? '0' : '-1'));
  viewer.show(part);
  part.focus({ preventScroll: true });
}

function partKeys(viewer, parts, event) {
  const part = event.target.closest('g[tabindex]');
  if (!part) return;
  if (event.key in STEPS) {
    event.preventDefault();
    goToPart(viewer, parts, parts.indexOf(part) + STEPS[event.key]);
  } else if (event.key === 'Escape') {
    event.preventDefault();
    viewer.frame.focus();
  }
}

/** Parts are told of when somebody first comes near a diagram: large ones have thousands. */
function tellParts(viewer) {
  const picture = viewer.picture;
  const parts = all('g', picture).filter((part) => one(':scope > title', part));
  parts.forEach(tellPart);
  const ordered = inReadingOrder(parts);
  ordered[0]?.setAttribute('tabindex', '0');
  picture.addEventListener('pointermove', (event) => {
    const part = event.target.closest('g[tabindex]');
    if (part && event.buttons === 0) showTip(part, event.clientX, event.clientY);
    else hideTip();
  });
  picture.addEventListener('pointerleave', hideTip);
  picture.addEventListener('click', (event) => {
    const part = event.target.closest('g[tabindex]');
    if (part) showTip(part, event.clientX, event.clientY);
  });
  picture.addEventListener('focusin', (event) => {
    if (told.has(event.target) && event.target.matches(':focus-visible')) showTipBelow(event.target);
  });
  picture.addEventListener('focusout', hideTip);
  picture.addEventListener('keydown', (event) => partKeys(viewer, ordered, event));
  return ordered;
}

function prepareTips() {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hideTip();
  });
  addEventListener('scroll', hideTip, { passive: true });
}
