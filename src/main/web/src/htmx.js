import htmx from 'htmx.org';
import { askToSignIn, csrfHeader } from './session.js';

/** htmx without eval, without styles of its own and without pages kept in the browser; swaps keep the focus and are announced. */
export function startHtmx() {
  Object.assign(htmx.config, {
    allowEval: false,
    includeIndicatorStyles: false,
    historyCacheSize: 0,
    responseHandling: [
      { code: '204', swap: false },
      { code: '[23]..', swap: true },
      { code: '422', swap: true },
      { code: '[45]..', swap: false, error: true },
    ],
  });
  document.addEventListener('htmx:configRequest', ({ detail }) => Object.assign(detail.headers, csrfHeader()));
  document.addEventListener('htmx:responseError', ({ detail }) => {
    if (detail.xhr.status === 401) askToSignIn();
  });
  keepFocus();
  document.addEventListener('htmx:afterSettle', ({ detail }) => announce(detail.elt));
}

function keepFocus() {
  let focused = null;
  document.addEventListener('htmx:beforeSwap', () => {
    focused = document.activeElement?.id;
  });
  document.addEventListener('htmx:afterSettle', () => {
    if (focused && document.activeElement === document.body) document.getElementById(focused)?.focus();
  });
}

/** Reads the `data-announce` of a swapped-in element to people who do not see the swap. */
function announce(element) {
  const source = element.closest?.('[data-announce]') ?? element.querySelector?.('[data-announce]');
  const announcer = document.getElementById('announcer');
  if (source && announcer) announcer.textContent = source.dataset.announce;
}
