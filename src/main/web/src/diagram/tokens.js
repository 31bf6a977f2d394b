import { text } from '../texts.js';

/** Marks the elements where something is going on, with the count; a closed sub-process shows the sum of its inside. */
export function markTokens(viewer, tokens) {
  const registry = viewer.get('elementRegistry');
  const counts = new Map();
  for (const [id, count] of Object.entries(tokens)) {
    if (registry.get(id)) counts.set(id, (counts.get(id) ?? 0) + count);
    for (const owner of closedOwners(registry.get(id)?.businessObject, registry)) {
      if (!(owner in tokens)) counts.set(owner, (counts.get(owner) ?? 0) + count);
    }
  }
  counts.forEach((count, id) => mark(viewer, id, count));
}

/** Sub-processes around an element that are drawn collapsed on the sheet above. */
function closedOwners(element, registry) {
  const owners = [];
  for (let owner = element?.$parent; owner; owner = owner.$parent) {
    const shape = registry.get(owner.id);
    if (shape && registry.get(`${owner.id}_plane`)) owners.push(owner.id);
  }
  return owners;
}

function mark(viewer, id, count) {
  viewer.get('canvas').addMarker(id, 'has-token');
  const badge = document.createElement('span');
  badge.className = 'token-count';
  badge.textContent = count;
  badge.title = text('diagram.here', { count });
  viewer.get('overlays').add(id, 'tokens', { position: { top: -12, right: 14 }, html: badge });
}
