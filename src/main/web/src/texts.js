import en from './texts/en.js';
import ru from './texts/ru.js';
import uk from './texts/uk.js';

/** The language of the page, as the server set it. */
export const language = ['uk', 'ru', 'en'].find((code) => document.documentElement.lang.startsWith(code)) ?? 'en';

const table = { en, ru, uk }[language];

/** A text in the page's language; `{name}` places are filled in. Unknown texts come back as they are. */
export function text(key, values = {}) {
  return (table[key] ?? key).replace(/{([^}]+)}/g, (place, name) => String(values[name] ?? place));
}

/** A time of day as people here write it, in the zone of the organisation wherever the browser is. */
export function timeOfDay(date) {
  const timeZone = document.documentElement.dataset.zone || undefined;
  const how = { hour: '2-digit', minute: '2-digit', timeZone };
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, how).format(date);
}
