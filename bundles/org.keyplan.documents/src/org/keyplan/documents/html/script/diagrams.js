const viewers = new WeakMap();
const onPaper = matchMedia('print');
const CLOSEST = 4;
const STEP = 1.35;
const PAN = 60;

/** A diagram in its frame: which part of it is seen, and how large. */
class Viewer {
  constructor(frame) {
    this.frame = frame;
    this.picture = one('svg', frame);
    const { x, y, width, height } = this.picture.viewBox.baseVal;
    this.whole = { x, y, width, height };
    this.fitted = true;
    this.parts = null;
    this.draw = oncePerFrame(() => this.drawNow());
    this.frame.classList.add('live');
    this.fit();
  }

  /** As large as it is drawn at most, larger on a wall. */
  fitScale() {
    const { width, height } = this.room();
    const natural = Math.max(1, parseFloat(getComputedStyle(root).fontSize) / 16);
    return Math.min(natural, width / this.whole.width, height / this.whole.height);
  }

  room() {
    const isStaged = this.frame.closest('dialog') !== null;
    const height = isStaged ? this.frame.clientHeight : innerHeight * 0.82;
    return { width: Math.max(1, this.frame.clientWidth), height: Math.max(1, height) };
  }

  fit() {
    this.fitted = true;
    this.scale = this.fitScale();
    this.x = this.whole.x + this.whole.width / 2;
    this.y = this.whole.y + this.whole.height / 2;
    const isStaged = this.frame.closest('dialog') !== null;
    this.frame.style.height = isStaged ? '' : `${Math.max(160, Math.ceil(this.whole.height * this.scale) + 2)}px`;
    this.draw();
  }

  /** Zooms so that the point of the window stays where it is. */
  zoom(factor, clientX, clientY) {
    const fit = this.fitScale();
    const scale = Math.min(Math.max(this.scale * factor, fit), Math.max(CLOSEST, fit));
    const box = this.frame.getBoundingClientRect();
    const fromX = (clientX ?? box.left + box.width / 2) - box.left - box.width / 2;
    const fromY = (clientY ?? box.top + box.height / 2) - box.top - box.height / 2;
    this.x += fromX / this.scale - fromX / scale;
    this.y += fromY / this.scale - fromY / scale;
    this.scale = scale;
    this.fitted = scale <= fit * 1.001;
    this.draw();
  }

  pan(dx, dy) {
    this.x -= dx / this.scale;
    this.y -= dy / this.scale;
    this.draw();
  }

  /** Shows a part of the diagram in the middle, large enough to be read. */
  centreOn(element) {
    const middle = this.middleOf(element);
    this.scale = Math.max(this.scale, 1);
    this.fitted = this.scale <= this.fitScale() * 1.001;
    [this.x, this.y] = middle;
    this.drawNow();
  }

  middleOf(element) {
    const shown = this.frame.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const toX = box.left + box.width / 2 - shown.left - shown.width / 2;
    const toY = box.top + box.height / 2 - shown.top - shown.height / 2;
    return [this.x + toX / this.scale, this.y + toY / this.scale];
  }

  /** Moves the diagram only if the part is not seen. */
  show(element) {
    const shown = this.frame.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const inside = box.left >= shown.left && box.right <= shown.right && box.top >= shown.top && box.bottom <= shown.bottom;
    if (!inside) {
      [this.x, this.y] = this.middleOf(element);
      this.drawNow();
    }
    const isStaged = this.frame.closest('dialog') !== null;
    if (!isStaged) element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** No further out than to the edge of the sheet. */
  static within(centre, seen, from, length) {
    if (seen >= length) return from + length / 2;
    return Math.min(Math.max(centre, from + seen / 2), from + length - seen / 2);
  }

  drawNow() {
    if (onPaper.matches) {
      this.drawWhole();
      return;
    }
    const width = Math.max(1, this.frame.clientWidth) / this.scale;
    const height = Math.max(1, this.frame.clientHeight) / this.scale;
    this.x = Viewer.within(this.x, width, this.whole.x, this.whole.width);
    this.y = Viewer.within(this.y, height, this.whole.y, this.whole.height);
    this.picture.setAttribute('viewBox', `${this.x - width / 2} ${this.y - height / 2} ${width} ${height}`);
    this.frame.classList.toggle('closer', !this.fitted);
  }

  drawWhole() {
    const { x, y, width, height } = this.whole;
    this.picture.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  }

  resize() {
    if (this.fitted) this.fit();
    else this.drawNow();
  }

  tell() {
    this.parts ??= tellParts(this);
    return this.parts;
  }
}

/** Mouse and fingers: one moves the diagram, two zoom it. */
function preparePointers(viewer) {
  const frame = viewer.frame;
  const down = new Map();
  const spread = () => {
    const [a, b] = [...down.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, distance: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  const at = (event) => ({ x: event.clientX, y: event.clientY });
  frame.addEventListener('pointerdown', (event) => {
    if (event.button === 0) down.set(event.pointerId, at(event));
  });
  frame.addEventListener('pointermove', (event) => {
    const last = down.get(event.pointerId);
    if (!last) return;
    const before = down.size > 1 ? spread() : null;
    down.set(event.pointerId, at(event));
    if (before) {
      const after = spread();
      viewer.zoom(after.distance / before.distance, after.x, after.y);
      viewer.pan(after.x - before.x, after.y - before.y);
      return;
    }
    viewer.pan(event.clientX - last.x, event.clientY - last.y);
    // Only what is drawn out of the frame needs the pointer; a mere press is a click.
    frame.setPointerCapture(event.pointerId);
    frame.classList.add('moving');
  });
  const up = (event) => {
    down.delete(event.pointerId);
    frame.classList.remove('moving');
  };
  frame.addEventListener('pointerup', up);
  frame.addEventListener('pointercancel', up);
}

/** The wheel zooms with Ctrl (which is also what touch pads send for two fingers). */
function prepareWheel(viewer) {
  viewer.frame.addEventListener('wheel', (event) => {
    const isStaged = viewer.frame.closest('dialog') !== null;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      viewer.zoom(Math.exp(-event.deltaY / 240), event.clientX, event.clientY);
    } else if (isStaged) {
      event.preventDefault();
      viewer.pan(-event.deltaX, -event.deltaY);
    }
  }, { passive: false });
}

const PANS = { ArrowLeft: [PAN, 0], ArrowRight: [-PAN, 0], ArrowUp: [0, PAN], ArrowDown: [0, -PAN] };

function frameKeys(viewer, actions, event) {
  if (event.target !== viewer.frame || event.ctrlKey || event.metaKey || event.altKey) return;
  const keys = { '+': actions.in, '=': actions.in, '-': actions.out, 0: actions.fit, f: actions.full, F: actions.full };
  const pan = viewer.fitted ? undefined : PANS[event.key];
  if (keys[event.key]) keys[event.key]();
  else if (pan) viewer.pan(...pan);
  else if (event.key === 'Enter') goToPart(viewer, viewer.tell(), 0);
  else return;
  event.preventDefault();
}

/** Moves a diagram with its tools onto the whole screen, and back when that is closed. */
function openStage(viewer, tools) {
  const stage = one('#stage');
  if (stage.open) {
    stage.close();
    return;
  }
  const figure = viewer.frame.closest('figure');
  one('#stage-caption').textContent = textOf(one('figcaption', figure));
  one('.stage-bar > .tool', stage).before(tools);
  stage.append(viewer.frame);
  stage.showModal();
  viewer.fit();
  viewer.frame.focus();
  stage.addEventListener('close', () => {
    hideTip();
    document.body.append(one('#tip'));
    figure.append(tools, viewer.frame);
    viewer.fit();
    one('[data-action="full"]', tools).focus();
  }, { once: true });
}

function prepareDiagram(figure) {
  const viewer = new Viewer(one('.paper', figure));
  const { frame, picture } = viewer;
  viewers.set(frame, viewer);
  const caption = textOf(one('figcaption', figure));
  const title = one(':scope > title', picture);
  const description = one(':scope > desc', picture);
  picture.setAttribute('role', 'group');
  picture.removeAttribute('aria-labelledby');
  picture.setAttribute('aria-label', textOf(description ?? title));
  title.remove();
  frame.setAttribute('tabindex', '0');
  frame.setAttribute('role', 'group');
  frame.setAttribute('aria-label', sentence('keys', caption));

  const tools = one('#tools').content.firstElementChild.cloneNode(true);
  tools.setAttribute('aria-label', caption);
  const actions = {
    in: () => viewer.zoom(STEP),
    out: () => viewer.zoom(1 / STEP),
    fit: () => viewer.fit(),
    full: () => openStage(viewer, tools),
  };
  tools.addEventListener('click', (event) => actions[event.target.closest('button')?.dataset.action]?.());
  frame.before(tools);
  frame.addEventListener('keydown', (event) => frameKeys(viewer, actions, event));
  frame.addEventListener('pointerenter', () => viewer.tell());
  frame.addEventListener('focusin', () => viewer.tell());
  preparePointers(viewer);
  prepareWheel(viewer);
  return viewer;
}

function prepareDiagrams() {
  const made = all('figure').map(prepareDiagram);
  // In the next frame: a diagram that grows while it is observed would be reported as a loop.
  const resized = new ResizeObserver((entries) => requestAnimationFrame(
    () => entries.forEach(({ target }) => viewers.get(target).resize())));
  made.forEach(({ frame }) => resized.observe(frame));
  one('#stage [data-action="close"]').addEventListener('click', () => one('#stage').close());
  addEventListener('beforeprint', () => made.forEach((viewer) => viewer.drawWhole()));
  onPaper.addEventListener('change', () => made.forEach((viewer) => viewer.drawNow()));
}
