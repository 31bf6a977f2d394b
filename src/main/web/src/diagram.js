/** Draws every `<div data-diagram>`: the diagram, where the tokens are, and buttons to move about. */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { markTokens } from './diagram/tokens.js';
import { zoomButtons } from './diagram/zoom.js';
import { text } from './texts.js';

document.querySelectorAll('[data-diagram]').forEach(draw);

async function draw(element) {
  const stage = element.appendChild(document.createElement('div'));
  stage.className = 'diagram-stage';
  const viewer = new NavigatedViewer({
    container: stage,
    additionalModules: [{ translate: ['value', text] }],
    bpmnRenderer: {
      defaultFillColor: 'var(--sheet)',
      defaultStrokeColor: 'var(--ink)',
      defaultLabelColor: 'var(--ink)',
    },
  });
  try {
    const response = await fetch(element.dataset.xmlUrl, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`diagram answered ${response.status}`);
    await viewer.importXML(await response.text());
  } catch {
    element.textContent = text('diagram.failed');
    return;
  }
  const canvas = viewer.get('canvas');
  const fit = () => canvas.zoom('fit-viewport', 'auto');
  fit();
  viewer.on('root.set', fit);
  markTokens(viewer, JSON.parse(element.dataset.tokens || '{}'));
  element.append(zoomButtons(viewer.get('zoomScroll'), fit));
}
