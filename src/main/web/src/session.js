/** The signed-in session as the page knows it: its CSRF token, and the question to sign in again. */

const meta = (name) => document.querySelector(`meta[name="${name}"]`);

/** The header every changing request carries. */
export function csrfHeader() {
  const name = meta('_csrf_header')?.content;
  return name ? { [name]: meta('_csrf').content } : {};
}

/** A request to our own server that gets 401 instead of a redirect when the session has ended. */
export async function request(url, options = {}) {
  const response = await fetch(url, {
    credentials: 'same-origin',
    ...options,
    headers: {
      Accept: 'application/json, application/problem+json',
      'X-Requested-With': 'XMLHttpRequest',
      ...(options.body ? { 'Content-Type': 'application/json', ...csrfHeader() } : {}),
    },
  });
  const signedOut = response.status === 401 || (response.redirected && isSignIn(response.url));
  return { response, signedOut };
}

/** Opens the "signed out" dialog; resolves once the person has signed in again in another window. */
export function askToSignIn() {
  const dialog = document.getElementById('signed-out');
  if (!dialog) return Promise.resolve(false);
  if (!dialog.open) dialog.showModal();
  return new Promise((resolve) => {
    const goOn = async () => {
      if (!(await renewToken())) return;
      window.removeEventListener('focus', goOn);
      dialog.close();
      resolve(true);
    };
    window.addEventListener('focus', goOn);
    dialog.querySelector('[data-continue]').onclick = goOn;
    dialog.addEventListener('close', () => resolve(false), { once: true });
  });
}

/** A new session has a new token: fetch this page again and take it over. */
async function renewToken() {
  const response = await fetch(location.href, { credentials: 'same-origin' });
  if (!response.ok || (response.redirected && isSignIn(response.url))) return false;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const token = page.querySelector('meta[name="_csrf"]');
  if (token && meta('_csrf')) meta('_csrf').content = token.content;
  return Boolean(token);
}

const isSignIn = (url) => new URL(url).pathname.endsWith('/sign-in');
