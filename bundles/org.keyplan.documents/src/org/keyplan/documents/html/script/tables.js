/** From how many rows on it is worth to sort on a phone, where all of a shorter table is seen. */
const LONG = 4;
const collator = new Intl.Collator(root.lang, { numeric: true });

/** The text of a cell without what is said less loudly below it. */
function cellText(row, column) {
  const cell = row.cells[column].cloneNode(true);
  all('.detail', cell).forEach((detail) => detail.remove());
  return textOf(cell);
}

/** The number that a text begins with or holds, such as 12400000 of "12,400,000 GBP". */
function numberIn(text) {
  const found = /[-−]?\d[\d,]*(\.\d+)?/.exec(text);
  return found ? Number(found[0].replace('−', '-').replaceAll(',', '')) : NaN;
}

/** How many of the five marks of a score such as "●●●○○" are full. */
const scoreIn = (text) => (/^[●○]+/.test(text) ? text.match(/^●*/)[0].length : NaN);

const dateIn = (text) => (/^\d{4}-\d{2}-\d{2}/.test(text) ? Number(text.slice(0, 10).replaceAll('-', '')) : NaN);

/** What a column holds, told by those of its cells that say anything. */
function sortKey(texts, isNumber) {
  const filled = texts.filter((text) => text !== '');
  const mostly = (read) => filled.filter((text) => !Number.isNaN(read(text))).length > filled.length / 2;
  if (mostly(dateIn)) return dateIn;
  if (mostly(scoreIn)) return scoreIn;
  if (isNumber && mostly(numberIn)) return numberIn;
  return null;
}

/** Sorts by a column; what says nothing comes last either way, and equals keep the plan's order. */
function sorted(rows, column, isNumber, direction) {
  const texts = new Map(rows.map((row) => [row, cellText(row, column)]));
  const key = sortKey([...texts.values()], isNumber);
  const value = (row) => (key ? key(texts.get(row)) : texts.get(row));
  const isMissing = (row) => (key ? Number.isNaN(value(row)) : value(row) === '');
  const compare = (a, b) => (key ? value(a) - value(b) : collator.compare(value(a), value(b)));
  const known = rows.filter((row) => !isMissing(row)).sort((a, b) => direction * compare(a, b));
  return [...known, ...rows.filter(isMissing)];
}

function showSorted(table, plan, column, direction) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head) => head.removeAttribute('aria-sort'));
  const rows = direction === 0 ? plan : sorted(plan, column, heads[column].classList.contains('number'), direction);
  table.tBodies[0].append(...rows);
  const select = one('select', table.parentElement);
  if (select) select.value = direction > 0 ? String(column) : '';
  if (direction === 0) {
    announce(sentence('sortedNone'));
    return;
  }
  heads[column].setAttribute('aria-sort', direction > 0 ? 'ascending' : 'descending');
  announce(sentence(direction > 0 ? 'sortedUp' : 'sortedDown', textOf(heads[column])));
}

/** Ascending, then descending, then as in the plan. */
const nextDirection = (head) => ({ ascending: -1, descending: 0 })[head.getAttribute('aria-sort')] ?? 1;

function addButton(head, sort) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'sort';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', () => sort(head.cellIndex, nextDirection(head)));
}

/** On phones tables have no heads to press. */
function addChoice(table, heads, sort) {
  const label = document.createElement('label');
  label.className = 'sort-by';
  label.append(document.body.dataset.sortLabel);
  const select = document.createElement('select');
  select.add(new Option(document.body.dataset.sortPlan, ''));
  heads.forEach((head) => select.add(new Option(textOf(head), String(head.cellIndex))));
  select.addEventListener('change', () => (select.value === '' ? sort(0, 0) : sort(Number(select.value), 1)));
  label.append(select);
  table.before(label);
}

function prepareTable(table) {
  const plan = [...table.tBodies[0].rows];
  if (plan.length < 2) return;
  const heads = [...table.tHead.rows[0].cells];
  const sort = (column, direction) => {
    showSorted(table, plan, column, direction);
    forgetPassages();
  };
  heads.forEach((head) => addButton(head, sort));
  if (plan.length >= LONG) addChoice(table, heads, sort);
}

/** What can be scrolled must be reached by keys. */
function reachScrolled() {
  all('.scroll').forEach((box) => box.toggleAttribute('tabindex', box.scrollWidth > box.clientWidth));
  all('.scroll[tabindex]').forEach((box) => box.setAttribute('tabindex', '0'));
}

function prepareTables() {
  all('main table').forEach(prepareTable);
  addEventListener('resize', oncePerFrame(reachScrolled));
  reachScrolled();
}
