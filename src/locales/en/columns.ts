import type { ColumnText } from '../../formats/words.ts';
import type { ColumnName } from '../../schema/columns.ts';

/** What each column is for, when it is needed, and what an officer may type. */
export const columnTexts: Readonly<Record<ColumnName, ColumnText>> = {
  activity_id: {
    what: 'Names the activity, and never another: the three letters of the country, the year it starts, and a number of three digits or more. Every row of the activity repeats it.',
    examples: ['PAK-2018-014'],
  },
  period: {
    what: 'The reporting period that the results of the row belong to.',
    examples: ['2018-S2', 'S2 2018'],
  },
  country: {
    what: 'The country of the office: its code, or its name in a language of the project.',
    examples: ['PAK', 'Pakistan'],
  },
  agency: { what: 'The agency that carries out the activity.', examples: ['UNODC', 'IOM'] },
  objective: {
    what: 'The objective of the project that the activity serves. It is not the same as the pillar.',
    examples: ['O3'],
  },
  pillar: { what: 'The pillar under which the figures are counted, once.', examples: ['prosecution'] },
  pillars_also: {
    what: 'Other pillars that the activity serves. The report points to it there, and counts nothing twice.',
    examples: ['prevention', 'prevention; partnerships'],
  },
  crime_type: { what: 'The crime that the activity is about.', examples: ['TIP', 'BOTH'] },
  activity_type: { what: 'The kind of activity.', examples: ['training', 'workshop'] },
  title: {
    what: 'What the activity is called, as it is to be printed in the report.',
    examples: ['Training of prosecutors in Lahore'],
  },
  status: { what: 'How far the activity is.', examples: ['completed', 'ongoing'] },
  status_reason: {
    what: 'Why the activity was postponed or cancelled, in one sentence.',
    when: 'when the status is postponed or cancelled',
    examples: ['The venue closed for repairs.'],
  },
  start_date: { what: 'The first day of the activity.', examples: ['2018-09-12', '12 September 2018'] },
  end_date: {
    what: 'The last day of the activity. For one day, it is the start date again.',
    when: 'when the status is completed or planned',
    examples: ['2018-09-14', '14 September 2018'],
  },
  venue_country: {
    what: 'The country in which the event was held, if that is another one than the country of the office.',
    examples: ['THA', 'Thailand'],
  },
  admin1: {
    what: 'The province or region in which the event was held; “national” for an event of the whole country.',
    when: 'when the event is held in person in the country of the office',
    examples: ['Punjab', 'national'],
  },
  place: { what: 'The town or building in which the event was held.', examples: ['Lahore'] },
  partners: {
    what: 'Who carries out the activity together with the agency. Several are parted by semicolons.',
    examples: ['Federal Investigation Agency', 'Ministry of Justice; Bar Association'],
  },
  funders: {
    what: 'Who pays, if it is not the European Union alone. Several are parted by semicolons.',
    examples: ['European Union; Government of Japan'],
  },
  joint_id: {
    what: 'The name that all offices give to an event which they hold together, so that it is counted once.',
    examples: ['JOINT-2018-01'],
  },
  counted_here: {
    what: 'Whether a joint event is counted in this log. In one of the logs it is yes, in all others no.',
    when: 'when there is a joint_id',
    examples: ['yes'],
  },
  indicator: { what: 'The indicator that the result counts for, by its code.', examples: ['PS-01'] },
  target: {
    what: 'The number that the activity aims at.',
    when: 'when the status is planned or ongoing',
    examples: ['30', '0'],
  },
  value: {
    what: 'The number that was reached. Nothing reached is 0; not known is an empty cell.',
    when: 'when the status is completed',
    examples: ['27', 'over 50', 'approx. 24,300'],
  },
  precision: {
    what: 'How exact the value is. An empty cell means exact.',
    examples: ['at_least', 'about'],
  },
  basis: {
    what: 'Whether the value counts this period only, or everything since the start. An empty cell means the period.',
    examples: ['cumulative'],
  },
  as_of: {
    what: 'The last day that a cumulative value counts.',
    when: 'when basis is cumulative and there is a value',
    examples: ['2018-10-12'],
  },
  people_basis: {
    what: 'How people were counted: each person once, each time somebody took part, or an estimate of an audience.',
    when: 'when the indicator counts people and there is a value',
    examples: ['unique'],
  },
  stakeholder: {
    what: 'Who the people were. Several kinds are parted by semicolons.',
    when: 'when the indicator counts people and there is a value',
    examples: ['police', 'prosecutors; judiciary'],
  },
  women: {
    what: 'How many of the people were women.',
    when: 'when the indicator counts people and the value is no estimate of an audience',
    examples: ['12', '0'],
  },
  men: {
    what: 'How many of the people were men.',
    when: 'when the indicator counts people and the value is no estimate of an audience',
    examples: ['15', '0'],
  },
  girls: {
    what: 'How many of the people were girls under 18.',
    when: 'when the indicator counts people and the value is no estimate of an audience',
    examples: ['3', '0'],
  },
  boys: {
    what: 'How many of the people were boys under 18.',
    when: 'when the indicator counts people and the value is no estimate of an audience',
    examples: ['4', '0'],
  },
  unspecified: {
    what: 'How many of the people were of a sex or age that was not recorded. Women, men, girls, boys and these make the value.',
    examples: ['2'],
  },
  stage: {
    what: 'How far a law, plan or other document has come.',
    when: 'when the indicator counts documents and there is a value',
    examples: ['drafted', 'adopted'],
  },
  channel: { what: 'Where something was published or broadcast.', examples: ['print', 'radio'] },
  evidence: {
    what: 'What proves the value, in words or as a web address. It names no person.',
    when: 'when there is a value',
    examples: ['attendance list', 'platform report'],
  },
  narrative: {
    what: 'What happened and what changed, in the language of the report, which prints it. It names no person.',
    examples: ['Prosecutors drafted a joint guide on evidence.'],
  },
  challenges: {
    what: 'Difficulties that were met. The report prints them.',
    examples: ['Floods closed the roads to two districts.'],
  },
  measures: {
    what: 'What was done about the difficulties. The report prints it.',
    examples: ['The sessions moved to the provincial capital.'],
  },
  next_steps: {
    what: 'What comes next. The report prints it in the work plan.',
    examples: ['The guide goes to the ministry for approval.'],
  },
  visibility: {
    what: 'How people could see that the European Union pays. Several ways are parted by semicolons.',
    examples: ['emblem', 'emblem; press'],
  },
  spent: { what: 'What the activity cost in the period.', examples: ['4200', '1250.50'] },
  currency: {
    what: 'The currency of the amount spent, as three letters (ISO 4217).',
    when: 'when an amount is spent',
    examples: ['EUR', 'USD'],
  },
  comments: {
    what: 'Anything the office wants to remember. It is never printed.',
    examples: ['Attendance list sent by courier.'],
  },
};
