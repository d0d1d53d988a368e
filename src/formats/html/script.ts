/** Tells the style, before anything is drawn, that a script runs. */
export const opening = `document.documentElement.classList.add('js');`;

/**
 * A script that declares `followFilters(root)`: it lets a person search and filter the list among the sections below `root`,
 * and shows of it so many findings at a time. It needs no more than Chrome 109 and Firefox 115 have.
 */
export const filterScript = `
function followFilters(root) {
  const list = root.querySelector('.list');
  const form = list && list.querySelector('form');
  if (!form) return;
  const find = (selector) => list.querySelector(selector);
  const parts = Array.from(list.querySelectorAll('.part'));
  const rows = parts.map((part) => Array.from(part.tBodies[0].rows));
  const total = rows.reduce((sum, some) => sum + some.length, 0);
  const step = Number(list.dataset.step);
  const write = new Intl.NumberFormat(list.dataset.locale).format;
  const plain = (text) => text.normalize('NFKC').toLowerCase();
  const texts = new Map();
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, plain(row.textContent));
    return texts.get(row);
  };
  const more = find('.more');
  const status = find('[role=status]');
  let room = step;

  function apply() {
    const words = plain(form.elements.search.value).split(/\\s+/).filter((word) => word !== '');
    const chosen = Array.from(form.querySelectorAll('select')).filter(({ value }) => value !== '');
    const fits = (row) =>
      chosen.every(({ name, value }) => row.getAttribute('data-' + name) === value) &&
      words.every((word) => textOf(row).includes(word));
    let fitting = 0;
    rows.forEach((some, at) => {
      const found = chosen.length + words.length === 0 ? some : some.filter(fits);
      const shown = new Set(found.slice(0, Math.max(0, room - fitting)));
      fitting += found.length;
      parts[at].hidden = shown.size === 0;
      // The rows of a part that nobody sees stay as they are: there may be a hundred thousand.
      if (shown.size > 0) for (const row of some) row.hidden = !shown.has(row);
    });
    list.classList.add('led');
    more.hidden = fitting <= room;
    find('.no-match').hidden = fitting > 0;
    status.textContent = list.dataset.shown
      .replace('{shown}', write(Math.min(fitting, room)) + (fitting > room ? ' / ' + write(fitting) : ''))
      .replace('{total}', write(total));
  }
  const anew = () => {
    room = step;
    apply();
  };

  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(anew, 150);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(anew));
  more.addEventListener('click', () => {
    const visible = () => Array.from(list.querySelectorAll('.part:not([hidden]) tbody tr:not([hidden])'));
    const before = visible().length;
    room += step;
    apply();
    const next = visible()[before];
    if (!next) return;
    next.tabIndex = -1;
    next.focus();
  });
  root.addEventListener('click', (event) => {
    const link = event.target.closest('a[data-code]');
    if (!link) return;
    form.reset();
    for (const select of form.querySelectorAll('select'))
      if (select.name in link.dataset) select.value = link.dataset[select.name];
    anew();
  });
  apply();
}
`;
