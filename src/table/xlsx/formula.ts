/** Whether a formula points into another workbook: `[1]Sheet1!A1` as saved, or with the workbook's name. */
export function isExternal(formula: string): boolean {
  if (!formula.includes('[')) return false;
  const bare = formula.replace(/"[^"]*"/g, '""');
  return /(?:^|[-+*/^&=<>(,;:{ '])\[\d+\]/.test(bare) || /\[[^[\]]+\.(?:xl\w{1,3}|ods|csv)\]/i.test(bare);
}
