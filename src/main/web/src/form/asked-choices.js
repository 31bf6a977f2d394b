import { h } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { found } from '../found.js';
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
  const [told, setTold] = useState('');
  const of = place.of ? (form._getState().data[place.of] ?? '') : '';
  const asked = useRef(false);
  const isKnown = isAmong([...given, ...options], props.value); // rows move up when one above is taken away
  useEffect(() => {
    if (!asked.current && !words && of === givenOf(place, form) && isKnown) return undefined;
    asked.current = true;
    const chosen = props.value ?? '';
    const find = () =>
      ask(place, { q: words, of, chosen }).then((list) => {
        if (!list) return;
        setOptions(list);
        setTold(words ? found(list, chosen) : '');
      });
    const waiting = setTimeout(find, words ? PAUSE : 0);
    return () => clearTimeout(waiting);
  }, [of, words, isKnown]);
  useEffect(() => {
    if (asked.current && place.of && !isAmong(options, props.value)) props.onChange({ value: null });
  }, [options]);
  const chosen = [...given, ...options].find((option) => option.value === props.value);
  const all = place.of || isAmong(options, props.value) || !chosen ? options : [chosen, ...options];
  return h(Select, { ...props, optionsOf: () => all, search: place.of ? null : finder(props, words, setWords, told) });
}

/** The answer that the choices were sent for. */
const givenOf = (place, form) => (place.of ? (form._getState().initialData[place.of] ?? '') : '');

const isAmong = (options, value) => value == null || options.some((option) => option.value === value);

async function ask({ path }, question) {
  const { response } = await request(`${path}?${new URLSearchParams(question)}`);
  return response.ok ? response.json() : null;
}

/** Stands above its select, under a name of its own, and tells what came of the search. */
const finder = ({ domId, field, disabled }, words, setWords, told) =>
  h('div', { class: 'finder' }, [
    h('label', { for: `${domId}-search` }, [
      h('span', { class: 'visually-hidden' }, `${field.label}: `),
      text('select.find'),
    ]),
    h('input', {
      type: 'search',
      id: `${domId}-search`,
      disabled,
      value: words,
      onInput: ({ target }) => setWords(target.value),
    }),
    h('p', { class: 'hint', role: 'status' }, told),
  ]);
