import { rule as activityCellsDisagree } from './activity-cells-disagree.ts';
import { rule as activityIdCountry } from './activity-id-country.ts';
import { rule as activityIdYear } from './activity-id-year.ts';
import { rule as asOfMissing } from './as-of-missing.ts';
import { rule as autofilledSeries } from './autofilled-series.ts';
import { rule as completedWithoutValue } from './completed-without-value.ts';
import { rule as countedHereMissing } from './counted-here-missing.ts';
import { rule as countedHereWithoutJoint } from './counted-here-without-joint.ts';
import { rule as cumulativeFell } from './cumulative-fell.ts';
import { rule as currencyMissing } from './currency-missing.ts';
import { rule as differsFromFile } from './differs-from-file.ts';
import { rule as duplicateLine } from './duplicate-line.ts';
import { rule as endBeforeStart } from './end-before-start.ts';
import { rule as endDateMissing } from './end-date-missing.ts';
import { rule as idInTwoFiles } from './id-in-two-files.ts';
import { rule as inTheFuture } from './in-the-future.ts';
import { rule as indicatorOfOtherObjective } from './indicator-of-other-objective.ts';
import { rule as indicatorOfOtherPillar } from './indicator-of-other-pillar.ts';
import { rule as jointCountedTwice } from './joint-counted-twice.ts';
import { rule as jointNeverCounted } from './joint-never-counted.ts';
import { rule as leadingZeroLost } from './leading-zero-lost.ts';
import { rule as noSexSplit } from './no-sex-split.ts';
import { rule as notAccountedFor } from './not-accounted-for.ts';
import { rule as numberBesideVictims } from './number-beside-victims.ts';
import { rule as officeMailbox } from './office-mailbox.ts';
import { rule as outOfUse } from './out-of-use.ts';
import { rule as outsidePeriod } from './outside-period.ts';
import { rule as outsideProject } from './outside-project.ts';
import { rule as partExceedsWhole } from './part-exceeds-whole.ts';
import { rule as partsWithoutValue } from './parts-without-value.ts';
import { rule as peopleNotCounted } from './people-not-counted.ts';
import { rule as peopleWithoutBasis } from './people-without-basis.ts';
import { rule as peopleWithoutStakeholder } from './people-without-stakeholder.ts';
import { rule as percentOutOfRange } from './percent-out-of-range.ts';
import { rule as percentScaleSuspect } from './percent-scale-suspect.ts';
import { rule as personalData } from './personal-data.ts';
import { rule as plannedWithValue } from './planned-with-value.ts';
import { rule as possibleDoubleReport } from './possible-double-report.ts';
import { rule as reasonMissing } from './reason-missing.ts';
import { rule as regionMissing } from './region-missing.ts';
import type { Rule } from './rule.ts';
import { rule as stageMissing } from './stage-missing.ts';
import { rule as stageMovedBack } from './stage-moved-back.ts';
import { rule as stagesTogether } from './stages-together.ts';
import { rule as statusAgainstDates } from './status-against-dates.ts';
import { rule as targetContradicts } from './target-contradicts.ts';
import { rule as targetMissing } from './target-missing.ts';
import { rule as totalMismatch } from './total-mismatch.ts';
import { rule as unjoinedSeries } from './unjoined-series.ts';
import { rule as valueWithoutEvidence } from './value-without-evidence.ts';
import { rule as victimsCountedInWords } from './victims-counted-in-words.ts';

// biome-ignore format: a line a rule above is enough
const all = [
  activityCellsDisagree, activityIdCountry, activityIdYear, asOfMissing, autofilledSeries, completedWithoutValue,
  countedHereMissing, countedHereWithoutJoint, cumulativeFell, currencyMissing,
  differsFromFile, duplicateLine, endBeforeStart, endDateMissing, idInTwoFiles, inTheFuture,
  indicatorOfOtherObjective, indicatorOfOtherPillar, jointCountedTwice, jointNeverCounted, leadingZeroLost,
  noSexSplit, notAccountedFor, numberBesideVictims, officeMailbox, outOfUse, outsidePeriod, outsideProject, partExceedsWhole, partsWithoutValue, peopleNotCounted, peopleWithoutBasis,
  peopleWithoutStakeholder, percentOutOfRange, percentScaleSuspect, personalData, plannedWithValue,
  possibleDoubleReport, reasonMissing, regionMissing, stageMissing, stageMovedBack, stagesTogether, statusAgainstDates, targetContradicts, targetMissing,
  totalMismatch, unjoinedSeries, valueWithoutEvidence, victimsCountedInWords,
] as const satisfies readonly Rule[];

/** The rules that look at rows. */
export const rules: readonly Rule[] = all;

/** The notices that stand with their rules. */
export type RuleNotice = (typeof all)[number]['notice'];
