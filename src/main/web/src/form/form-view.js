import { Form } from '@bpmn-io/form-js-viewer';
import { text } from '../texts.js';
import { NativeFields } from './native-fields.js';
import { UNREAD } from './number-field.js';
import { at, segments, withoutBlanks } from './paths.js';

/** An error that appears as a field is left would push away what the person is about to press. */
const CHECKED_WHEN_SENT = { viewerCommands: ['value', null] };

/** The only place that knows form-js: shows a schema, gives the answers, puts errors at their fields. */
export class FormView {
  constructor(container, readOnly) {
    this.container = container;
    this.form = new Form({
      container,
      properties: { readOnly },
      debounce: false, // what is typed is kept at once: a redraw in between would take it away again
      additionalModules: [NativeFields, CHECKED_WHEN_SENT, { translate: ['value', text] }],
    });
    container.addEventListener('keydown', keepEnterFromSubmitting);
    new MutationObserver(() => nameRemoveButtons(container)).observe(container, { childList: true, subtree: true });
  }

  show(schema, data) {
    return this.form.importSchema(withAllRowsOpen(schema), data);
  }

  onChange(listener) {
    this.form.on('field.updated', listener);
    this.form.on('repeatRenderManager.add', listener);
    this.form.on('repeatRenderManager.remove', listener);
  }

  /** The declared, visible fields with a value. */
  answers() {
    return withoutBlanks(this.form._getSubmitData());
  }

  /** What the browser itself finds wrong. */
  validate() {
    this.form.validate();
    const unread = [...this.#unfinishedDates(), ...this.#lettersForNumbers()];
    const others = this.#collect().filter(({ target }) => !unread.some((one) => one.target === target));
    return [...unread, ...others].sort(inReadingOrder);
  }

  /** A date of which only the day is typed counts as empty for form-js; it must not get lost in silence. */
  #unfinishedDates() {
    return [...this.container.querySelectorAll('input[type="date"]')]
      .filter((input) => input.validity.badInput)
      .map(problemOf(text('errors.date')));
  }

  /** Neither must words that are no number. */
  #lettersForNumbers() {
    return [...this.container.querySelectorAll(`[${UNREAD}]`)].map(problemOf(text('Value is not a number.')));
  }

  /** Puts the server's errors at their fields; what belongs to no field comes back without a target. */
  mark(errors) {
    const marked = {};
    const homeless = [];
    for (const error of errors) {
      const instance = this.#instanceOf(error);
      if (!instance) homeless.push({ message: error.message });
      else at(marked, errorPath(instance), (list) => [...(list ?? []), error.message]);
    }
    this.form._setState({ errors: marked });
    return [...this.#collect(), ...homeless];
  }

  #collect() {
    const { errors } = this.form._getState();
    return this.#instances()
      .flatMap((instance) => {
        const messages = errorPath(instance).reduce((node, key) => node?.[key], errors);
        const field = this.form.get('formFieldRegistry').get(instance.id);
        const target = this.#elementOf(instance);
        const label = withRow(field.label ?? field.dateLabel, instance, this.#listOf(field));
        const said = (message) =>
          field.type === 'checkbox' && message === text('Field is required.') ? text('errors.tick') : message;
        return Array.isArray(messages) ? messages.map((message) => ({ label, message: said(message), target })) : [];
      })
      .sort(inReadingOrder);
  }

  /** What the list is called in which the field is a row. */
  #listOf({ _parent }) {
    const parent = this.form.get('formFieldRegistry').get(_parent);
    return !parent || parent.type === 'dynamiclist' ? parent?.label : this.#listOf(parent);
  }

  #instanceOf({ path, field }) {
    const wanted = segments(path).join('/');
    const instances = this.#instances();
    return (
      instances.find((instance) => wanted && instance.valuePath.join('/') === wanted) ??
      instances.find((instance) => instance.id === field || instance.valuePath.at(-1) === field)
    );
  }

  #instances() {
    return this.form.get('formFieldInstanceRegistry').getAllKeyed();
  }

  #elementOf(instance) {
    const id = ['fjs-form', this.form._id, errorPath(instance).join('_')].join('-');
    return document.getElementById(id) ?? this.container.querySelector(`[id^="${CSS.escape(id)}-"]:is(input, select)`);
  }
}

const problemOf = (message) => (target) => ({ label: target.labels[0]?.firstChild?.textContent, message, target });

const errorPath = ({ id, indexes }) => [id, ...Object.values(indexes ?? {})];

/** In a list, which list and which row it is: a form may hold several lists with the same fields. */
function withRow(label, { indexes }, list) {
  const rows = Object.values(indexes ?? {}).map((row) => row + 1);
  return label && rows.length ? `${label} (${[list, rows.join('.')].filter(Boolean).join(', ')})` : label;
}

function inReadingOrder({ target: a }, { target: b }) {
  if (!a || !b) return a ? -1 : 1;
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** form-js leaves collapsed rows out of what it submits, so rows stay open. */
function withAllRowsOpen(schema) {
  const open = (component) => ({
    ...component,
    ...(component.type === 'dynamiclist' ? { disableCollapse: true } : {}),
    ...(component.components ? { components: component.components.map(open) } : {}),
  });
  return open(schema);
}

function keepEnterFromSubmitting(event) {
  if (event.key === 'Enter' && event.target.matches('input')) event.preventDefault();
}

/** form-js names them in English only; each list counts its own rows. */
function nameRemoveButtons(container) {
  container.querySelectorAll('.fjs-repeat-row-remove').forEach((button) => {
    const row = button.closest('.fjs-repeat-row-container').parentElement;
    const rows = [...row.parentElement.children].filter((one) =>
      one.querySelector(':scope > .fjs-repeat-row-container'),
    );
    button.setAttribute('aria-label', text('list.remove', { row: rows.indexOf(row) + 1 }));
  });
}
