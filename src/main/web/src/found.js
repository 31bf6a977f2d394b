import { text } from './texts.js';

/** How many choices a search has brought, in words; what was chosen before stays in every list and is no find. */
export function found(choices, chosen) {
  const others = choices.filter(({ value }) => String(value) !== String(chosen ?? ''));
  const kept = others.length < choices.length;
  if (others.length > 0) return text(kept ? 'select.foundElse' : 'select.found', { count: others.length });
  return text(kept ? 'select.nothingElse' : 'select.nothing');
}
