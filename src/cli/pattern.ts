/** What a pattern of names fits: `*` stands for any letters of a name and `?` for one, `**` for any folders too. */
export function patternOf(pattern: string): RegExp {
  const plain = pattern.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
  const whole = plain.replace(/\*\*\/?|\*|\?/g, (sign) =>
    sign === '*' ? '[^/]*' : sign === '?' ? '[^/]' : sign === '**' ? '.*' : '(?:.*/)?',
  );
  return new RegExp(`(?:^|/)${whole}$`, 'isu');
}
