import { text } from '../texts.js';

/** A button at every element that calls a diagram of its own, which opens that. */
export function callButtons(viewer, open) {
  const calls = viewer.get('elementRegistry').filter((element) => element.type === 'bpmn:CallActivity');
  for (const call of calls) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'bjs-drilldown diagram-call';
    button.textContent = '↓';
    button.title = text('diagram.called', { name: call.businessObject.name });
    button.setAttribute('aria-label', button.title);
    button.addEventListener('click', () => open(call));
    viewer
      .get('overlays')
      .add(call, 'calls', { position: { bottom: -7, right: -8 }, scale: { min: 0.8 }, html: button });
  }
}

/** The way back from there, which is to be seen only while a called diagram is shown. */
export function backButton(open) {
  const button = document.createElement('button');
  let from = null;
  button.type = 'button';
  button.className = 'button diagram-back';
  button.addEventListener('click', () => open(from));
  const leadFrom = (call) => {
    from = call ?? null;
    button.hidden = !call;
    button.textContent = call ? `← ${call.businessObject.name}` : '';
    button.title = text('diagram.back');
    if (call) button.focus();
  };
  return { button, leadFrom };
}
