import { abbreviationUnlisted } from './abbreviation-unlisted.ts';
import { activityCellsDisagree } from './activity-cells-disagree.ts';
import { activityIdShape } from './activity-id-shape.ts';
import { activityWithoutEvidence } from './activity-without-evidence.ts';
import { ambiguousHeading } from './ambiguous-heading.ts';
import { blankHeadingWithData } from './blank-heading-with-data.ts';
import { blanksAroundQuotes } from './blanks-around-quotes.ts';
import { cellsMaybeHidden } from './cells-maybe-hidden.ts';
import { codeNear } from './code-near.ts';
import { codeUnknown } from './code-unknown.ts';
import { columnASplit } from './column-a-split.ts';
import { columnAUnsplit } from './column-a-unsplit.ts';
import { countryConfused } from './country-confused.ts';
import { crossedOut } from './crossed-out.ts';
import { currencyByName } from './currency-by-name.ts';
import { currencyShape } from './currency-shape.ts';
import { damagedPart } from './damaged-part.ts';
import { damagedZip } from './damaged-zip.ts';
import { dateAmbiguous } from './date-ambiguous.ts';
import { dateImpossible } from './date-impossible.ts';
import { dateInOtherZone } from './date-in-other-zone.ts';
import { dateOrderContradictory } from './date-order-contradictory.ts';
import { dateSerialNumberShownAsNumber } from './date-serial-number-shown-as-number.ts';
import { dateSystem1904 } from './date-system-1904.ts';
import { dateTwoDigitYear } from './date-two-digit-year.ts';
import { dateUnreadable } from './date-unreadable.ts';
import { dateWholeNeeded } from './date-whole-needed.ts';
import { dateWithTimeDropped } from './date-with-time-dropped.ts';
import { decimalsNotAllowed } from './decimals-not-allowed.ts';
import { delimiterAssumed } from './delimiter-assumed.ts';
import { disguisedCell } from './disguised-cell.ts';
import { documentsInside } from './documents-inside.ts';
import { duplicateColumn } from './duplicate-column.ts';
import { encodingNotUtf8 } from './encoding-not-utf8.ts';
import { encodingUncertain } from './encoding-uncertain.ts';
import { encodingUnusual } from './encoding-unusual.ts';
import { excelDateFromRatio } from './excel-date-from-ratio.ts';
import { excelErrorValue } from './excel-error-value.ts';
import { excelSepLine } from './excel-sep-line.ts';
import { expectedSheetMissing } from './expected-sheet-missing.ts';
import { extensionMismatch } from './extension-mismatch.ts';
import { externalLinks } from './external-links.ts';
import { figureUnknown } from './figure-unknown.ts';
import { fileChanged } from './file-changed.ts';
import { fileEmpty } from './file-empty.ts';
import { fileTooLarge } from './file-too-large.ts';
import { fileUnreadable } from './file-unreadable.ts';
import { filterActive } from './filter-active.ts';
import { formulaToOtherWorkbook } from './formula-to-other-workbook.ts';
import { formulaWithoutSavedResult } from './formula-without-saved-result.ts';
import { guardedCells } from './guarded-cells.ts';
import { headingCloseMatch } from './heading-close-match.ts';
import { headingHasHiddenCharacters } from './heading-has-hidden-characters.ts';
import { headingIsNumberOrDate } from './heading-is-number-or-date.ts';
import { headingRowFoundAt } from './heading-row-found-at.ts';
import { headingRowNotFound } from './heading-row-not-found.ts';
import { headingTranslated } from './heading-translated.ts';
import { hiddenColumnsWithData } from './hidden-columns-with-data.ts';
import { hiddenHeadingRow } from './hidden-heading-row.ts';
import { hiddenRows } from './hidden-rows.ts';
import { hiddenSheetWithData } from './hidden-sheet-with-data.ts';
import { hugeValidationRange } from './huge-validation-range.ts';
import { idInScientificNotation } from './id-in-scientific-notation.ts';
import { lockedByAnotherProgram } from './locked-by-another-program.ts';
import { lookAlikeLetters } from './look-alike-letters.ts';
import { macroWorkbook } from './macro-workbook.ts';
import { mergeConflict } from './merge-conflict.ts';
import { mergedData } from './merged-data.ts';
import { mergedNumber } from './merged-number.ts';
import { mixedLineEndings } from './mixed-line-endings.ts';
import { mojibake } from './mojibake.ts';
import { narrativeHiddenSign } from './narrative-hidden-sign.ts';
import { narrativeLink } from './narrative-link.ts';
import { narrativeMissing } from './narrative-missing.ts';
import { narrativeNotSet } from './narrative-not-set.ts';
import { narrativePersonal } from './narrative-personal.ts';
import { narrativePicture } from './narrative-picture.ts';
import { narrativeStranger } from './narrative-stranger.ts';
import { narrativeTooLong } from './narrative-too-long.ts';
import { narrativeUnreadable } from './narrative-unreadable.ts';
import { neededColumnMissing } from './needed-column-missing.ts';
import { negativeNotAllowed } from './negative-not-allowed.ts';
import { noDataRows } from './no-data-rows.ts';
import { noReadableSheet } from './no-readable-sheet.ts';
import { nonGregorianCalendarSuspect } from './non-gregorian-calendar-suspect.ts';
import { nonLatinDigits } from './non-latin-digits.ts';
import { notANumber } from './not-a-number.ts';
import { notTheLog } from './not-the-log.ts';
import { notesUnderTable } from './notes-under-table.ts';
import { nothingDone } from './nothing-done.ts';
import { nothingDoneContradicted } from './nothing-done-contradicted.ts';
import type { Notice } from './notice.ts';
import { nulBytes } from './nul-bytes.ts';
import { numberAmbiguous } from './number-ambiguous.ts';
import { numberConventionContradictory } from './number-convention-contradictory.ts';
import { numberFloatArtefact } from './number-float-artefact.ts';
import { numberProtected } from './number-protected.ts';
import { numberScientific } from './number-scientific.ts';
import { numberShownOtherwise } from './number-shown-otherwise.ts';
import { numberText } from './number-text.ts';
import { numberTwoReadings } from './number-two-readings.ts';
import { numberUnmatched } from './number-unmatched.ts';
import { officeMissing } from './office-missing.ts';
import { officeSilent } from './office-silent.ts';
import { oldTemplate } from './old-template.ts';
import { otherProgramme } from './other-programme.ts';
import { outcomeWithoutValue } from './outcome-without-value.ts';
import { partNotLookedAt } from './part-not-looked-at.ts';
import { passedOver } from './passed-over.ts';
import { passwordProtected } from './password-protected.ts';
import { periodShape } from './period-shape.ts';
import { personalDataBeside } from './personal-data-beside.ts';
import { personalDataUnread } from './personal-data-unread.ts';
import { personalHeading } from './personal-heading.ts';
import { pictureWithoutWords } from './picture-without-words.ts';
import { picturesInside } from './pictures-inside.ts';
import { placeholder } from './placeholder.ts';
import { precisionDisagrees } from './precision-disagrees.ts';
import { raggedRowLong } from './ragged-row-long.ts';
import { raisedSigns } from './raised-signs.ts';
import { recordTooLong } from './record-too-long.ts';
import { repeatedHeading } from './repeated-heading.ts';
import { replacementCharacters } from './replacement-characters.ts';
import { requiredColumnMissing } from './required-column-missing.ts';
import { requiredEmpty } from './required-empty.ts';
import { sameFileTwice } from './same-file-twice.ts';
import { severalValuesInOneCell } from './several-values-in-one-cell.ts';
import { sheetChosen } from './sheet-chosen.ts';
import { sheetsLeftOut } from './sheets-left-out.ts';
import { sheetsReadTogether } from './sheets-read-together.ts';
import { singleColumnSuspect } from './single-column-suspect.ts';
import { standIn } from './stand-in.ts';
import { strayQuote } from './stray-quote.ts';
import { summaryTooLong } from './summary-too-long.ts';
import { textTooLong } from './text-too-long.ts';
import { textTruncatedSuspect } from './text-truncated-suspect.ts';
import { tooManyColumns } from './too-many-columns.ts';
import { tooManyRows } from './too-many-rows.ts';
import { totalsRow } from './totals-row.ts';
import { totalsRowDiffers } from './totals-row-differs.ts';
import { twoRowHeadingJoined } from './two-row-heading-joined.ts';
import { twoTablesOnOneSheet } from './two-tables-on-one-sheet.ts';
import { unclosedQuote } from './unclosed-quote.ts';
import { undecodableBytes } from './undecodable-bytes.ts';
import { unicodeBidiControlInFile } from './unicode-bidi-control-in-file.ts';
import { unitInNumberCell } from './unit-in-number-cell.ts';
import { unknownColumn } from './unknown-column.ts';
import { unreadFigures } from './unread-figures.ts';
import { unsupportedType } from './unsupported-type.ts';
import { varianceWithoutReason } from './variance-without-reason.ts';
import { visibilityEmpty } from './visibility-empty.ts';
import { waiverIdle } from './waiver-idle.ts';
import { wantedColumnMissing } from './wanted-column-missing.ts';
import { workbookLimit } from './workbook-limit.ts';

/** What is raised outside a rule's own file: by readers, by the check, and by a reader and a rule both. */
// biome-ignore format: a line a notice above is enough
export const notices = [
  activityCellsDisagree, activityIdShape, ambiguousHeading, blankHeadingWithData, blanksAroundQuotes,
  cellsMaybeHidden, codeNear, codeUnknown, columnASplit, columnAUnsplit, countryConfused, crossedOut, currencyByName,
  currencyShape, damagedPart, damagedZip, dateAmbiguous, dateImpossible, dateInOtherZone,
  dateOrderContradictory, dateSerialNumberShownAsNumber, dateSystem1904, dateTwoDigitYear, dateUnreadable,
  dateWholeNeeded, dateWithTimeDropped, decimalsNotAllowed, disguisedCell, delimiterAssumed, documentsInside, duplicateColumn,
  encodingNotUtf8, encodingUncertain, encodingUnusual, excelDateFromRatio, excelErrorValue, excelSepLine,
  expectedSheetMissing, extensionMismatch, externalLinks, fileEmpty, fileTooLarge, fileChanged, fileUnreadable,
  filterActive, formulaToOtherWorkbook, formulaWithoutSavedResult, guardedCells, headingCloseMatch,
  headingHasHiddenCharacters, headingIsNumberOrDate, headingRowFoundAt, headingRowNotFound, headingTranslated,
  hiddenColumnsWithData, hiddenHeadingRow, hiddenRows, hiddenSheetWithData, hugeValidationRange,
  idInScientificNotation, lockedByAnotherProgram, lookAlikeLetters, macroWorkbook, mergeConflict, mergedData,
  mergedNumber, mixedLineEndings, mojibake, neededColumnMissing, negativeNotAllowed, noDataRows,
  noReadableSheet, nonGregorianCalendarSuspect, nonLatinDigits, notANumber, notTheLog, notesUnderTable, nothingDone, nothingDoneContradicted,
  nulBytes, numberAmbiguous, numberConventionContradictory, numberFloatArtefact, numberScientific,
  numberShownOtherwise, numberText, numberTwoReadings, oldTemplate, otherProgramme, partNotLookedAt, passedOver, passwordProtected, periodShape, personalDataBeside, personalDataUnread, personalHeading,
  picturesInside, placeholder, precisionDisagrees, raggedRowLong, raisedSigns, recordTooLong, repeatedHeading, replacementCharacters,
  requiredColumnMissing, requiredEmpty, sameFileTwice, severalValuesInOneCell, sheetChosen, sheetsLeftOut,
  sheetsReadTogether, singleColumnSuspect, standIn, strayQuote, textTooLong, textTruncatedSuspect, tooManyColumns,
  tooManyRows, totalsRow, totalsRowDiffers, twoRowHeadingJoined, twoTablesOnOneSheet, unclosedQuote,
  undecodableBytes, unicodeBidiControlInFile, unitInNumberCell, unknownColumn, unreadFigures, unsupportedType,
  wantedColumnMissing, workbookLimit, narrativeUnreadable, narrativeStranger, narrativeNotSet, narrativeHiddenSign, narrativeLink, narrativePicture, pictureWithoutWords, narrativeTooLong, figureUnknown, numberUnmatched, numberProtected, narrativePersonal, narrativeMissing, abbreviationUnlisted, summaryTooLong, officeSilent, outcomeWithoutValue, visibilityEmpty, varianceWithoutReason, activityWithoutEvidence, waiverIdle, officeMissing,
] as const satisfies readonly Notice[];
