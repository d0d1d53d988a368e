import { type LanguageName, languageNames } from '../locales/names.ts';
import { countryName } from '../programme/lookup.ts';
import type { Programme } from '../programme/programme.ts';
import { button, element } from './elements.ts';
import { followFilters } from './follow-filters.js';
import type { Answer } from './messages.ts';
import { pageWords } from './words.ts';

/** What is shown of a result. */
type Shown = Pick<Extract<Answer, { readonly kind: 'told' }>, 'sections' | 'files'>;

/** What a person does. */
export interface Acts {
  speak(language: LanguageName): void;
  give(files: readonly File[]): void;
  again(): void;
  cancel(): void;
  /** By the file's place among those that were given. */
  mark(file: number): void;
  saveHtml(): void;
  saveJson(): void;
  copyText(): void;
}

/** Everything that the page shows; what it says is put in by `speak`. */
export function viewOf({ countries, periods, action }: Programme, acts: Acts) {
  const title = element('h1');
  const speakers = languageNames.map((name) =>
    button(() => acts.speak(name), { lang: name, class: 'quiet' }),
  );
  for (const [at, name] of languageNames.entries()) speakers[at]!.append(pageWords[name].name);
  const languages = element('div', { role: 'group', class: 'languages' }, ...speakers);
  const privacy = element('p', { class: 'privacy' });

  const input = element('input', { type: 'file', multiple: '', hidden: '', id: 'files' });
  input.addEventListener('change', () => {
    acts.give([...(input.files ?? [])]);
    // The same file, mended, can be chosen once more.
    input.value = '';
  });
  const drop = element('p', { class: 'big' });
  const choose = button(() => input.click(), { class: 'main', 'aria-describedby': 'kinds' });
  const kinds = element('p', { id: 'kinds', class: 'small' });
  const zone = element('div', { class: 'zone' }, drop, choose, input, kinds);
  droppable(zone, acts.give);

  const country = chosen('country', acts.again);
  const period = chosen('period', acts.again);
  const asked = element('div', { class: 'asked' }, country.field, period.field);

  const state = element('p', { role: 'status', class: 'now' });
  const progress = element('progress', { max: '1' });
  const cancel = button(acts.cancel, { class: 'quiet' });
  const going = element('div', { class: 'going' }, progress, cancel);
  const problem = element('div', { role: 'alert', class: 'problem' });

  const saveHtml = button(acts.saveHtml, { id: 'save-html' });
  const saveJson = button(acts.saveJson, { id: 'save-json', class: 'quiet' });
  const copyText = button(acts.copyText, { id: 'copy-text' });
  const note = element('p', { role: 'status' });
  const takeAway = element('div', { class: 'take' }, saveHtml, copyText, saveJson, note);
  let result = element('div', { class: 'result' });

  const head = element('header', {}, languages, title, element('p', { class: 'small' }, action.shortTitle));
  const main = element('main', {}, privacy, zone, asked, state, going, problem, result);
  going.hidden = problem.hidden = true;

  return {
    root: element('div', { class: 'page' }, head, main),
    country: country.select,
    period: period.select,
    speak(language: LanguageName): void {
      const words = pageWords[language];
      Object.assign(document.documentElement, { lang: language, dir: words.rightToLeft ? 'rtl' : 'ltr' });
      document.title = title.textContent = words.title;
      languages.setAttribute('aria-label', words.language);
      for (const [at, name] of languageNames.entries())
        speakers[at]!.setAttribute('aria-pressed', String(name === language));
      privacy.textContent = words.privacy;
      drop.textContent = words.drop;
      choose.textContent = words.choose;
      kinds.textContent = words.kinds;
      const any = (of: readonly (readonly [string, string])[]) => [['', words.asInFile] as const, ...of];
      country.fill(
        words.country,
        any(countries.map((one) => [one.alpha3, countryName(one, language)] as const)),
      );
      period.fill(words.period, any(periods.map((one) => [one, one] as const)));
      cancel.textContent = words.cancel;
      progress.setAttribute('aria-label', words.title);
      saveHtml.textContent = words.saveHtml;
      saveJson.textContent = words.saveJson;
      copyText.textContent = words.copyText;
      note.textContent = '';
    },
    say(text: string): void {
      state.textContent = text;
    },
    /** From 0 to 1; null where nothing is going on. */
    show(share: number | null): void {
      going.hidden = share === null;
      if (share !== null) progress.value = share;
    },
    warn(sentence: string | null, lines = ''): void {
      problem.hidden = sentence === null;
      problem.replaceChildren(
        element('p', {}, sentence ?? ''),
        ...(lines === '' ? [] : [element('pre', { dir: 'ltr', tabindex: '0' }, lines)]),
      );
    },
    /** What came of a button. */
    note(text: string): void {
      note.textContent = text;
    },
    /** Shows the sections of a result, in which what comes from files is escaped; null takes them away. */
    tell(told: Shown | null, language: LanguageName): void {
      note.textContent = '';
      // What listens to the earlier one goes with it.
      for (const earlier of takeAway.querySelectorAll('.mark-copy')) earlier.remove();
      const fresh = element('div', { class: 'result' });
      if (told !== null) {
        const { sections, files } = told;
        fresh.innerHTML = sections;
        fresh.querySelector('.verdict')!.append(takeAway);
        for (const [at, file] of files.entries()) {
          const mark = button(() => acts.mark(file), { class: 'mark-copy' });
          mark.textContent = pageWords[language].saveMarked;
          if (files.length === 1) {
            mark.id = 'take-marked';
            mark.classList.add('main');
            takeAway.prepend(mark);
          } else fresh.querySelector(`#file-${at + 1}`)!.after(mark);
        }
        followFilters(fresh);
      }
      result.replaceWith(fresh);
      result = fresh;
    },
    focusResult(): void {
      const verdict = result.querySelector<HTMLElement>('#verdict')!;
      verdict.tabIndex = -1;
      verdict.focus();
    },
  };
}

/** A list to choose from, with its label. */
function chosen(id: string, onChange: () => void) {
  const label = element('label', { for: id });
  const select = element('select', { id });
  select.addEventListener('change', onChange);
  return {
    select,
    field: element('div', {}, label, select),
    fill(name: string, options: readonly (readonly [string, string])[]): void {
      const { value } = select;
      label.textContent = name;
      select.replaceChildren(...options.map(([code, text]) => element('option', { value: code }, text)));
      select.value = value;
    },
  };
}

/** Takes files that are dropped on an element, or beside it: a browser would open them in place of the page. */
function droppable(zone: HTMLElement, give: (files: readonly File[]) => void): void {
  const over = (is: boolean) => zone.classList.toggle('over', is);
  addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) over(false);
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const items = [...(event.dataTransfer?.items ?? [])];
    // A folder is given as a file that cannot be read.
    const folders = items.map((item) => item.webkitGetAsEntry?.()?.isDirectory === true);
    give([...(event.dataTransfer?.files ?? [])].filter((_, at) => folders[at] !== true));
  });
}
