import type { Result } from '../check/result.ts';
import { machineLocale } from '../cli/machine-locale.ts';
import { withLabels } from '../formats/labels.ts';
import { chosenLanguage } from '../locales/choose.ts';
import type { Language } from '../locales/language.ts';
import type { Country, Programme } from '../programme/programme.ts';

let answered: Language | undefined;

/**
 * The language that a run answers in: the one asked for; else that of the country, where all that is read is of one; else
 * that of the machine. It calls codes as the programme does. What goes wrong afterwards is told in it, too.
 */
export async function answerLanguage(
  asked: string | undefined,
  programme: Programme,
  countries: readonly Country[] = [],
): Promise<Language> {
  answered = withLabels(await chosenLanguage(asked, machineLocale(), countries), programme);
  return answered;
}

/** The language of the answer so far, where there is any. */
export const answeredIn = (): Language | undefined => answered;

/** The countries whose logs were read. */
export const countriesOf = ({ files }: Pick<Result, 'files'>, programme: Programme): readonly Country[] =>
  programme.countries.filter(({ alpha3 }) => files.some(({ country }) => country === alpha3));
