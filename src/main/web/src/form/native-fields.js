import { Checklist, Datetime, Numberfield, Radio, Select } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { language, text } from '../texts.js';
import { askedAt, Asked } from './asked-choices.js';
import { common, describedBy, fieldClass, hint, labelOf, problems, single } from './field-parts.js';
import { NumberField } from './number-field.js';

/** From here on choices stand in two columns where there is room. */
const MANY = 6;

/**
 * Dates, numbers, selects, radios and checklists as the browser's own controls: the phone's pickers and keys, a group name that
 * screen readers say, and the page's look. Everything else of form-js stays as it is.
 */
class NativeFieldComponents {
  constructor(formFields, form) {
    const optionsOf = (field) => field.values ?? form._getState().initialData?.[field.valuesKey] ?? [];
    const replace = (original, component, applies = () => true) =>
      formFields.register(
        original.config.type,
        Object.assign((props) => h(applies(props.field) ? component : original, { ...props, optionsOf }), {
          config: original.config,
        }),
      );
    replace(Numberfield, NumberField);
    replace(Datetime, DateField, (field) => field.subtype === 'date');
    const select = (props) => {
      const place = askedAt(form, props.field);
      return place && !props.readonly
        ? h(Asked, { ...props, place, form, Select: SelectField })
        : h(SelectField, props);
    };
    replace(Select, select, (field) => !field.valuesExpression);
    replace(Radio, RadioField, (field) => !field.valuesExpression);
    replace(Checklist, ChecklistField, (field) => !field.valuesExpression);
  }
}
NativeFieldComponents.$inject = ['formFields', 'form'];

export const NativeFields = {
  __init__: ['nativeFields'],
  nativeFields: ['type', NativeFieldComponents],
};

function DateField(props) {
  const { field, domId, value, readonly } = props;
  if (readonly) return single(props, h('p', { id: domId, class: 'answer' }, value ? longDate(value) : '—'));
  return single(
    props,
    h('input', {
      ...common(props),
      type: 'date',
      value: value ?? '',
      min: field.disallowPassedDates ? today() : '1900-01-01',
      max: '2199-12-31',
      onInput: ({ target }) => target.validity.badInput || props.onChange({ value: target.value || null }),
    }),
  );
}

function SelectField(props) {
  const options = props.optionsOf(props.field);
  const chosen = options.findIndex((option) => option.value === props.value);
  if (props.readonly) return single(props, h('p', { id: props.domId, class: 'answer' }, options[chosen]?.label ?? '—'));
  return single(
    props,
    h(
      'select',
      {
        ...common(props),
        value: chosen < 0 ? '' : String(chosen),
        onChange: ({ target }) => props.onChange({ value: options[target.value]?.value ?? null }),
      },
      h('option', { value: '' }, text('select.none')),
      options.map((option, index) => h('option', { value: String(index), key: index }, option.label)),
    ),
  );
}

function RadioField(props) {
  return group(props, 'radio', (option) => ({
    checked: option.value === props.value,
    onChange: () => props.onChange({ value: option.value }),
  }));
}

function ChecklistField(props) {
  const chosen = props.value ?? [];
  return group(props, 'checkbox', (option) => ({
    checked: chosen.includes(option.value),
    onChange: ({ target }) =>
      props.onChange({
        value: target.checked ? [...chosen, option.value] : chosen.filter((value) => value !== option.value),
      }),
  }));
}

function group(props, type, state) {
  const { field } = props;
  const options = props.optionsOf(field);
  if (props.readonly)
    return chosenOnly(
      props,
      options.filter((option) => state(option).checked),
    );
  return h('fieldset', { class: fieldClass(props), 'aria-describedby': describedBy(props) }, [
    h('legend', { class: 'legend' }, labelOf(field)),
    hint(props),
    problems(props),
    h(
      'div',
      { class: options.length > MANY ? 'choices many' : 'choices' },
      options.map((option, index) => choice(props, type, option, index, state(option))),
    ),
  ]);
}

/** On paper and in a document only what was chosen is shown. */
function chosenOnly(props, chosen) {
  const words = chosen.map((option) => option.label).join('; ');
  return single(props, h('p', { id: props.domId, class: 'answer' }, words || '—'));
}

function choice({ domId, disabled, onBlur }, type, option, index, state) {
  const id = `${domId}-${index}`;
  return h('div', { class: 'choice', key: index }, [
    h('input', { type, id, name: domId, disabled, onBlur, ...state }),
    h('label', { for: id }, option.label),
  ]);
}

function longDate(iso) {
  const date = new Date(`${iso}T12:00:00`);
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(date);
}

/** Today in the reader's own zone, as the date input writes it. */
function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}
