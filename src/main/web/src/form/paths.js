/** "needs/0/text", "needs[0].text", "/needs/0/text" or ["needs", 0, "text"] as a list of steps. */
export function segments(path) {
  if (Array.isArray(path)) return path.map(String);
  return String(path ?? '')
    .split(/[/.[\]]+/)
    .filter(Boolean);
}

/** Changes the value at a path, making room on the way. */
export function at(root, path, change) {
  const last = path.at(-1);
  const parent = path.slice(0, -1).reduce((node, key) => (node[key] ??= {}), root);
  parent[last] = change(parent[last]);
}

/** The same value without empty texts and nulls, however deep. */
export function withoutBlanks(value) {
  if (Array.isArray(value)) return value.map((item) => withoutBlanks(item ?? {}));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== null && item !== undefined && item !== '')
      .map(([key, item]) => [key, withoutBlanks(item)]),
  );
}

/** The names under which a schema keeps its answers at the top: keys of fields, paths of lists. */
export function declaredNames(component) {
  const own = component.path ?? component.key;
  if (own) return segments(own).slice(0, 1);
  return (component.components ?? []).flatMap(declaredNames);
}
