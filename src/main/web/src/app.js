/** What every page has: htmx, the keyboard, forms that are sent once, and the way back in when the session has ended. */
import { searchLongLists } from './choices.js';
import { copyTexts } from './copy.js';
import { sendFormsOnce, warnOfUnsavedChanges } from './forms.js';
import { startHtmx } from './htmx.js';
import { startKeyboard } from './keyboard.js';
import { closeMenusOutside, showCurrentPlace } from './menus.js';
import { reachWideTables } from './tables.js';

startHtmx();
startKeyboard();
sendFormsOnce();
warnOfUnsavedChanges();
closeMenusOutside();
showCurrentPlace();
reachWideTables();
searchLongLists();
copyTexts();
