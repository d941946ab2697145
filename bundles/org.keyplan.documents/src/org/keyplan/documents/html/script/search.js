const PASSAGES = 'h1, h2, h3, h4, p, dt, dd, li, caption, th, td, figcaption, svg text';
const MOST_HITS = 2000;
const SHORTEST = /[\p{Script=Han}\p{N}]|../u;

let passages = null;
let hits = [];
let current = -1;

/** Rows that change places change the order of hits. */
function forgetPassages() {
  passages = null;
}

/** The page's texts in order, each with the nodes that it consists of. */
function readPassages() {
  return all(PASSAGES, one('main')).map((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = '';
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, from: text.length });
      text += walker.currentNode.data;
    }
    return { nodes, text };
  });
}

/** Ignores capitals and how wide blanks are. */
function patternOf(query) {
  const words = query.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  return new RegExp(words.map((word) => word.replaceAll('\\-', '[-‑]')).join('\\s+'), 'gi');
}

function place(nodes, position, isEnd) {
  const holds = (entry) => (isEnd ? entry.from < position : entry.from <= position);
  const entry = nodes.findLast(holds) ?? nodes[0];
  return [entry.node, position - entry.from];
}

function rangesIn(passage, pattern) {
  return [...passage.text.matchAll(pattern)].map((found) => {
    const range = document.createRange();
    range.setStart(...place(passage.nodes, found.index, false));
    range.setEnd(...place(passage.nodes, found.index + found[0].length, true));
    return range;
  });
}

function findHits(query) {
  if (!SHORTEST.test(query.trim())) return [];
  passages ??= readPassages();
  const pattern = patternOf(query);
  const found = [];
  for (const passage of passages) {
    found.push(...rangesIn(passage, pattern));
    if (found.length > MOST_HITS) break;
  }
  return found;
}

/** Browsers that cannot mark text without changing the page select the hit instead. */
function markHits() {
  if (!CSS.highlights) {
    getSelection().removeAllRanges();
    if (current >= 0) getSelection().addRange(hits[current]);
    return;
  }
  CSS.highlights.clear();
  if (current < 0) return;
  CSS.highlights.set('hit', new Highlight(...hits));
  const now = new Highlight(hits[current]);
  now.priority = 1;
  CSS.highlights.set('hit-now', now);
}

function countHits(query) {
  const many = hits.length > MOST_HITS;
  const count = many
    ? sentence('many', current + 1, MOST_HITS)
    : sentence(hits.length > 0 ? 'hits' : 'none', current + 1, hits.length);
  one('#hits').textContent = query.trim() === '' ? '' : count;
  one('#next').disabled = one('#previous').disabled = hits.length === 0;
}

function reveal(range) {
  const element = range.startContainer.parentElement;
  const frame = element.closest('.live');
  if (frame) viewers.get(frame).centreOn(element);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
}

function goToHit(step) {
  if (hits.length === 0) return;
  current = (current + step + hits.length) % hits.length;
  markHits();
  countHits(one('#query').value);
  reveal(hits[current]);
}

/** The first hit is the next one from where one reads. */
function firstBelow() {
  const bar = one('.bar').offsetHeight;
  const below = hits.findIndex((hit) => hit.getBoundingClientRect().top >= bar);
  return Math.max(0, below);
}

function search() {
  const query = one('#query').value;
  hits = findHits(query);
  current = hits.length > 0 ? firstBelow() : -1;
  markHits();
  countHits(query);
  if (current >= 0) reveal(hits[current]);
}

function openSearch(open) {
  one('#search').classList.toggle('open', open);
  one('#seek').setAttribute('aria-expanded', String(open));
  if (open) one('#query').focus();
}

function endSearch() {
  one('#query').value = '';
  search();
  openSearch(false);
  const seek = one('#seek');
  if (seek.offsetParent) seek.focus();
  else one('#query').blur();
}

function searchKeys(event) {
  if (event.key === 'Escape') {
    event.stopPropagation();
    endSearch();
  } else if (event.key === 'Enter' && !event.isComposing) {
    event.preventDefault();
    goToHit(event.shiftKey ? -1 : 1);
  }
}

function prepareSearch() {
  const query = one('#query');
  let waiting;
  query.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  });
  query.addEventListener('keydown', searchKeys);
  one('#next').addEventListener('click', () => goToHit(1));
  one('#previous').addEventListener('click', () => goToHit(-1));
  one('#seek').addEventListener('click', () => openSearch(!one('#search').classList.contains('open')));
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey;
    if (event.key !== '/' || typing || one('dialog[open]')) return;
    event.preventDefault();
    openSearch(true);
    query.select();
  });
}
