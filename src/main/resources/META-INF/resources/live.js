// A live game's page. Everything it does, the page also does without it: this keeps it current.
const game = (() => {
  'use strict';
  const live = document.getElementById('live');
  const said = name => live.dataset['said' + name[0].toUpperCase() + name.slice(1)] || '';
  const find = (name, root = live) => root.querySelector(`[data-${name}]`);
  const number = value => (value === undefined || value === null || value === '' ? null : Number(value));

  const state = {
    version: number(live.dataset.version),
    phase: live.dataset.phase,
    round: number(live.dataset.round),
    opens: number(live.dataset.opens),
    ends: number(live.dataset.ends),
    paused: live.dataset.paused === 'true',
    answered: live.dataset.answered === 'true',
  };

  // The server's clock: the offset of the quickest answer so far.
  let offset = number(live.dataset.now) - Date.now();
  let quickest = Infinity;
  const now = () => Date.now() + offset;

  // What the page of a player adds: opened, closed, kept, shown, ticked, receipt, parted; and that of a host: page, ticked, held.
  const on = {};

  /* The connection. */
  let socket = null;
  let tries = 0;
  let opened = false;
  let over = live.dataset.removed === 'true';
  let retry = 0;
  let heard = 0;
  let asked = 0;
  let polled = -Infinity;

  const link = text => {
    const bar = document.querySelector('[data-link]');
    if (bar) {
      bar.hidden = !text;
      bar.firstElementChild.textContent = text;
    }
  };

  const connect = () => {
    clearTimeout(retry);
    if (over || (socket && socket.readyState < 2)) {
      return;
    }
    const scheme = location.protocol === 'https:' ? 'wss://' : 'ws://';
    const mine = new WebSocket(scheme + location.host + live.dataset.socket);
    socket = mine;
    setTimeout(() => mine.readyState === WebSocket.CONNECTING && mine.close(), 8000);
    mine.onopen = () => {
      if (socket !== mine) {
        mine.close();
        return;
      }
      opened = true;
      tries = 0;
      heard = performance.now();
      link('');
      askTime();
      on.opened?.();
    };
    mine.onmessage = event => {
      if (socket === mine) {
        heard = performance.now();
        hear(JSON.parse(event.data));
      }
    };
    mine.onclose = () => {
      if (socket === mine) {
        socket = null;
        tries += 1;
        again();
        on.closed?.();
      }
    };
  };

  const again = () => {
    if (over) {
      return;
    }
    if (tries > 0 && performance.now() - polled > 5000) {
      link(missing());
    }
    clearTimeout(retry);
    retry = setTimeout(connect, Math.min(10000, 300 * 2 ** Math.min(tries, 6)) * (0.7 + Math.random() * 0.6));
  };

  const missing = () => (navigator.onLine ? said('slow') : said('off'));
  const isOpen = () => socket !== null && socket.readyState === WebSocket.OPEN;
  const say = message => isOpen() && socket.send(JSON.stringify(message));
  const askTime = () => {
    asked = performance.now();
    say({ is: 'time', sent: Math.round(asked) });
  };

  const drop = () => {
    const gone = socket;
    socket = null;
    gone?.close();
  };

  // Whoever does not answer soon is gone, whatever the browser says.
  const doubt = () => {
    const mine = socket;
    const since = performance.now();
    askTime();
    setTimeout(() => {
      if (socket === mine && isOpen() && heard < since) {
        drop();
        connect();
      }
    }, 2500);
  };

  // A phone that wakes up does not wait for a time-out.
  const wake = () => {
    if (document.visibilityState === 'visible' && !over) {
      tries = 0;
      if (!isOpen()) {
        connect();
      } else if (performance.now() - heard > 3000) {
        doubt();
      }
    }
  };
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', wake);
  window.addEventListener('offline', () => {
    drop();
    tries = 1;
    again();
    on.closed?.();
  });

  let beat = Date.now();
  setInterval(() => {
    const slept = Date.now() - beat > 8000;
    beat = Date.now();
    if (slept) {
      wake();
    } else if (isOpen() && performance.now() - heard > 10000) {
      doubt();
    }
    on.kept?.();
  }, 3000);

  // Whoever would be led out is signed out, and is told so; whoever was removed finds the page that says it.
  const leave = async () => {
    const page = await fetch(live.dataset.poll.replace(/\/page.*/, ''));
    if (page.redirected && on.parted) {
      hear({ is: 'over', why: 'SIGNED_OUT' });
    } else {
      location.reload();
    }
  };

  // Where sockets are blocked, the page asks.
  setInterval(async () => {
    if (isOpen() || over || document.visibilityState === 'hidden' || (opened && tries < 2)) {
      return;
    }
    try {
      const glue = live.dataset.poll.includes('?') ? '&' : '?';
      const answer = await fetch(`${live.dataset.poll}${glue}version=${state.version}`);
      if (answer.status === 200) {
        hear(await answer.json());
      }
      if (answer.ok) {
        polled = performance.now();
        link('');
        on.kept?.();
      } else if (answer.status === 404) {
        await leave();
      }
    } catch {
      link(missing());
    }
  }, 2000);

  /* What is heard. */
  const hear = message => {
    if (message.is === 'page') {
      show(message);
    } else if (message.is === 'saved' || message.is === 'refused') {
      on.receipt?.(message);
    } else if (message.is === 'count') {
      const counts = find('counts');
      if (counts) {
        counts.innerHTML = message.html;
      }
    } else if (message.is === 'time') {
      const trip = performance.now() - message.sent;
      if (trip < quickest) {
        quickest = trip;
        offset = message.now + trip / 2 - Date.now();
      }
    } else if (message.is === 'over') {
      over = true;
      if (message.why === 'REMOVED' || (message.why === 'SIGNED_OUT' && !on.parted)) {
        location.reload();
      } else {
        link('');
        on.parted?.(message.why);
      }
    }
  };

  const resume = () => {
    over = false;
    tries = 0;
    drop();
    connect();
  };

  // A question opens by itself: a page that comes later is about the same question.
  const isAsking = shown => shown.phase === 'READY' || shown.phase === 'OPEN';

  let last = '';
  const show = page => {
    if (page.version < state.version) {
      return;
    }
    const same = page.round === state.round && (page.phase === state.phase || (isAsking(page) && isAsking(state)));
    if (quickest === Infinity) {
      offset = page.now - Date.now();
    }
    Object.assign(state, {
      version: page.version,
      phase: page.phase,
      round: page.round,
      opens: number(page.opens),
      ends: number(page.ends),
      paused: page.paused,
      answered: page.answered || (same && state.answered),
    });
    if (on.page) {
      on.page(page.html, same);
      shown();
      return;
    }
    if (!same || page.html !== last) {
      const going = find('stage')?.dataset.stage === String(page.round) && !page.answered;
      replace(page.html, going ? find('form') : null);
      last = page.html;
    }
    if (!same) {
      window.scrollTo(0, 0);
      find('heading')?.focus({ preventScroll: true });
    }
    shown();
  };

  // A form in which somebody is typing is taken over as it is.
  const replace = (html, form) => {
    const fresh = document.createElement('template');
    fresh.innerHTML = html;
    const place = fresh.content.querySelector('[data-form]');
    const focused = document.activeElement;
    const caret = [focused.selectionStart, focused.selectionEnd];
    if (form && place) {
      place.replaceWith(form);
    }
    live.replaceChildren(fresh.content);
    if (form && form.contains(focused)) {
      focused.focus({ preventScroll: true });
      focused.setSelectionRange?.(...caret);
    }
  };

  let told = '';
  const shown = () => {
    const telling = [...live.querySelectorAll('[data-tell]')].map(place => place.textContent.trim()).join('. ');
    if (telling !== told) {
      told = telling;
      announce(telling);
    }
    on.shown?.();
    tick();
  };

  // For those who listen: a place that stays while the page around it changes.
  const announce = text => {
    const place = document.querySelector('[data-announce]');
    if (place) {
      place.textContent = text;
    }
  };

  /* The clock. */
  const tick = () => {
    if (!state.opens) {
      return;
    }
    const moment = now();
    const whole = Math.max(1, Math.ceil((state.ends - state.opens) / 1000));
    const left = Math.max(0, Math.ceil((state.ends - moment) / 1000));
    on.ticked?.(moment, left);
    if (state.paused) {
      return;
    }
    live.querySelectorAll('[data-left]').forEach(place => {
      place.textContent = Math.min(left, whole);
    });
    live.querySelectorAll('[data-bar]').forEach(bar => {
      bar.max = whole;
      bar.value = Math.min(left, whole);
    });
    const clock = find('clock');
    if (clock) {
      clock.classList.toggle('short', left <= 10);
    }
  };
  setInterval(tick, 200);

  /* Buttons that need no new page: the socket brings what they change. */
  live.addEventListener('submit', async event => {
    const form = event.target;
    if (form.matches('[data-step], [data-quiet]')) {
      event.preventDefault();
      const button = event.submitter;
      if (on.held?.(form)) {
        return;
      }
      try {
        const address = button?.getAttribute('formaction') || form.getAttribute('action');
        const body = new URLSearchParams(new FormData(form));
        const reply = await fetch(address, { method: 'POST', body, redirect: 'manual' });
        if (reply.type !== 'opaqueredirect' || !isOpen()) {
          location.reload();
        }
      } catch {
        link(said('off'));
      }
    }
  });

  // Scripts that come after this one have had their turn.
  document.addEventListener('DOMContentLoaded', () => {
    shown();
    connect();
  });

  return { live, state, on, said, find, now, say, isOpen, announce, doubt, hear, resume };
})();
