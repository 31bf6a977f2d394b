import { found } from './found.js';
import { request } from './session.js';

const PAUSE = 250;

/** A select of which the page holds only a part: words typed above it bring others from the server, and no button is needed. */
export function searchLongLists() {
  document.querySelectorAll('input[data-choices-at]').forEach((search) => {
    search.removeAttribute('name');
    search.parentElement.querySelector('button[name=find]')?.remove();
    let waiting;
    search.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => find(search), PAUSE);
    });
    search.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
  });
}

async function find(search) {
  const select = document.getElementById(search.dataset.choicesOf);
  const asked = search.value;
  const question = new URLSearchParams({ q: asked, chosen: select.value });
  const { response } = await request(`${search.dataset.choicesAt}?${question}`);
  if (!response.ok || search.value !== asked) return;
  const chosen = select.value;
  const choices = await response.json();
  select.replaceChildren(select.options[0], ...choices.map(({ value, label }) => new Option(label, value)));
  select.value = chosen;
  search.parentElement.querySelector('[role="status"]').textContent = asked ? found(choices, chosen) : '';
}
