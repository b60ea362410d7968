import { describe, expect, test } from 'vitest';
import { findCpr } from '@/lib/engine';
import { findIdentifiers } from '@/lib/engine/identifiers';

const ALL = new Set(['cpr', 'phone', 'email'] as const);
const found = (text: string) =>
  findIdentifiers(text, ALL).map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);

describe('CPR numbers', () => {
  test.each([
    ['cpr 070785-1233', '070785-1233'],
    ['(0707851233)', '0707851233'],
    ['070785 1233.', '070785 1233'],
    ['070785 – 1233', '070785 – 1233'],
    ['07 07 85-1233', '07 07 85-1233'],
    ['0101651234 uden modulus 11', '0101651234'],
    ['290200-4123 er en skuddag', '290200-4123'],
    ['670785-1233 som erstatning', '670785-1233'],
    ['070785-1AB3 som erstatning', '070785-1AB3'],
  ])('%j holds %j', (text, number) => {
    expect(findCpr(text).map(({ start, end }) => text.slice(start, end))).toEqual([number]);
  });

  test.each([
    'Sagsnr. 443219-2210',
    '310285-1234: den dag findes ikke',
    '290200-1234: 1900 var ikke et skudår',
    '0013851234',
    'ordre 10707851233',
    '070785-12334',
    'konto 1234-0707851233',
    '070785-ABCD',
    'x070785-1233',
  ])('%j holds none', (text) => {
    expect(findCpr(text)).toEqual([]);
  });
});

describe('phone numbers', () => {
  test.each([
    ['Ring 22 22 22 22.', '22 22 22 22'],
    ['Tlf. 20000000', '20000000'],
    ['(+45) 20 00 00 00', '(+45) 20 00 00 00'],
    ['+4520000000', '+4520000000'],
    ['0045 2000 0000', '0045 2000 0000'],
    ['20.00.00.00', '20.00.00.00'],
    ['20-00-00-00', '20-00-00-00'],
    ['tlf. 24122026', '24122026'],
  ])('%j holds %j', (text, number) => {
    expect(found(text)).toEqual([`phone:${number}`]);
  });

  test.each([
    'den 24122026',
    'fra 20261224',
    'i 2019 2020',
    'den 20.12.2026',
    '25000000 kr.',
    'kr. 25000000',
    'CVR 25000000',
    'kontonr. 25000000',
    'journalnr. 25000000',
    'Ring 112 eller 1813',
    '2222222222',
    '22 22 22 22 22',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('mail addresses', () => {
  test.each([
    ['Skriv til a.b-c+d@eks-empel.co.dk.', 'a.b-c+d@eks-empel.co.dk'],
    ['<øst@ål.dk>', 'øst@ål.dk'],
  ])('%j holds %j', (text, address) => {
    expect(found(text)).toEqual([`email:${address}`]);
  });

  test.each(['@', 'a@', '@b.dk', 'vi ses @ cafeen', 'a@b', 'a@b.1'])('%j holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('a mail address with digits is one finding, and a CPR number is no phone number', () => {
  expect(found('22222222@eksempel.dk og 220785-1233')).toEqual([
    'email:22222222@eksempel.dk',
    'cpr:220785-1233',
  ]);
});
