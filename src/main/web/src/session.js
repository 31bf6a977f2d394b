/** The signed-in session as the page knows it: its CSRF token, and the question to sign in again. */

const meta = (name) => document.querySelector(`meta[name="${name}"]`);

/** The header every changing request carries. */
export function csrfHeader() {
  const name = meta('_csrf_header')?.content;
  return name ? { [name]: meta('_csrf').content } : {};
}

/**
 * A request to our own server; tells apart "you are signed out" and everything else. A refused token may only be an old
 * one, after signing in again in another window: then it is renewed and the request repeated once.
 */
export async function request(url, options = {}) {
  const response = await send(url, options);
  if (isSignedOut(response)) return { response, signedOut: true };
  if (response.status !== 403 || !options.body) return { response, signedOut: false };
  const before = meta('_csrf')?.content;
  if (!(await renewToken())) return { response, signedOut: true };
  if (meta('_csrf').content === before) return { response, signedOut: false };
  const again = await send(url, options);
  return { response: again, signedOut: isSignedOut(again) };
}

function send(url, options) {
  return fetch(url, {
    credentials: 'same-origin',
    ...options,
    headers: {
      Accept: 'application/json, application/problem+json',
      'X-Requested-With': 'XMLHttpRequest',
      ...options.headers,
      ...(options.body ? { 'Content-Type': 'application/json', ...csrfHeader() } : {}),
    },
  });
}

/** Opens the "signed out" dialog; resolves once the person has signed in again in another window. */
export function askToSignIn() {
  const dialog = document.getElementById('signed-out');
  if (!dialog) return Promise.resolve(false);
  if (!dialog.open) dialog.showModal();
  return new Promise((resolve) => {
    const goOn = async () => {
      if (await renewToken()) dialog.close('signed-in');
    };
    const finish = () => {
      window.removeEventListener('focus', goOn);
      resolve(dialog.returnValue === 'signed-in');
    };
    dialog.returnValue = '';
    window.addEventListener('focus', goOn);
    dialog.querySelector('[data-continue]').onclick = goOn;
    dialog.addEventListener('close', finish, { once: true });
  });
}

/** A new session has a new token: fetch this page again and take it over. */
async function renewToken() {
  const response = await fetch(location.href, { credentials: 'same-origin' });
  if (!response.ok || isSignedOut(response)) return false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const token = page.querySelector('meta[name="_csrf"]');
  if (token && meta('_csrf')) meta('_csrf').content = token.content;
  return Boolean(token);
}

const isSignedOut = (response) =>
  response.status === 401 || (response.redirected && new URL(response.url).pathname.endsWith('/sign-in'));
