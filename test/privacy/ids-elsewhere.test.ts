import { expect, test } from 'vitest';
import { findPersonal } from '../../src/privacy/personal-data.ts';

// Invented numbers in the forms of countries that are none of GLO.ACT's; their check signs were worked out by hand.
test.each([
  'DNI 45678912',
  'atendida con 12345678Z en la oficina',
  'NIE X1234567L',
  'CURP GOMC960912MDFLRR08',
  'llegó GOMC960912MDFLRR08 sin papeles',
  'RUT 12.345.678-5',
  'C.I. 171234567-8',
  'cédula 1712345678',
  'Identidad 0801-1990-12345',
  'la niña 0801-1990-12345 fue remitida',
  'DUI 01234567-8',
  'DPI 2345 67890 0101',
  'NIN 12345678901',
  'Aadhaar 2345 6789 0123',
  'NIK 3201234567890001',
  'card GHA-123456789-0 was copied',
  'PESEL 44051401359',
  'JMBG 0101990710006',
])('%s is the number of a person', (text) => {
  expect(findPersonal(text).length).toBeGreaterThan(0);
});

test.each([
  'Resolución 12345678A del ministerio',
  'GHA-2024-001',
  'Contrato NDICI/2023/123-456',
  'pedido 0801-2024-123',
  'Lote ABCD960912XYZ',
  'Distribuidas 12 345 678 guías',
  'Ley 1098-2006',
])('%s is none', (text) => {
  expect(findPersonal(text)).toEqual([]);
});
