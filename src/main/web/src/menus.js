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

/**
 * On a narrow screen the page's own place in the navigation is scrolled into sight. Only the navigation moves: scrolling an
 * element into view makes browsers begin there with Tab, past the link that skips all this.
 */
export function showCurrentPlace() {
  const place = document.querySelector('.site-nav [aria-current]');
  if (place) place.parentElement.scrollLeft = place.offsetLeft - place.parentElement.offsetLeft;
}
