// A live game's page. Everything it does, the page also does without it: this makes it current and keeps what was typed.
(() => {
  'use strict';
  const live = document.getElementById('live');
  const said = name => live.dataset['said' + name[0].toUpperCase() + name.slice(1)] || '';
  const find = (name, root = live) => root.querySelector(`[data-${name}]`);
  const store = `live ${location.pathname}`;
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

  /* What was typed and what was sent, kept over reloads. */
  const kept = () => {
    try {
      return JSON.parse(sessionStorage.getItem(store)) || {};
    } catch {
      return {};
    }
  };
  const keep = change => {
    try {
      sessionStorage.setItem(store, JSON.stringify({ ...kept(), ...change }));
    } catch {
      // Without storage a reload forgets what was typed; nothing else changes.
    }
  };

  /* The connection. */
  let socket = null;
  let tries = 0;
  let opened = false;
  let over = false;
  let retry = 0;
  let heard = 0;
  let asked = 0;

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
    mine.onopen = () => {
      opened = true;
      tries = 0;
      heard = performance.now();
      link('');
      askTime();
      deliver();
    };
    mine.onmessage = event => {
      heard = performance.now();
      hear(JSON.parse(event.data));
    };
    mine.onclose = () => {
      if (socket === mine) {
        socket = null;
        tries += 1;
        again();
      }
    };
  };

  const again = () => {
    if (over) {
      return;
    }
    if (tries > 0) {
      link(navigator.onLine ? said('slow') : said('off'));
    }
    clearTimeout(retry);
    retry = setTimeout(connect, Math.min(10000, 300 * 2 ** Math.min(tries, 6)) * (0.7 + Math.random() * 0.6));
  };

  const isOpen = () => socket !== null && socket.readyState === WebSocket.OPEN;
  const say = message => isOpen() && socket.send(JSON.stringify(message));
  const askTime = () => {
    asked = performance.now();
    say({ is: 'time', sent: Math.round(asked) });
  };

  // A phone that wakes up does not wait for a time-out.
  const wake = () => {
    if (document.visibilityState === 'visible') {
      if (isOpen() && performance.now() - heard > 5000) {
        askTime();
      }
      tries = 0;
      connect();
    }
  };
  document.addEventListener('visibilitychange', wake);
  window.addEventListener('online', wake);
  window.addEventListener('pageshow', wake);
  window.addEventListener('offline', () => link(said('off')));

  setInterval(() => {
    if (isOpen()) {
      if (asked > heard && performance.now() - asked > 9000) {
        socket.close();
        socket = null;
        tries = 0;
        again();
      } else if (performance.now() - heard > 15000 && asked <= heard) {
        askTime();
      }
      deliver();
    }
  }, 3000);

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
        link('');
        deliver();
      } else if (answer.status === 404) {
        location.reload();
      }
    } catch {
      link(said('off'));
    }
  }, 2000);

  /* What is heard. */
  const hear = message => {
    if (message.is === 'page') {
      show(message);
    } else if (message.is === 'saved' || message.is === 'refused') {
      receipt(message);
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
      if (message.why === 'REMOVED') {
        location.reload();
      } else {
        link(said('replaced'));
      }
    }
  };

  const show = page => {
    if (page.version < state.version) {
      return;
    }
    const same = page.phase === state.phase && page.round === state.round;
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
    const typing = same || (find('stage') && Number(find('stage').dataset.stage) === page.round && find('form'));
    replace(page.html, typing && find('form') && !page.answered ? find('form') : null);
    if (!same) {
      window.scrollTo(0, 0);
      const heading = find('heading');
      if (heading) {
        heading.focus({ preventScroll: true });
      }
    }
    prepare();
  };

  // A form in which somebody is typing is taken over as it is.
  const replace = (html, form) => {
    const fresh = document.createElement('template');
    fresh.innerHTML = html;
    const place = fresh.content.querySelector('[data-form]');
    const focused = document.activeElement;
    if (form && place) {
      place.replaceWith(form);
    }
    live.replaceChildren(fresh.content);
    if (form && form.contains(focused)) {
      focused.focus({ preventScroll: true });
    }
  };

  const prepare = () => {
    const stage = find('stage');
    if (live.dataset.page === 'player' && stage && find('asked')) {
      say({ is: 'have', round: state.round });
      const form = find('form');
      const before = kept();
      if (form && before.round === state.round && before.texts) {
        fields(form).forEach((field, at) => {
          field.value = field.value || before.texts[at] || '';
        });
        if (before.id && !before.done) {
          waiting(form);
        }
      }
    }
    tick();
  };

  /* The clock. */
  let announced = 0;
  const tick = () => {
    if (!state.opens) {
      return;
    }
    const moment = now();
    const whole = Math.max(1, Math.ceil((state.ends - state.opens) / 1000));
    const left = Math.max(0, Math.ceil((state.ends - moment) / 1000));
    const before = find('before');
    const question = find('asked');
    if (before && question && (state.phase === 'READY' || state.phase === 'OPEN') && !state.paused) {
      const ready = moment >= state.opens;
      if (ready && question.hidden) {
        keep({ shownFor: state.round, shownAt: moment });
      }
      before.hidden = ready;
      question.hidden = !ready;
      const off = find('countdown');
      if (off && !ready) {
        off.textContent = Math.ceil((state.opens - moment) / 1000);
      }
    }
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
    const announce = find('announce');
    if (announce && announced !== state.round * 10000 + left && (left === 60 || left === 30 || left === 10)) {
      announced = state.round * 10000 + left;
      announce.textContent = `${said('left')} ${left}`;
    }
    const form = find('form');
    if (form && moment > state.ends && !form.dataset.closed) {
      form.dataset.closed = 'yes';
      form.querySelectorAll('button').forEach(button => {
        button.disabled = true;
      });
      speak(form, said('up'));
    }
    if (form && form.dataset.closed && moment <= state.ends) {
      delete form.dataset.closed;
      form.querySelectorAll('button').forEach(button => {
        button.disabled = false;
      });
      speak(form, '');
    }
  };
  setInterval(tick, 200);

  /* Answers. */
  const fields = form => [...form.querySelectorAll('input[name=answer]')];
  const speak = (form, text) => {
    const place = find('said', form);
    if (place) {
      place.textContent = text;
    }
  };
  const waiting = form => speak(form, isOpen() ? said('sent') : said('kept'));

  const fresh = () =>
    crypto.randomUUID
      ? crypto.randomUUID()
      : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit =>
          (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16));

  let sending = false;
  const deliver = async () => {
    const answer = kept();
    if (!answer.id || answer.done || answer.round !== state.round || live.dataset.page !== 'player') {
      return;
    }
    const message = { is: 'answer', id: answer.id, round: answer.round, answer: answer.texts, shown: answer.shown };
    if (isOpen()) {
      say(message);
      return;
    }
    const form = find('form');
    if (sending || !form || (opened && tries < 2)) {
      return;
    }
    sending = true;
    try {
      const body = new URLSearchParams([['csrf-token', form.elements['csrf-token'].value], ['round', answer.round], ['submission', answer.id]]);
      answer.texts.forEach(text => body.append('answer', text));
      const reply = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body });
      if (reply.headers.get('Content-Type')?.includes('json')) {
        receipt(await reply.json());
      }
    } catch {
      waiting(form);
    } finally {
      sending = false;
    }
  };

  const receipt = message => {
    const answer = kept();
    if (message.id !== answer.id || message.round !== state.round) {
      return;
    }
    keep({ done: true });
    const form = find('form');
    const place = find('answer');
    if (message.is === 'saved' && place) {
      state.answered = true;
      place.innerHTML = message.html;
    } else if (form) {
      keep({ id: null, done: false });
      find('said', form).innerHTML = message.html;
      if (message.why === 'UNREAD') {
        fields(form)[0].focus();
      } else if (message.why === 'PAUSED') {
        form.querySelectorAll('button').forEach(button => {
          button.disabled = false;
        });
      }
    }
  };

  live.addEventListener('input', event => {
    const form = event.target.closest('[data-form]');
    if (form && !(kept().id && kept().round === state.round)) {
      keep({ round: state.round, texts: fields(form).map(field => field.value), id: null, done: false });
    }
  });

  live.addEventListener('submit', async event => {
    const form = event.target;
    if (form.matches('[data-form]')) {
      event.preventDefault();
      const before = kept();
      if (before.round === state.round && before.id && !before.done) {
        deliver();
        return;
      }
      const shown = before.shownFor === state.round ? Math.round(now() - before.shownAt) : undefined;
      keep({ round: state.round, texts: fields(form).map(field => field.value), id: fresh(), done: false, shown });
      waiting(form);
      deliver();
    } else if (form.matches('[data-step], [data-quiet]')) {
      event.preventDefault();
      const button = event.submitter;
      if (button) {
        button.disabled = true;
      }
      try {
        const reply = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
        if (!reply.ok) {
          location.reload();
        } else if (!isOpen()) {
          location.reload();
        }
      } catch {
        link(said('off'));
      } finally {
        if (button) {
          setTimeout(() => {
            button.disabled = false;
          }, 1000);
        }
      }
    }
  });

  /* The host's keys. */
  const keys = { ' ': ['go', 'stop', 'resume'], ArrowRight: ['go', 'stop'], p: ['pause', 'resume'], e: ['extend'] };
  document.addEventListener('keydown', event => {
    const busy = event.target.closest('input, select, textarea, button, a, summary');
    if (live.dataset.page === 'player' || busy || event.ctrlKey || event.metaKey || event.altKey || event.repeat) {
      return;
    }
    const step = (keys[event.key] || []).map(name => live.querySelector(`[data-step="${name}"]`)).find(form => form);
    if (step) {
      event.preventDefault();
      step.requestSubmit();
    }
  });

  prepare();
  connect();
})();
