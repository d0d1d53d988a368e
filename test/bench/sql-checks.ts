import { columns } from '../../src/schema/columns.ts';
import { loadedPack } from '../programme/pack-on-disk.ts';

/** About fifty of our checks as conditions of SQL, true of a row with a fault; `is_first` is whether a row begins an activity. */
export function sqlChecks(): readonly string[] {
  const { lists, indicators, countries, action } = loadedPack('templates/glo-act');
  const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
  const among = (codes: readonly string[]) => `(${codes.map(text).join(',')})`;
  const amount = (name: string) => `try_cast(${name} AS DOUBLE)`;
  const day = (name: string) => `try_cast(${name} AS DATE)`;
  const codesOf = (kind: string) => among(indicators.flatMap((one) => (one.kind === kind ? one.code : [])));
  const parts = ['women', 'men', 'girls', 'boys', 'unspecified'];
  const sum = parts.map((name) => `coalesce(${amount(name)},0)`).join('+');
  const any = `(${parts.map((name) => `${name} IS NOT NULL`).join(' OR ')})`;
  const ofColumns = columns.flatMap(({ name, kind, need, of, ...more }) => {
    const found: string[] = [];
    if (need === 'R') found.push(`${of === 'activity' ? 'is_first AND ' : ''}${name} IS NULL`);
    if (kind === 'list' && 'list' in more && more.list !== undefined)
      found.push(`${name} NOT IN ${among(lists[more.list].map(({ code }) => code))}`);
    if (kind === 'number' || kind === 'integer')
      found.push(`${name} IS NOT NULL AND (${amount(name)} IS NULL OR ${amount(name)}<0)`);
    if (kind === 'date') found.push(`${name} IS NOT NULL AND ${day(name)} IS NULL`);
    return found;
  });
  return [
    ...ofColumns,
    `country NOT IN ${among(countries.map(({ alpha3 }) => alpha3))}`,
    `indicator NOT IN ${among(indicators.map(({ code }) => code))}`,
    `NOT regexp_full_match(activity_id, '[A-Z]{3}-\\d{4}-\\d{3,}')`,
    'activity_id[1:3]<>country',
    'activity_id[5:8]<>start_date[1:4]',
    `${day('end_date')}<${day('start_date')}`,
    `${day('start_date')}<DATE ${text(action.start)} OR ${day('end_date')}>DATE ${text(action.end)}`,
    `${day('end_date')}>DATE '2018-12-31'`,
    `${day('start_date')}>DATE '2018-12-31' OR ${day('end_date')}<DATE '2018-07-01'`,
    "status='completed' AND value IS NULL",
    "status IN ('completed','planned') AND is_first AND end_date IS NULL",
    "status IN ('postponed','cancelled') AND status_reason IS NULL",
    `value IS NULL AND ${any}`,
    `${any} AND ${sum}<>${amount('value')}`,
    `indicator IN ${codesOf('persons')} AND value IS NOT NULL AND people_basis IS NULL`,
    `indicator IN ${codesOf('persons')} AND value IS NOT NULL AND stakeholder IS NULL`,
    `indicator IN ${codesOf('documents')} AND value IS NOT NULL AND stage IS NULL`,
    `indicator IN ${codesOf('percent')} AND ${amount('value')}>100`,
    "basis='cumulative' AND as_of IS NULL",
    'spent IS NOT NULL AND currency IS NULL',
    'value IS NOT NULL AND evidence IS NULL',
    "counted_here='no' AND joint_id IS NULL",
    `regexp_matches(narrative, '[\\w.]+@[\\w.]+')`,
    'length(narrative)>1500',
  ];
}
