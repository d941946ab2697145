/** Marks the section that one reads: the last one that begins above the middle of the window. */
function markSection(links, sections) {
  const atEnd = scrollY > 0 && innerHeight + scrollY >= root.scrollHeight - 2;
  const begun = sections.filter((section) => section.getBoundingClientRect().top < innerHeight * 0.4);
  const current = atEnd ? sections.at(-1) : begun.at(-1);
  for (const link of links) {
    const isCurrent = current !== undefined && link.getAttribute('href') === `#${current.id}`;
    if (isCurrent === link.hasAttribute('aria-current')) continue;
    link.toggleAttribute('aria-current', isCurrent);
    if (isCurrent) {
      link.setAttribute('aria-current', 'true');
      keepVisible(link);
    }
  }
}

/** Scrolls the list alone: a link that scrolled the page would fight with the reader. */
function keepVisible(link) {
  const list = one('#contents');
  const above = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (above < 40 || above > list.clientHeight - 60) list.scrollTop += above - list.clientHeight / 2;
}

function openMenu(open) {
  one('#contents').classList.toggle('open', open);
  one('#menu').setAttribute('aria-expanded', String(open));
}

function prepareContents() {
  const links = all('#contents a');
  const sections = all('main > section');
  const mark = oncePerFrame(() => markSection(links, sections));
  addEventListener('scroll', mark, { passive: true });
  addEventListener('resize', mark);
  mark();

  const menu = one('#menu');
  const contents = one('#contents');
  const isOpen = () => menu.getAttribute('aria-expanded') === 'true';
  menu.addEventListener('click', () => openMenu(!isOpen()));
  contents.addEventListener('click', (event) => {
    if (event.target.closest('a')) openMenu(false);
  });
  document.addEventListener('pointerdown', (event) => {
    if (!contents.contains(event.target) && !menu.contains(event.target)) openMenu(false);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !isOpen()) return;
    openMenu(false);
    menu.focus();
  });
}
