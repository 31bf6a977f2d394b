/** A menu made of <details data-menu> closes on Escape and on a click elsewhere. */
export function closeMenusOutside() {
  document.addEventListener('click', ({ target }) => {
    openMenus().forEach((menu) => menu.contains(target) || (menu.open = false));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    openMenus().forEach((menu) => {
      menu.open = false;
      menu.querySelector('summary').focus();
    });
  });
}

const openMenus = () => document.querySelectorAll('details[data-menu][open]');

/** On a narrow screen the page's own place in the navigation is scrolled into sight. */
export function showCurrentPlace() {
  document.querySelector('.site-nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
