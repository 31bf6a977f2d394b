/** Draws every `<div data-form>` of the page: a form to fill in, or with `data-readonly` a document to read. */
import { TaskForm } from './form/task-form.js';

document.querySelectorAll('[data-form]').forEach((element) => new TaskForm(element).open());
