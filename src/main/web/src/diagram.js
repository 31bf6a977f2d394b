/** Draws every `<div data-diagram>`: the diagram and those it calls, where the tokens are, and buttons to move about. */
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { backButton, callButtons } from './diagram/calls.js';
import { look } from './diagram/look.js';
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
  const tokens = JSON.parse(element.dataset.tokens || '{}');
  const canvas = viewer.get('canvas');
  const fit = () => canvas.zoom('fit-viewport', 'auto');
  const bar = zoomButtons(viewer.get('zoomScroll'), fit);
  const back = backButton((call) => show(null, call));
  bar.prepend(back.button);

  /** Shows what a call stands for, or the diagram itself; coming back, the sheet with the call that was left. */
  async function show(call, left) {
    try {
      await viewer.importXML(await xml(element.dataset.xmlUrl, call?.businessObject.calledElement));
    } catch {
      element.textContent = text('diagram.failed');
      return;
    }
    const root = left && canvas.findRoot(left.id);
    if (root) canvas.setRootElement(root);
    markTokens(viewer, tokens[call?.id ?? ''] ?? {});
    look(viewer);
    callButtons(viewer, show);
    back.leadFrom(call);
  }

  await show();
  viewer.on('root.set', () => look(viewer));
  if (stage.isConnected) element.append(bar);
}

async function xml(url, called) {
  const response = await fetch(called ? `${url}?called=${encodeURIComponent(called)}` : url, {
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`diagram answered ${response.status}`);
  return response.text();
}
