import { headquartersWords } from '../locales/headquarters.ts';
import type { Language } from '../locales/language.ts';
import { noticeOf } from '../rules/catalogue.ts';
import type { SchemaTexts } from '../standards/schema/words.ts';

/** What schemas say: of columns and rules in a language, of themselves in the one that headquarters have for it. */
export async function schemaTexts(language: Language): Promise<SchemaTexts> {
  const { standards } = await headquartersWords(language.code);
  const { columns, rule } = language.explanation;
  return {
    ...standards.schema,
    language: language.code,
    heading: language.heading,
    columns,
    rule: (code) => rule(noticeOf(code)).title,
  };
}
