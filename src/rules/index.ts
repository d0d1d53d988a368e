import { rule as activityCellsDisagree } from './activity-cells-disagree.ts';
import { rule as activityIdCountry } from './activity-id-country.ts';
import { rule as activityIdShape } from './activity-id-shape.ts';
import { rule as ambiguousHeading } from './ambiguous-heading.ts';
import { rule as asOfMissing } from './as-of-missing.ts';
import { rule as autofilledSeries } from './autofilled-series.ts';
import { rule as blankHeadingWithData } from './blank-heading-with-data.ts';
import { rule as codeNear } from './code-near.ts';
import { rule as codeUnknown } from './code-unknown.ts';
import { rule as completedWithoutValue } from './completed-without-value.ts';
import { rule as countedHereMissing } from './counted-here-missing.ts';
import { rule as countedHereWithoutJoint } from './counted-here-without-joint.ts';
import { rule as countryConfused } from './country-confused.ts';
import { rule as crossedOut } from './crossed-out.ts';
import { rule as cumulativeFell } from './cumulative-fell.ts';
import { rule as currencyMissing } from './currency-missing.ts';
import { rule as currencyShape } from './currency-shape.ts';
import { rule as damagedPart } from './damaged-part.ts';
import { rule as damagedZip } from './damaged-zip.ts';
import { rule as dateAmbiguous } from './date-ambiguous.ts';
import { rule as dateImpossible } from './date-impossible.ts';
import { rule as dateOrderContradictory } from './date-order-contradictory.ts';
import { rule as dateSerialNumberShownAsNumber } from './date-serial-number-shown-as-number.ts';
import { rule as dateSystem1904 } from './date-system-1904.ts';
import { rule as dateTwoDigitYear } from './date-two-digit-year.ts';
import { rule as dateUnreadable } from './date-unreadable.ts';
import { rule as dateWithTimeDropped } from './date-with-time-dropped.ts';
import { rule as decimalsNotAllowed } from './decimals-not-allowed.ts';
import { rule as delimiterAssumed } from './delimiter-assumed.ts';
import { rule as differsFromFile } from './differs-from-file.ts';
import { rule as duplicateColumn } from './duplicate-column.ts';
import { rule as duplicateLine } from './duplicate-line.ts';
import { rule as encodingNotUtf8 } from './encoding-not-utf8.ts';
import { rule as encodingUncertain } from './encoding-uncertain.ts';
import { rule as endBeforeStart } from './end-before-start.ts';
import { rule as endDateMissing } from './end-date-missing.ts';
import { rule as excelDateFromRatio } from './excel-date-from-ratio.ts';
import { rule as excelErrorValue } from './excel-error-value.ts';
import { rule as excelSepLine } from './excel-sep-line.ts';
import { rule as expectedSheetMissing } from './expected-sheet-missing.ts';
import { rule as extensionMismatch } from './extension-mismatch.ts';
import { rule as externalLinks } from './external-links.ts';
import { rule as fileEmpty } from './file-empty.ts';
import { rule as fileTooLarge } from './file-too-large.ts';
import { rule as fileUnreadable } from './file-unreadable.ts';
import { rule as filterActive } from './filter-active.ts';
import { rule as formulaToOtherWorkbook } from './formula-to-other-workbook.ts';
import { rule as formulaWithoutSavedResult } from './formula-without-saved-result.ts';
import { rule as headingCloseMatch } from './heading-close-match.ts';
import { rule as headingHasHiddenCharacters } from './heading-has-hidden-characters.ts';
import { rule as headingIsNumberOrDate } from './heading-is-number-or-date.ts';
import { rule as headingRowFoundAt } from './heading-row-found-at.ts';
import { rule as headingRowNotFound } from './heading-row-not-found.ts';
import { rule as headingTranslated } from './heading-translated.ts';
import { rule as hiddenColumnsWithData } from './hidden-columns-with-data.ts';
import { rule as hiddenRows } from './hidden-rows.ts';
import { rule as hiddenSheetWithData } from './hidden-sheet-with-data.ts';
import { rule as hugeValidationRange } from './huge-validation-range.ts';
import { rule as idInScientificNotation } from './id-in-scientific-notation.ts';
import { rule as idInTwoFiles } from './id-in-two-files.ts';
import { rule as inTheFuture } from './in-the-future.ts';
import { rule as indicatorOfOtherObjective } from './indicator-of-other-objective.ts';
import { rule as indicatorOfOtherPillar } from './indicator-of-other-pillar.ts';
import { rule as jointCountedTwice } from './joint-counted-twice.ts';
import { rule as jointNeverCounted } from './joint-never-counted.ts';
import { rule as leadingZeroLost } from './leading-zero-lost.ts';
import { rule as limitReached } from './limit-reached.ts';
import { rule as lockedByAnotherProgram } from './locked-by-another-program.ts';
import { rule as lookAlikeLetters } from './look-alike-letters.ts';
import { rule as macroWorkbook } from './macro-workbook.ts';
import { rule as mergedData } from './merged-data.ts';
import { rule as mergedNumber } from './merged-number.ts';
import { rule as mixedLineEndings } from './mixed-line-endings.ts';
import { rule as mojibake } from './mojibake.ts';
import { rule as negativeNotAllowed } from './negative-not-allowed.ts';
import { rule as noDataRows } from './no-data-rows.ts';
import { rule as noReadableSheet } from './no-readable-sheet.ts';
import { rule as noSexSplit } from './no-sex-split.ts';
import { rule as nonGregorianCalendarSuspect } from './non-gregorian-calendar-suspect.ts';
import { rule as nonLatinDigits } from './non-latin-digits.ts';
import { rule as notANumber } from './not-a-number.ts';
import { rule as notesUnderTable } from './notes-under-table.ts';
import { rule as nulBytes } from './nul-bytes.ts';
import { rule as numberAmbiguous } from './number-ambiguous.ts';
import { rule as numberBesideVictims } from './number-beside-victims.ts';
import { rule as numberConventionAssumed } from './number-convention-assumed.ts';
import { rule as numberConventionContradictory } from './number-convention-contradictory.ts';
import { rule as numberFloatArtefact } from './number-float-artefact.ts';
import { rule as numberScientific } from './number-scientific.ts';
import { rule as numberText } from './number-text.ts';
import { rule as outsidePeriod } from './outside-period.ts';
import { rule as outsideProject } from './outside-project.ts';
import { rule as partExceedsWhole } from './part-exceeds-whole.ts';
import { rule as passwordProtected } from './password-protected.ts';
import { rule as peopleWithoutBasis } from './people-without-basis.ts';
import { rule as peopleWithoutStakeholder } from './people-without-stakeholder.ts';
import { rule as percentOutOfRange } from './percent-out-of-range.ts';
import { rule as percentScaleSuspect } from './percent-scale-suspect.ts';
import { rule as periodShape } from './period-shape.ts';
import { rule as personalData } from './personal-data.ts';
import { rule as placeholder } from './placeholder.ts';
import { rule as plannedWithValue } from './planned-with-value.ts';
import { rule as possibleDoubleReport } from './possible-double-report.ts';
import { rule as precisionDisagrees } from './precision-disagrees.ts';
import { rule as raggedRowLong } from './ragged-row-long.ts';
import { rule as reasonMissing } from './reason-missing.ts';
import { rule as recordTooLong } from './record-too-long.ts';
import { rule as regionMissing } from './region-missing.ts';
import { rule as repeatedHeading } from './repeated-heading.ts';
import { rule as replacementCharacters } from './replacement-characters.ts';
import { rule as requiredColumnMissing } from './required-column-missing.ts';
import { rule as requiredEmpty } from './required-empty.ts';
import type { Rule } from './rule.ts';
import { rule as sameFileTwice } from './same-file-twice.ts';
import { rule as severalCandidateSheets } from './several-candidate-sheets.ts';
import { rule as severalValuesInOneCell } from './several-values-in-one-cell.ts';
import { rule as sheetChosen } from './sheet-chosen.ts';
import { rule as singleColumnSuspect } from './single-column-suspect.ts';
import { rule as stageMissing } from './stage-missing.ts';
import { rule as statusAgainstDates } from './status-against-dates.ts';
import { rule as strayQuote } from './stray-quote.ts';
import { rule as targetMissing } from './target-missing.ts';
import { rule as textTooLong } from './text-too-long.ts';
import { rule as textTruncatedSuspect } from './text-truncated-suspect.ts';
import { rule as tooManyColumns } from './too-many-columns.ts';
import { rule as tooManyRows } from './too-many-rows.ts';
import { rule as totalMismatch } from './total-mismatch.ts';
import { rule as totalsRow } from './totals-row.ts';
import { rule as totalsRowDiffers } from './totals-row-differs.ts';
import { rule as twoRowHeadingJoined } from './two-row-heading-joined.ts';
import { rule as twoTablesOnOneSheet } from './two-tables-on-one-sheet.ts';
import { rule as unclosedQuote } from './unclosed-quote.ts';
import { rule as undecodableBytes } from './undecodable-bytes.ts';
import { rule as unicodeBidiControlInFile } from './unicode-bidi-control-in-file.ts';
import { rule as unitInNumberCell } from './unit-in-number-cell.ts';
import { rule as unknownColumn } from './unknown-column.ts';
import { rule as unsupportedType } from './unsupported-type.ts';
import { rule as valueWithoutEvidence } from './value-without-evidence.ts';
import { rule as workbookLimit } from './workbook-limit.ts';

// biome-ignore format: a line a rule above is enough
const all: readonly Rule[] = [
  activityCellsDisagree, activityIdCountry, activityIdShape, ambiguousHeading, asOfMissing,
  autofilledSeries, blankHeadingWithData, codeNear, codeUnknown, completedWithoutValue,
  countedHereMissing, countedHereWithoutJoint, countryConfused, crossedOut, cumulativeFell,
  currencyMissing, currencyShape, damagedPart, damagedZip, dateAmbiguous, dateImpossible,
  dateOrderContradictory, dateSerialNumberShownAsNumber, dateSystem1904, dateTwoDigitYear, dateUnreadable,
  dateWithTimeDropped, decimalsNotAllowed, delimiterAssumed, differsFromFile, duplicateColumn,
  duplicateLine, encodingNotUtf8, encodingUncertain, endBeforeStart, endDateMissing, excelDateFromRatio,
  excelErrorValue, excelSepLine, expectedSheetMissing, extensionMismatch, externalLinks, fileEmpty,
  fileTooLarge, fileUnreadable, filterActive, formulaToOtherWorkbook, formulaWithoutSavedResult,
  headingCloseMatch, headingHasHiddenCharacters, headingIsNumberOrDate, headingRowFoundAt,
  headingRowNotFound, headingTranslated, hiddenColumnsWithData, hiddenRows, hiddenSheetWithData,
  hugeValidationRange, idInScientificNotation, idInTwoFiles, inTheFuture, indicatorOfOtherObjective,
  indicatorOfOtherPillar, jointCountedTwice, jointNeverCounted, leadingZeroLost, limitReached,
  lockedByAnotherProgram, lookAlikeLetters, macroWorkbook, mergedData, mergedNumber, mixedLineEndings,
  mojibake, negativeNotAllowed, noDataRows, noReadableSheet, noSexSplit, nonGregorianCalendarSuspect,
  nonLatinDigits, notANumber, notesUnderTable, nulBytes, numberAmbiguous, numberBesideVictims,
  numberConventionAssumed, numberConventionContradictory, numberFloatArtefact, numberScientific,
  numberText, outsidePeriod, outsideProject, partExceedsWhole, passwordProtected, peopleWithoutBasis,
  peopleWithoutStakeholder, percentOutOfRange, percentScaleSuspect, periodShape, personalData,
  placeholder, plannedWithValue, possibleDoubleReport, precisionDisagrees, raggedRowLong, reasonMissing,
  recordTooLong, regionMissing, repeatedHeading, replacementCharacters, requiredColumnMissing,
  requiredEmpty, sameFileTwice, severalCandidateSheets, severalValuesInOneCell, sheetChosen,
  singleColumnSuspect, stageMissing, statusAgainstDates, strayQuote, targetMissing, textTooLong,
  textTruncatedSuspect, tooManyColumns, tooManyRows, totalMismatch, totalsRow, totalsRowDiffers,
  twoRowHeadingJoined, twoTablesOnOneSheet, unclosedQuote, undecodableBytes, unicodeBidiControlInFile,
  unitInNumberCell, unknownColumn, unsupportedType, valueWithoutEvidence, workbookLimit,
];

/** Families in the order of reading: files, sheets, headings, cells, lists, across cells, rows and files, privacy, limits. */
const families = 'FSHCLXRBPK';
const place = ({ code }: Rule) => `${families.indexOf(code[0]!)}${code}`;

/** The catalogue, by code. */
export const rules: readonly Rule[] = [...all].sort((a, b) => (place(a) < place(b) ? -1 : 1));
