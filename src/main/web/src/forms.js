/** A form is sent once, however often its button is pressed; `data-many` allows more. */
export function sendFormsOnce() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method !== 'post' || 'many' in form.dataset || event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    markButtons(form, true);
    if (form.hasAttribute('data-sign-out')) sessionStorage.clear();
  });
  window.addEventListener('pageshow', release);
  document.addEventListener('htmx:afterRequest', release);
}

function release() {
  document.querySelectorAll('form[data-sent]').forEach((form) => {
    delete form.dataset.sent;
    markButtons(form, false);
  });
}

function markButtons(form, busy) {
  form.querySelectorAll('button:not([type="button"])').forEach((button) => {
    if (busy) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  });
}

/** Forms marked `data-warn-unsaved` ask before the page is left with changes in them. */
export function warnOfUnsavedChanges() {
  const changed = new Set();
  document.addEventListener('input', ({ target }) => {
    if (target.form?.hasAttribute('data-warn-unsaved')) changed.add(target.form);
  });
  document.addEventListener('submit', ({ target }) => changed.delete(target));
  window.addEventListener('beforeunload', (event) => {
    if ([...changed].some((form) => form.isConnected)) event.preventDefault();
  });
}
