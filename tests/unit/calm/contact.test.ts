import { expect, test } from 'vitest';
import { readContact } from '@/lib/model';

test.each([
  ['Mona, 12 34 56 78, mandag til torsdag', 'Mona, mandag til torsdag', '12 34 56 78'],
  ['Afsnit 102, 12 34 56 78', 'Afsnit 102', '12 34 56 78'],
  ['Rum 3 12345678', 'Rum 3', '12345678'],
  ['Mette (+45 22 33 44 55)', 'Mette', '+45 22 33 44 55'],
  ['+46 8 123 456 78: Karin', 'Karin', '+46 8 123 456 78'],
  ['Livslinien, 70 201 201', 'Livslinien', '70 201 201'],
  ['112', '', '112'],
  [' 1813 ', '', '1813'],
  ['Afsnit 102', 'Afsnit 102', null],
  ['Ring 112', 'Ring 112', null],
])('%s', (answer, name, number) => {
  expect(readContact(answer)).toEqual({ name, number });
});
