// The host's pages: they stay as they are while they become current, and listen to keys.
(() => {
  'use strict';
  const { live, on, state, find } = game;
  const isWall = live.dataset.page === 'wall';
  let turned = -Infinity;

  /* What a page has becomes what it should have; whatever stays the same is not touched, nor is what the host opened. */
  const alike = (old, fresh) => old.nodeType === fresh.nodeType && old.nodeName === fresh.nodeName && old.id === fresh.id;

  const attributes = (old, fresh) => {
    [...old.attributes].forEach(({ name }) => {
      if (!fresh.hasAttribute(name) && name !== 'open' && name !== 'style') {
        old.removeAttribute(name);
      }
    });
    [...fresh.attributes].forEach(({ name, value }) => {
      if (old.getAttribute(name) !== value) {
        old.setAttribute(name, value);
      }
    });
  };

  const become = (old, fresh) => {
    if (old.isEqualNode(fresh)) {
      return;
    }
    if (old.nodeType === Node.TEXT_NODE) {
      old.data = fresh.data;
      return;
    }
    attributes(old, fresh);
    children(old, fresh);
  };

  const children = (old, fresh) => {
    const next = [...fresh.childNodes];
    next.forEach((child, at) => {
      const place = old.childNodes[at];
      const same = child.id ? [...old.childNodes].find(other => other.id === child.id && alike(other, child)) : place;
      if (same && alike(same, child)) {
        if (same !== place) {
          old.insertBefore(same, place);
        }
        become(same, child);
      } else {
        old.insertBefore(child, place || null);
      }
    });
    while (old.childNodes.length > next.length) {
      old.lastChild.remove();
    }
  };

  on.page = (html, same) => {
    const fresh = document.createElement('template');
    fresh.innerHTML = html;
    children(live, fresh.content);
    if (!same) {
      turned = performance.now();
    }
    fit();
  };

  on.ticked = moment => {
    const opening = find('opening');
    if (opening && !state.paused) {
      opening.textContent = Math.max(0, Math.ceil((state.opens - moment) / 1000));
    }
  };

  /* Everything on the wall is as large as there is room for. */
  const fits = place =>
    place.scrollHeight <= place.clientHeight + 1 && place.scrollWidth <= place.clientWidth + 1;

  const fit = () => {
    if (!isWall) {
      return;
    }
    live.querySelectorAll('[data-fit]').forEach(place => {
      for (let size = Number(place.dataset.most); size >= 0.4; size -= 0.05) {
        place.style.setProperty('--fit', size.toFixed(2));
        if (fits(place)) {
          return;
        }
      }
    });
  };
  window.addEventListener('resize', fit);

  // A second press was meant for the page that was there a moment ago.
  on.held = form => form.matches('[data-step]') && performance.now() - turned < 700;

  // By the letter on the key, or by its place where the layout is not Latin.
  const named = event => (/^[a-z]$/i.test(event.key) ? event.key.toLowerCase() : event.code.replace(/^Key/, '').toLowerCase());
  const next = ['go', 'stop', 'resume'];
  const keys = { space: next, arrowright: next, pagedown: next, p: ['pause', 'resume'], e: ['extend'] };
  document.addEventListener('keydown', event => {
    const busy = event.target.closest('input, select, textarea, a, summary') || (event.code === 'Space' && event.target.closest('button'));
    if (busy || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
      return;
    }
    if (isWall && named(event) === 'f' && document.fullscreenEnabled) {
      document.documentElement.requestFullscreen();
      return;
    }
    const step = (keys[named(event)] || []).map(name => live.querySelector(`[data-step="${name}"]`)).find(form => form);
    if (step) {
      event.preventDefault();
      step.requestSubmit();
    }
  });

  fit();
  document.fonts?.ready.then(fit);
})();
