import { describe, expect, test } from 'vitest';
import { findCpr } from '@/lib/engine';
import { findIdentifiers } from '@/lib/engine/identifiers';

const ALL = new Set(['cpr', 'phone', 'email', 'address'] as const);
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
    ['010190-TR12 som erstatning', '010190-TR12'],
    ['cpr 010190 1234', '010190 1234'],
    ['CPR-nr. 23.11.67-0042 er indtastet', '23.11.67-0042'],
    ['cpr nr 31 12 54 1118', '31 12 54 1118'],
    ['født 05 06 78 - 2211', '05 06 78 - 2211'],
    ['cpr: 170399/1230', '170399/1230'],
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
    'den 12.10.25 1430',
    'sag 170399/1230',
    '12 10 25 1430 i alt',
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
    ['Tlf 12 34 56 78, hverdage', '12 34 56 78'],
    ['Vikarbureauet ringer tilbage på 12345678 inden 6', '12345678'],
    ['nummer bag på en serviet, det hedder 1313 1414.', '1313 1414'],
    ['hendes nr? 12 12 34 34', '12 12 34 34'],
    ['Bo: 11 22 33 44', '11 22 33 44'],
    ['+45 12 34 56 78 om aftenen', '+45 12 34 56 78'],
    ['nummeret er 61 724 385', '61 724 385'],
    ['Kontoret: 7010/2030, lokal 4', '7010/2030'],
    ['ring +46 70 123 45 67', '+46 70 123 45 67'],
    ['mor: 0046 70 123 45 67', '0046 70 123 45 67'],
    ['+49 (30) 1234567', '+49 (30) 1234567'],
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
    'CVR 12345678 står nederst',
    'Varen kostede 12345678',
    'Ordrenr. 0101 9012 3456',
    'EAN 5790001234567',
    'Reg. 1234 konto 0012345678',
    'Uge 12-13-14 er booket',
    'Stuerne 10 11 12 13 er malet',
    'Måleren viste 0045 2311 kWh',
    'i 2024/2025',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('mail addresses', () => {
  test.each([
    ['Skriv til a.b-c+d@eks-empel.co.dk.', 'a.b-c+d@eks-empel.co.dk'],
    ['<øst@ål.dk>', 'øst@ål.dk'],
    ['Mail k_holm(at)eksempel.dk, tak', 'k_holm(at)eksempel.dk'],
    ['min mail er fiskeren67 @ eksempel.dk', 'fiskeren67 @ eksempel.dk'],
  ])('%j holds %j', (text, address) => {
    expect(found(text)).toEqual([`email:${address}`]);
  });

  test.each(['@', 'a@', '@b.dk', 'vi ses @ cafeen', 'vi ses @ cafeen.dk', 'a@b', 'a@b.1'])(
    '%j holds none',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

test('a mail address with digits is one finding, and a CPR number is no phone number', () => {
  expect(found('22222222@eksempel.dk og 220785-1233')).toEqual([
    'email:22222222@eksempel.dk',
    'cpr:220785-1233',
  ]);
});

describe('addresses', () => {
  test.each([
    ['Han bor på Nørregade 12.', 'Nørregade 12'],
    ['Flyttet til Birkevænget 7, 1. tv., 8600 Silkeborg.', 'Birkevænget 7, 1. tv., 8600 Silkeborg'],
    ['Gl. Kongevej 118B, 3. th., 1850 Frederiksberg C.', 'Gl. Kongevej 118B, 3. th., 1850 Frederiksberg C'],
    ['hos Nr. Farimagsgade 61 ved en fejl', 'Nr. Farimagsgade 61'],
    ['På H.C. Ørsteds Vej 50B er der marked', 'H.C. Ørsteds Vej 50B'],
    ['Hjem til Ved Åen 6, hvor', 'Ved Åen 6'],
    ['Møde: Søvej 4 A, 1. sal. Ring på.', 'Søvej 4 A, 1. sal'],
    ['ny adresse strandgade 4 2 th 3000 helsingør', 'strandgade 4 2 th 3000 helsingør'],
    ['Fundet på Ndr. Ringvej 77 st. th.', 'Ndr. Ringvej 77 st. th.'],
    ['Hus på landet: Overby 22, 4583 Sjællands Odde.', 'Overby 22, 4583 Sjællands Odde'],
    ['Bor i Egeparken 210, 2. sal, dør 4.', 'Egeparken 210, 2. sal, dør 4'],
    ['Post: c/o Hus Nord, Fjordvej 88, 7900 Nykøbing M.', 'c/o Hus Nord, Fjordvej 88, 7900 Nykøbing M'],
    ['Hun bor på Skallebo 3.', 'Skallebo 3'],
    ['Sendt til Kirkebakken 102 A, 9799 Hvidsande Mark.', 'Kirkebakken 102 A, 9799 Hvidsande Mark'],
  ])('%j holds %j', (text, address) => {
    expect(found(text)).toEqual([`address:${address}`]);
  });

  test.each([
    'Stue 12 har fået fjernbetjening',
    'bus 5C kører',
    '§ 85 blev gennemgået',
    'side 12 i hæftet',
    'kl. 14 i Gruppe 2',
    'Afsnit P3 holder frokost',
    'Deltager 4 fylder meget',
    'Seng 11: udleveret',
    'Torvet har 12 boder',
    'Vej 450 g mel af',
    'Gade 1, brik 4',
    'Plads 14 ved vinduet',
    'cykelvejen 3 gange',
    'Gangvej 200 meter',
    'Skovvej\n12 personer kom',
    'møde på Skovvej 1. maj',
    'Løvens Kvarter tabte 3 kampe',
    'Aarhus 12 deltagere',
  ])('%j holds none', (text) => {
    expect(found(text)).toEqual([]);
  });
});
