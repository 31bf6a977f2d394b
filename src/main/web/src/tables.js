/** A table wider than its place scrolls sideways; then the keyboard reaches it, and its caption says what it is. */
export function reachWideTables() {
  const watch = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)));
  document.querySelectorAll('.table-wrap').forEach((wrap) => watch.observe(wrap));
}

function mark(wrap) {
  const wide = wrap.scrollWidth > wrap.clientWidth;
  set(wrap, 'tabindex', wide && '0');
  set(wrap, 'role', wide && 'region');
  set(wrap, 'aria-label', wide && wrap.querySelector('caption')?.textContent.trim());
}

function set(element, name, value) {
  if (value) element.setAttribute(name, value);
  else element.removeAttribute(name);
}
