/** Keys for those who work fast: `g w`, `/`, `j k`, `?`. They can be switched off, since they disturb speech input. */
const OFF = 'suprovid.keys.off';

export function startKeyboard() {
  const help = document.getElementById('keys');
  const toggle = help?.querySelector('[data-keys-on]');
  if (toggle) {
    toggle.checked = !localStorage.getItem(OFF);
    toggle.addEventListener('change', () =>
      toggle.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, '1'),
    );
  }
  document.querySelectorAll('[data-open-keys]').forEach((button) => {
    button.addEventListener('click', () => help?.showModal());
  });

  let waitingForSecondKey = false;
  document.addEventListener('keydown', (event) => {
    if (localStorage.getItem(OFF) || isTyping(event)) return;
    const key = waitingForSecondKey ? `g ${event.key}` : event.key;
    waitingForSecondKey = event.key === 'g' && !waitingForSecondKey;
    if (waitingForSecondKey) setTimeout(() => (waitingForSecondKey = false), 1500);
    if (act(key, help)) event.preventDefault();
  });
}

function isTyping(event) {
  return (
    event.defaultPrevented ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    document.querySelector('dialog[open]') ||
    event.target.closest?.('input, textarea, select, [contenteditable]')
  );
}

function act(key, help) {
  switch (key) {
    case '/':
      return focusOn(document.querySelector('[data-search]'));
    case 'j':
      return moveBetweenRows(1);
    case 'k':
      return moveBetweenRows(-1);
    case '?':
      help?.showModal();
      return true;
    default:
      return follow(document.querySelector(`[data-key="${CSS.escape(key)}"]`));
  }
}

function moveBetweenRows(step) {
  const rows = [...document.querySelectorAll('[data-row]')];
  const here = rows.findIndex((row) => row.contains(document.activeElement));
  const next = rows[here < 0 && step < 0 ? rows.length - 1 : here + step];
  return focusOn(next?.querySelector('.row-link, a[href]'));
}

function focusOn(element) {
  element?.focus();
  return Boolean(element);
}

function follow(link) {
  link?.click();
  return Boolean(link);
}
