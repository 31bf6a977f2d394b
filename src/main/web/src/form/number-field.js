import { h } from 'preact';
import { useState } from 'preact/hooks';
import { text } from '../texts.js';
import { common, single } from './field-parts.js';

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Marks an input whose words are no number: for form-js it is empty, and must not be sent as if nothing were there. */
export const UNREAD = 'data-unread';

/**
 * A number as it is typed. form-js would put "NaN" in the place of letters that a phone's keyboard or the clipboard brings; here
 * they stay to be mended, and it is said what is wrong with them.
 */
export function NumberField(props) {
  const { field, domId, value, readonly, errors } = props;
  const [typed, setTyped] = useState('');
  if (readonly) return single(props, h('p', { id: domId, class: 'answer' }, shown(value) || '—'));
  const words = same(read(typed), value) ? typed : shown(value); // a draft or another field may have changed it
  const unread = read(words) === undefined;
  const told = { ...props, errors: unread ? [text('Value is not a number.')] : errors };
  return single(
    told,
    h('input', {
      ...common(told),
      type: 'text',
      inputMode: field.decimalDigits === 0 ? 'numeric' : 'decimal',
      autoComplete: 'off',
      value: words,
      [UNREAD]: unread || undefined,
      onInput: ({ target }) => {
        setTyped(target.value);
        props.onChange({ value: read(target.value) ?? null });
      },
    }),
  );
}

/** The number, null for nothing, undefined for words that are none; thousands may stand apart, and a comma is a point. */
function read(words) {
  const plain = words.replace(/\s/g, '').replace(',', '.');
  if (!plain) return null;
  return NUMBER.test(plain) ? Number(plain) : undefined;
}

const same = (number, value) => (number ?? null) === (value ?? null);

const shown = (value) => (value === null || value === undefined ? '' : String(value));
