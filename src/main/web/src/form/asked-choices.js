import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { request } from '../session.js';
import { text } from '../texts.js';

const PAUSE = 250;

/** Where the server is asked for the choices of a field that it has not sent along; nothing for most. */
export const askedAt = (form, field) => form._getState().initialData?.choicesAt?.[field.valuesKey];

/**
 * A select whose choices come from the server: by part of the name, or those that belong to the answer of another field. What is
 * chosen stays among them.
 */
export function Asked({ Select, place, form, ...props }) {
  const given = props.optionsOf(props.field);
  const [options, setOptions] = useState(given);
  const [words, setWords] = useState('');
  const of = place.of ? (form._getState().data[place.of] ?? '') : '';
  const asked = useRef(false);
  const isKnown = isAmong([...given, ...options], props.value); // rows move up when one above is taken away
  useEffect(() => {
    if (!asked.current && !words && of === givenOf(place, form) && isKnown) return undefined;
    asked.current = true;
    const found = () =>
      ask(place, { q: words, of, chosen: props.value ?? '' }).then((list) => list && setOptions(list));
    const waiting = setTimeout(found, words ? PAUSE : 0);
    return () => clearTimeout(waiting);
  }, [of, words, isKnown]);
  useEffect(() => {
    if (asked.current && place.of && !isAmong(options, props.value)) props.onChange({ value: null });
  }, [options]);
  const chosen = [...given, ...options].find((option) => option.value === props.value);
  const all = place.of || isAmong(options, props.value) || !chosen ? options : [chosen, ...options];
  return h(Select, { ...props, optionsOf: () => all, search: place.of ? null : searchBox(props, words, setWords) });
}

/** The answer that the choices were sent for. */
const givenOf = (place, form) => (place.of ? (form._getState().initialData[place.of] ?? '') : '');

const isAmong = (options, value) => value == null || options.some((option) => option.value === value);

async function ask({ path }, question) {
  const { response } = await request(`${path}?${new URLSearchParams(question)}`);
  return response.ok ? response.json() : null;
}

/** Stands above its select. */
const searchBox = ({ domId, field, disabled }, words, setWords) =>
  h('input', {
    type: 'search',
    id: `${domId}-search`,
    disabled,
    value: words,
    'aria-label': `${field.label}: ${text('select.search')}`,
    placeholder: text('select.search'),
    onInput: ({ target }) => setWords(target.value),
  });
