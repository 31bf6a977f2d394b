import { text } from '../texts.js';

/** Three buttons for those without a wheel. */
export function zoomButtons(zoomScroll, fit) {
  const bar = document.createElement('div');
  bar.className = 'diagram-buttons no-print';
  bar.append(
    button('+', 'diagram.in', () => zoomScroll.stepZoom(1)),
    button('−', 'diagram.out', () => zoomScroll.stepZoom(-1)),
    button('⤢', 'diagram.fit', fit),
  );
  return bar;
}

function button(sign, key, press) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = sign;
  element.title = text(key);
  element.setAttribute('aria-label', text(key));
  element.addEventListener('click', press);
  return element;
}
