import { text } from './texts.js';

/** A button beside a text puts it on the clipboard; without scripts there is none. */
export function copyTexts() {
  document.querySelectorAll('button[data-copy]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const done = await copy(document.getElementById(button.dataset.copy));
      button.parentElement.querySelector('[role="status"]').textContent = text(done ? 'copy.done' : 'copy.marked');
    });
  });
}

/** Where the browser keeps the clipboard to itself, the text is at least marked. */
async function copy(source) {
  window.getSelection().selectAllChildren(source);
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
