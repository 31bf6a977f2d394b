import { askToSignIn, request } from '../session.js';
import { text, timeOfDay } from '../texts.js';
import { forget, keep, kept } from './local-copy.js';

const PAUSE = 1200;
/** Whatever draft there is may be written over. */
const ANY = 'any';
const RETRIES = [4000, 10000, 30000];

/** Saves what is typed: shortly after a pause, before leaving, and again when it did not work. */
export class Draft {
  #timer = null;
  #unsaved = false;
  #failures = 0;
  #running = Promise.resolve();
  #elsewhere = false;
  #shown;

  /** @param seen when the draft was saved that this window shows, null if there is none */
  constructor(url, state, answers, seen = null) {
    this.seen = this.#shown = seen;
    this.url = url;
    this.state = state;
    this.answers = answers;
    if (!url) return;
    document.addEventListener('visibilitychange', () => document.hidden && this.#sendBeforeLeaving());
    window.addEventListener('pagehide', () => this.#sendBeforeLeaving());
    window.addEventListener('online', () => this.#unsaved && this.save());
    window.addEventListener('beforeunload', (event) => this.#failures && event.preventDefault());
  }

  /**
   * What this browser still holds because the server never got it; null if the server has the same.
   * Somebody may have saved since it was typed: then it is shown, and written over theirs only by "Save draft".
   */
  unsent(theirs) {
    const copy = this.url ? kept(this.url) : null;
    if (!copy?.answers) return null;
    if (JSON.stringify(copy.answers) === JSON.stringify(theirs)) return forget(this.url);
    this.#elsewhere = copy.elsewhere || copy.shown !== this.seen;
    return copy.answers;
  }

  restored() {
    if (this.#elsewhere) return this.#changedElsewhere();
    this.say('state.restored');
    this.changed();
  }

  changed() {
    if (!this.url) return;
    this.#unsaved = true;
    this.keepHere();
    if (!this.#elsewhere) this.#saveIn(PAUSE);
  }

  /** Somebody was faster: there is no draft to save any more, the copy in this tab stays. */
  keepHere() {
    if (this.url) keep(this.url, { answers: this.answers(), shown: this.#shown, elsewhere: this.#elsewhere });
  }

  /** Saves now; one request at a time, the newest answers last. */
  save({ announce = false } = {}) {
    clearTimeout(this.#timer);
    if (this.#elsewhere && !announce) return this.#running;
    this.#running = this.#running.then(() => this.#put(announce));
    return this.#running;
  }

  /** Waits for a running save, so that a draft cannot overtake the answers. */
  stop() {
    clearTimeout(this.#timer);
    return this.#running;
  }

  /** The answers have arrived as answers: nothing is left to keep. */
  done() {
    clearTimeout(this.#timer);
    this.#unsaved = false;
    this.#failures = 0;
    if (this.url) forget(this.url);
  }

  say(key, trouble = false, values = {}) {
    if (!this.state) return;
    this.state.textContent = text(key, values);
    this.state.classList.toggle('not-saved', trouble);
  }

  async #put(announce) {
    if (!this.url) return;
    const answers = this.answers();
    this.#speakAloud(announce);
    this.#unsaved = false;
    try {
      const { response, signedOut } = await this.#send(JSON.stringify(answers));
      if (signedOut) return this.#signInAndSave();
      if (response.status === 412) return this.#changedElsewhere();
      if (response.status >= 400 && response.status < 500) return this.#refused();
      if (!response.ok) return this.#failed();
      this.#failures = 0;
      this.#isSaved(response);
      if (!this.#unsaved) forget(this.url);
      this.say('state.saved', false, { time: timeOfDay(new Date()) });
    } catch {
      this.#failed();
    }
  }

  #send(body, options = {}) {
    const headers = this.seen === ANY ? {} : { 'X-Draft': this.seen ?? 'none' };
    return request(this.url, { method: 'PUT', body, headers, ...options });
  }

  #isSaved(response) {
    this.#elsewhere = false;
    this.#shown = response.headers.get('X-Draft');
    this.seen = this.#shown ?? ANY;
  }

  /** Another window has saved since: nothing is written over it unless somebody says so by "Save draft". */
  #changedElsewhere() {
    this.#speakAloud(true);
    this.#unsaved = true;
    this.#elsewhere = true;
    this.seen = ANY;
    this.keepHere();
    this.say('state.elsewhere', true);
  }

  async #signInAndSave() {
    this.#unsaved = true;
    if (await askToSignIn()) this.#saveIn(0);
    else this.#failed();
  }

  /** The task is done or no longer ours: trying again would not help, the copy in this tab stays. */
  #refused() {
    this.#speakAloud(true);
    this.#failures = 0;
    this.say('state.refused', true);
  }

  #failed() {
    this.#speakAloud(true);
    this.#unsaved = true;
    this.say('state.notSaved', true);
    this.#saveIn(RETRIES[Math.min(this.#failures++, RETRIES.length - 1)]);
  }

  #sendBeforeLeaving() {
    if (!this.#unsaved || this.#elsewhere) return;
    clearTimeout(this.#timer);
    const body = JSON.stringify(this.answers());
    this.#send(body, { keepalive: body.length < 60000 })
      .then(({ response, signedOut }) => response.ok && !signedOut && this.#arrived(body, response))
      .catch(() => this.#saveIn(RETRIES[0]));
  }

  #arrived(body, response) {
    this.#isSaved(response);
    if (body !== JSON.stringify(this.answers())) return;
    this.#unsaved = false;
    forget(this.url);
  }

  #saveIn(delay) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), delay);
  }

  #speakAloud(aloud) {
    this.state?.setAttribute('aria-live', aloud ? 'polite' : 'off');
  }
}
