/** A copy of unsaved answers in this tab only, under a random key, until the server has them. */
const INDEX = 'suprovid.unsent';

export function keep(task, copy) {
  const keys = index();
  keys[task] ??= crypto.randomUUID?.() ?? String(Math.random()).slice(2);
  attempt(() => {
    sessionStorage.setItem(INDEX, JSON.stringify(keys));
    sessionStorage.setItem(keys[task], JSON.stringify(copy));
  });
}

export function kept(task) {
  const key = index()[task];
  return key ? JSON.parse(sessionStorage.getItem(key) ?? 'null') : null;
}

export function forget(task) {
  const { [task]: key, ...others } = index();
  if (!key) return null;
  sessionStorage.removeItem(key);
  sessionStorage.setItem(INDEX, JSON.stringify(others));
  return null;
}

const index = () => JSON.parse(sessionStorage.getItem(INDEX) ?? '{}');

/** A full or forbidden storage costs the safety copy, not the form. */
function attempt(write) {
  try {
    write();
  } catch (error) {
    console.warn('No copy kept in this tab:', error.name);
  }
}
