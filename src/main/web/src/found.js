import { text } from './texts.js';

/** How many choices a search has brought, in words; what was chosen before stays in every list and is no find. */
export function found(choices, chosen) {
  const others = choices.filter(({ value }) => String(value) !== String(chosen ?? ''));
  if (others.length > 0) return text('select.found', { count: choices.length });
  return text(choices.length > 0 ? 'select.nothingElse' : 'select.nothing');
}
