import { LAYER_FILE_BYTES, type LayerFault } from '@/lib/model';
import { faultAt, type Place } from './fault';
import { FORM } from './sentences';

/** A card's texts lie seven levels down. */
const DEEPEST = 16;
const MOST_VALUES = 100_000;
/** Names by which JavaScript reaches an object's own making. */
const ODD_NAMES: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Reads JSON that anybody may have written: bounded, and with no field that could reach further than itself. */
export function readJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly faults: LayerFault[] } {
  // A character is at least one byte: the cheap look first.
  if (text.length > LAYER_FILE_BYTES || new TextEncoder().encode(text).length > LAYER_FILE_BYTES) {
    return refuse(faultAt([], FORM.tooLarge));
  }
  // Notepad puts a byte-order mark in front.
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refuse(faultAt([], FORM.empty));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    return refuse(faultAt([], FORM.notJson(lineOf(cause, json))));
  }
  const faults = judgeShape(value);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value };
}

function refuse(fault: LayerFault): { ok: false; faults: LayerFault[] } {
  return { ok: false, faults: [fault] };
}

/** The browsers tell the line, or how many characters in. */
function lineOf(cause: unknown, json: string): number | null {
  const message = cause instanceof Error ? cause.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const at = /position (\d+)/.exec(message)?.[1];
  if (at) return json.slice(0, Number(at)).split('\n').length;
  return /end of|unterminated/i.test(message) ? json.split('\n').length : null;
}

function judgeShape(top: unknown): LayerFault[] {
  let seen = 0;
  const faults: LayerFault[] = [];
  const look = (value: unknown, place: Place): void => {
    seen += 1;
    if (typeof value !== 'object' || value === null || seen > MOST_VALUES) return;
    if (place.length > DEEPEST) {
      faults.push(faultAt(place.slice(0, 4), FORM.tooDeep));
      return;
    }
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) look(item, [...place, at]);
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (ODD_NAMES.has(key)) faults.push(faultAt([...place, key], FORM.oddName(key)));
      look(item, [...place, key]);
    }
  };
  look(top, []);
  return seen > MOST_VALUES ? [faultAt([], FORM.tooMany)] : faults.slice(0, 50);
}
