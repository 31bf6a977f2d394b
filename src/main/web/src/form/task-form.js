import { askToSignIn, request } from '../session.js';
import { text } from '../texts.js';
import { Draft } from './draft.js';
import { FormView } from './form-view.js';
import { ErrorSummary } from './error-summary.js';
import { declaredNames } from './paths.js';

/** One form of one task: opens it, keeps its draft, sends the answers once, and shows what the server says to them. */
export class TaskForm {
  constructor(element) {
    this.element = element;
    this.urls = element.dataset;
    this.readOnly = 'readonly' in element.dataset;
    this.view = new FormView(element.querySelector('[data-form-fields]') ?? element, this.readOnly);
    this.errors = new ErrorSummary(element, this.view);
    this.sending = false;
  }

  async open() {
    try {
      const { response, signedOut } = await request(this.urls.schemaUrl);
      if (signedOut) return (await askToSignIn()) && this.open();
      if (!response.ok) return this.errors.say(await detailOf(response, 'errors.loading'));
      await this.#show(await response.json());
    } catch {
      this.errors.say(text('errors.loading'));
    }
  }

  async #show({ schema, data = {}, savedAt = null, errors = [] }) {
    if (this.readOnly) return this.view.show(schema, data);
    const state = this.element.querySelector('[data-form-state]');
    this.draft = new Draft(this.urls.draftUrl, state, () => this.view.answers(), savedAt);
    await this.view.show(schema, data);
    const unsent = this.draft.unsent(this.view.answers());
    if (unsent) await this.#restore(schema, data, unsent);
    this.view.onChange(() => this.draft.changed());
    this.#listen();
    if (errors.length) this.errors.show(this.view.mark(errors));
  }

  async #restore(schema, data, unsent) {
    await this.view.show(schema, { ...without(declaredNames(schema), data), ...unsent });
    this.draft.restored();
  }

  #listen() {
    this.#action('save')?.addEventListener('click', () => this.draft.save({ announce: true }));
    this.#action('submit')?.addEventListener('click', () => this.submit());
  }

  async submit() {
    if (this.sending) return;
    this.errors.clear();
    const found = this.view.validate();
    if (found.length) return this.errors.show(found);
    this.#busy(true);
    try {
      await this.#send();
    } catch {
      this.draft.say('state.notSent', true);
    } finally {
      this.#busy(false);
    }
  }

  async #send() {
    await this.draft.stop();
    this.draft.say('state.sending');
    const { response, signedOut } = await request(this.urls.submitUrl, {
      method: 'POST',
      body: JSON.stringify(this.view.answers()),
    });
    if (signedOut) return (await askToSignIn()) && this.#send();
    if (response.ok) return this.#leave((await response.json()).next);
    this.draft.say('');
    if (response.status === 409) this.draft.keepHere();
    else this.draft.changed();
    if (response.status === 422) return this.errors.show(this.view.mark((await response.json()).errors ?? []));
    this.errors.say(await detailOf(response, 'errors.unexpected'));
  }

  #leave(next) {
    this.draft.done();
    const place = new URL(next ?? '/work', location.origin);
    location.assign(place.origin === location.origin ? place : '/work');
  }

  #busy(busy) {
    this.sending = busy;
    this.#action('submit')?.setAttribute('aria-disabled', String(busy));
  }

  #action(name) {
    return this.element.querySelector(`[data-action="${name}"]`);
  }
}

/** What the server sends besides answers, such as the choices of a list, stays. */
const without = (names, data) => Object.fromEntries(Object.entries(data).filter(([name]) => !names.includes(name)));

/** The sentence a problem document brings along, or ours. */
async function detailOf(response, fallback) {
  const isProblem = response.headers.get('Content-Type')?.includes('problem+json');
  return (isProblem && (await response.json()).detail) || text(fallback);
}
