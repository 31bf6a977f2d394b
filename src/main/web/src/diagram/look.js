/** How small letters may become, as a share of how they are drawn. */
const READABLE = 0.75;

/** Shows the whole sheet; where its letters would be too small to read, the place where somebody is. */
export function look(viewer) {
  const canvas = viewer.get('canvas');
  if (canvas.zoom('fit-viewport', 'auto') >= READABLE) return;
  const place = smallest(viewer.get('elementRegistry').filter((it) => marked(canvas, it)));
  if (!place) return;
  const { inner, outer } = canvas.viewbox();
  const [width, height] = [outer.width / READABLE, outer.height / READABLE];
  canvas.viewbox({
    x: start(place.x + place.width / 2, width, inner.x, inner.width),
    y: start(place.y + place.height / 2, height, inner.y, inner.height),
    width,
    height,
  });
}

/** A sub-process is marked for what goes on inside; what goes on is the smaller one. */
function smallest(places) {
  return places.sort((one, other) => one.width * one.height - other.width * other.height)[0];
}

/** On the sheet that is shown, not on one below it. */
function marked(canvas, element) {
  return (
    element.width && canvas.hasMarker(element, 'has-token') && canvas.findRoot(element) === canvas.getRootElement()
  );
}

/** Where a window of that size begins so that the middle is in it and it does not look past the sheet. */
function start(middle, size, from, length) {
  if (length <= size) return from - (size - length) / 2;
  return Math.min(Math.max(middle - size / 2, from), from + length - size);
}
