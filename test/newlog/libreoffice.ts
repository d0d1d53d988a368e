import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a person does with a log in LibreOffice: choose the nth entry of a cell's drop-down, or type. Rows and columns from 1. */
export type Step =
  | {
      readonly do: 'choose';
      readonly row: number;
      readonly column: number;
      readonly entry: number;
      /** A cell of the first row that the drop-down is worked out from, and the same of this row. */
      readonly beside: readonly [first: string, here: string];
    }
  | { readonly do: 'type'; readonly row: number; readonly column: number; readonly text: string };

/** A log to be opened, filled in and saved under another name. */
export interface Filling {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Step[];
}

// A drop-down may be worked out by a formula: what it shows is asked of the program itself, in a cell far away.
const macro = `Sub Fill(steps As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim xlsx(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden" : hidden(0).Value = True
  xlsx(0).Name = "FilterName" : xlsx(0).Value = "Calc MS Excel 2007 XML"
  Dim told As String, parts, doc, sheet, cell, away, handle As Integer
  handle = FreeFile
  Open steps For Input As #handle
  Do While Not Eof(handle)
    Line Input #handle, told
    parts = Split(told, Chr(9))
    If parts(0) = "open" Then
      doc = StarDesktop.loadComponentFromURL(parts(1), "_blank", 0, hidden())
      sheet = doc.Sheets.getByIndex(0)
    ElseIf parts(0) = "save" Then
      doc.calculateAll()
      doc.storeToURL(parts(1), xlsx())
      doc.close(True)
    Else
      cell = sheet.getCellByPosition(CLng(parts(2)) - 1, CLng(parts(1)) - 1)
      If parts(0) = "type" Then
        cell.setFormula(parts(3))
      Else
        away = sheet.getCellByPosition(900, 0)
        away.setFormula("=INDEX(" & Replace(cell.Validation.getFormula1(), parts(4), parts(5)) & ";" & parts(3) & ")")
        cell.setString(away.getString())
        away.setFormula("")
      End If
    End If
  Loop
  Close #handle
End Sub`;

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Fills in logs by LibreOffice itself; \`folder\` is for its profile and the steps. */
export function fillIn(fillings: readonly Filling[], folder: string): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  // The first start writes a profile with an empty library; a macro of ours takes the place of the empty one.
  execFileSync('soffice', [profile, '--headless', '--terminate_after_init'], { stdio: 'pipe' });
  const basic = join(folder, 'profile/user/basic/Standard');
  mkdirSync(basic, { recursive: true });
  const library = join(basic, 'script.xlb');
  writeFileSync(library, readFileSync(library, 'utf8').replace('"Module1"', '"Filling"'));
  writeFileSync(
    join(basic, 'Filling.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Filling" script:language="StarBasic">${xml(macro)}</script:module>`,
  );
  const lines = fillings.flatMap(({ from, to, steps }) => [
    `open\t${pathToFileURL(from)}`,
    ...steps.map((step) =>
      [
        step.do,
        step.row,
        step.column,
        ...(step.do === 'type' ? [step.text] : [step.entry, ...step.beside]),
      ].join('\t'),
    ),
    `save\t${pathToFileURL(to)}`,
  ]);
  const steps = join(folder, 'steps.txt');
  writeFileSync(steps, `${lines.join('\n')}\n`);
  execFileSync(
    'soffice',
    [profile, '--headless', '--norestore', `macro:///Standard.Filling.Fill("${steps}")`],
    { stdio: 'pipe', timeout: 300_000 },
  );
}
