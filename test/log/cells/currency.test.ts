import { describe, expect, test } from 'vitest';
import { readCurrency } from '../../../src/log/cells/currency.ts';
import { checkLine } from '../typed-log.ts';

const read = (text: string, own?: string) => {
  const { value, remarks } = readCurrency(text, own);
  return [value, ...remarks.map(({ notice }) => notice.code)].filter((part) => part !== undefined).join(' ');
};

describe('currencies by sign or local name', () => {
  test.each([
    ['EUR', 'PKR', 'EUR'],
    ['eur', 'PKR', 'EUR'],
    ['€', 'PKR', 'EUR C328'],
    ['EURO', 'XOF', 'EUR C328'],
    ['euros', undefined, 'EUR C328'],
    ['евро', 'KGS', 'EUR C328'],
    ['FCFA', 'XOF', 'XOF C328'],
    ['F CFA', 'XOF', 'XOF C328'],
    ['F.CFA', 'XOF', 'XOF C328'],
    ['Rs', 'PKR', 'PKR C328'],
    ['Rs.', 'NPR', 'NPR C328'],
    ['रु', 'NPR', 'NPR C328'],
    ['روپے', 'PKR', 'PKR C328'],
    ['R$', 'BRL', 'BRL C328'],
    ['R', 'ZAR', 'ZAR C328'],
    ['грн', 'UAH', 'UAH C328'],
    ['грн.', 'UAH', 'UAH C328'],
    ['₴', 'UAH', 'UAH C328'],
    ['сом', 'KGS', 'KGS C328'],
    ['руб.', 'BYN', 'BYN C328'],
    ['DH', 'MAD', 'MAD C328'],
    ['Dirhams', 'MAD', 'MAD C328'],
    ['د.م.', 'MAD', 'MAD C328'],
    ['pesos', 'COP', 'COP C328'],
    ['US$', 'COP', 'USD C328'],
    ['L.E.', 'EGP', 'EGP C328'],
    ['Pakistani Rupee', undefined, 'PKR C328'],
    ['roupie népalaise', undefined, 'NPR C328'],
    ['доллар США', undefined, 'USD C328'],
    ['Euro (EUR)', 'PKR', 'EUR C328'],
    ['$ (USD)', 'COP', 'USD C328'],
    ['Rs PKR', undefined, 'PKR C328'],
    // Nobody can know.
    ['Euro (USD)', 'PKR', 'C346'],
    ['EUR USD', 'PKR', 'C346'],
    ['$', 'COP', 'C346'],
    ['$', 'PKR', 'C346'],
    ['dollars', undefined, 'C346'],
    ['£', 'EGP', 'C346'],
    ['Rs', undefined, 'C346'],
    ['Rs', 'ZAR', 'C346'],
    ['R', 'PKR', 'C346'],
    ['FCFA', undefined, 'C346'],
    ['руб', 'UAH', 'C346'],
    ['dirham', 'EGP', 'C346'],
    ['money', 'PKR', 'C346'],
  ] as const)('%s where the currency is %s: %s', (text, own, expected) =>
    expect(read(text, own)).toBe(expected),
  );

  test.each([
    ['$', 'COP', ['USD', 'COP']],
    ['£', 'EGP', ['GBP', 'EGP']],
    ['Rs', undefined, ['PKR', 'NPR', 'INR', 'LKR', 'MUR']],
    ['R', 'PKR', ['ZAR']],
    ['money', 'PKR', ['PKR', 'EUR', 'USD']],
  ] as const)('%s is answered with codes to choose from', (text, own, codes) => {
    const [remark] = readCurrency(text, own).remarks;
    expect(remark?.data.codes).toEqual(codes);
    for (const code of codes) expect(read(code, own)).toBe(code);
  });
});

describe('an amount with its currency', () => {
  test.each([
    ['€ 1 250,00', 'Type 1250 here, and EUR under currency.'],
    ['جنيه 500', 'Type 500 here, and the three letters of the currency under currency.'],
    ['F CFA 500', 'Type 500 here, and the three letters of the currency under currency.'],
    ['Pakistani Rupee 500', 'Type 500 here, and PKR under currency.'],
    ['1250 €', 'Type 1250 here, and EUR under currency.'],
    ['Rs 12,500.00', 'Type 12500 here, and PKR under currency.'],
    ['12500 Rs', 'Type 12500 here, and PKR under currency.'],
    ['PKR 500', 'Type 500 here, and PKR under currency.'],
    ['$ 500', 'Type 500 here, and the three letters of the currency under currency.'],
    [
      '500 per person',
      'Type 500 alone, and set the format of the cell to Number. If the unit matters, write it in the comments.',
    ],
    ['€ 1.250', 'Type the number alone, without marks for thousands. Type EUR in currency.'],
    ['Rs. 850,000', 'Type the number alone, without marks for thousands. Type PKR in currency.'],
    [
      '850,000 per person',
      'Type the number alone, without marks for thousands. If the unit matters, write it in the comments.',
    ],
  ])('%s', async (spent, fix) => {
    const found = await checkLine({ spent, currency: 'EUR' });
    expect(found.filter(({ column }) => column === 'spent').map(({ code, fix }) => [code, fix])).toEqual([
      ['C317', fix],
    ]);
  });
});
