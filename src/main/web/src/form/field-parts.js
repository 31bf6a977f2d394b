import { h } from 'preact';

/** What every field of our own has around its control: its name, a hint, what is wrong. */
export function single(props, control) {
  const { field, domId } = props;
  const heading = props.readonly ? ['p', { class: 'legend' }] : ['label', { for: domId, class: 'legend' }];
  return h('div', { class: fieldClass(props) }, [
    h(...heading, labelOf(field)),
    hint(props),
    problems(props),
    props.search,
    control,
  ]);
}

export const fieldClass = ({ errors = [] }) => `fjs-form-field field${errors.length ? ' has-error' : ''}`;

export const common = (props) => ({
  id: props.domId,
  disabled: props.disabled,
  required: Boolean(props.field.validate?.required),
  'aria-invalid': Boolean(props.errors?.length),
  'aria-describedby': describedBy(props),
  onBlur: props.onBlur,
  onFocus: props.onFocus,
});

export function describedBy({ field, domId, errors = [] }) {
  const ids = [field.description && `${domId}-description`, errors.length && `${domId}-error-message`];
  return ids.filter(Boolean).join(' ') || undefined;
}

export function labelOf({ label, dateLabel, validate }) {
  return [label ?? dateLabel, validate?.required && h('span', { class: 'required-mark', 'aria-hidden': 'true' }, ' *')];
}

export function hint({ field, domId }) {
  return field.description && h('p', { class: 'hint', id: `${domId}-description` }, field.description);
}

export function problems({ errors = [], domId }) {
  return errors.length > 0 && h('p', { class: 'field-error', id: `${domId}-error-message` }, errors.join(' '));
}
