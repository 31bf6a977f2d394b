import { text } from '../texts.js';

/** What has to be looked at, on top of the form, each line a link to its field. */
export class ErrorSummary {
  constructor(element, view) {
    this.element = element;
    this.view = view;
  }

  /** @param {{label: string, message: string, target: Element?}[]} errors */
  show(errors) {
    const box = this.#box(text('errors.title'));
    const list = box.appendChild(document.createElement('ul'));
    for (const error of errors) list.append(lineFor(error));
    box.focus();
  }

  /** One sentence about the whole form. */
  say(sentence) {
    this.#box(sentence).focus();
  }

  clear() {
    this.element.querySelector('.error-summary')?.remove();
  }

  #box(title) {
    this.clear();
    const box = document.createElement('div');
    box.className = 'error-summary';
    box.tabIndex = -1;
    box.setAttribute('role', 'alert');
    const heading = box.appendChild(document.createElement('h2'));
    heading.textContent = title;
    this.element.prepend(box);
    return box;
  }
}

function lineFor({ label, message, target }) {
  const line = document.createElement('li');
  const sentence = label ? `${label}${/[?!.:]$/.test(label) ? '' : ':'} ${message}` : message;
  if (!target) {
    line.textContent = sentence;
    return line;
  }
  const link = line.appendChild(document.createElement('a'));
  link.href = `#${target.id}`;
  link.textContent = sentence;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    target.focus();
    target.scrollIntoView({ block: 'center' });
  });
  return line;
}
