import { notice } from './notice.ts';

export const severalValuesInOneCell = notice({
  code: 'C338',
  id: 'several-values-in-one-cell',
  severity: 'error',
  slots: {
    kind: ['range', 'sum', 'list', 'ids', 'codes', 'activities', 'people', 'target', 'parts', 'mismatch'],
    first: 'text',
    last: 'text',
    values: 'list',
    /** Of people, as stated or added up; the parts are “none” where they are not given. */
    total: 'text',
    sum: 'text',
    women: 'text',
    men: 'text',
    girls: 'text',
    boys: 'text',
    unspecified: 'text',
    value_heading: 'heading',
    women_heading: 'heading',
    men_heading: 'heading',
    girls_heading: 'heading',
    boys_heading: 'heading',
    unspecified_heading: 'heading',
  },
  title: 'Several values in one cell',
  message:
    '{kind, select, range {“{value}” is a range from {first} to {last}. One number is needed here.} sum {“{value}” is a sum. One number is needed here.} ids {“{value}” holds several ids. One id is needed in every row.} codes {“{value}” holds several codes: {values}. There is room for one.} activities {The title lists several activities, the first of them “{first}”. Every activity needs a row of its own.} people {“{value}” holds a total with its parts. Each number has a column of its own.} target {“{value}” holds a total with its parts. Only the total may stand here.} parts {“{value}” holds numbers of several columns.} mismatch {“{value}” says {total}, but its parts make {sum}.} other {“{value}” holds several numbers. One number is needed here.}}',
  why: 'We cannot know which value counts, so we would have to guess.',
  fix: '{kind, select, range {Type the number you are sure of, for example at least {first}.} sum {Type the total, or give each number a row of its own.} ids {Give each activity a row of its own.} codes {Keep one code, or give each code a row of its own.} activities {Give each activity an id and a row of its own, with its own numbers.} people {Type {total} in {value_heading}{women, select, none {} other {, {women} in {women_heading}}}{men, select, none {} other {, {men} in {men_heading}}}{girls, select, none {} other {, {girls} in {girls_heading}}}{boys, select, none {} other {, {boys} in {boys_heading}}}{unspecified, select, none {} other {, {unspecified} in {unspecified_heading}}}.} target {Type {total} alone.} parts {Type each in its column{women, select, none {} other {, {women} in {women_heading}}}{men, select, none {} other {, {men} in {men_heading}}}{girls, select, none {} other {, {girls} in {girls_heading}}}{boys, select, none {} other {, {boys} in {boys_heading}}}{unspecified, select, none {} other {, {unspecified} in {unspecified_heading}}}.} mismatch {Find out which number is right. Then type the total and each part in its own column.} other {Type one number, or give each number a row of its own.}}',
  example: { bad: [{ target: '10-15' }], good: [{ target: 'at least 10' }] },
});
