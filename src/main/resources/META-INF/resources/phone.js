// A player's page: what is typed outlives reloads, and an answer is sent until the server says that it is saved.
(() => {
  'use strict';
  const { live, state, on, said, find, now, say, isOpen, announce, doubt, hear, resume } = game;
  const store = `live ${live.dataset.socket}`;
  const PATIENCE = 4000;
  const BEFORE_THE_BELL = 300;

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
  const isMine = answer => answer.round === state.round;
  const isWaiting = answer => isMine(answer) && Boolean(answer.id);

  const fields = form => [...form.querySelectorAll('input[name=answer]')];
  const texts = form => fields(form).map(field => field.value);
  const isBlank = typed => !typed || typed.every(text => text.trim() === '');

  /* What becomes of the answer, in words. */
  const tell = (form, how, text) => {
    const place = find('told', form);
    if (place && (form.dataset.told !== how || how === 'refused')) {
      form.dataset.told = how;
      place.textContent = text;
    }
  };
  const lock = (form, locked) => {
    fields(form).forEach(field => {
      field.readOnly = locked;
    });
    form.querySelectorAll('button').forEach(button => {
      button.disabled = locked;
    });
  };
  const unmark = form => {
    fields(form).forEach(field => {
      field.removeAttribute('aria-invalid');
      field.setAttribute('aria-describedby', 'answer-help');
    });
    form.querySelectorAll('.field .error').forEach(error => error.remove());
  };

  const isUp = moment => Boolean(state.ends) && !state.paused && moment > state.ends;
  const look = () => {
    const form = find('form');
    if (!form) {
      return;
    }
    const answer = kept();
    if (isWaiting(answer)) {
      const late = Date.now() - answer.since > PATIENCE;
      const how = !isOpen() && !fetching ? 'kept' : late ? 'again' : answer.bell ? 'bell' : 'sent';
      lock(form, true);
      tell(form, how, said(how));
      return;
    }
    if (form.dataset.told === 'refused' && form.dataset.why === 'PAUSED' && !state.paused) {
      delete form.dataset.told;
    }
    const up = isUp(now());
    lock(form, up);
    if (form.dataset.told !== 'refused') {
      const how = up ? 'up' : isBlank(texts(form)) ? '' : 'typed';
      tell(form, how, how && said(how));
    }
  };

  /* What was sent by itself is told apart, for nobody pressed the button. */
  const tellOfTheBell = () => {
    const place = find('bell');
    const answer = kept();
    if (place && state.answered && isMine(answer) && answer.bell) {
      place.hidden = false;
    }
  };

  /* A page has come. */
  on.shown = () => {
    if (find('asked')) {
      say({ is: 'have', round: state.round });
    }
    const answer = kept();
    const form = find('form');
    if (form && isMine(answer) && answer.texts) {
      fields(form).forEach((field, at) => {
        if (!field.value && answer.texts[at]) {
          field.value = answer.texts[at];
        }
      });
    }
    if (state.answered && isWaiting(answer)) {
      keep({ id: null });
    }
    if (state.answered && form) {
      again();
    }
    const lost = find(isMine(answer) && answer.unread ? 'unread' : 'lost');
    if (lost && isMine(answer) && !state.answered && !isBlank(answer.texts)) {
      find('lost-text', lost).textContent = answer.texts.filter(text => text.trim() !== '').join(' · ');
      lost.hidden = false;
    }
    live.querySelectorAll('[data-scripted]').forEach(place => {
      place.hidden = false;
    });
    tellOfTheBell();
    look();
  };

  /* The clock: the question is shown when it opens, and how long it has been shown does not count pauses. */
  let announced = '';
  let bell = 0;
  on.ticked = (moment, left) => {
    const before = find('before');
    const question = find('asked');
    if (before && question && !state.paused) {
      const ready = moment >= state.opens;
      const opening = ready && question.hidden;
      before.hidden = ready;
      question.hidden = !ready;
      const off = find('countdown');
      if (off && !ready) {
        off.textContent = Math.ceil((state.opens - moment) / 1000);
        if (state.opens - moment < 250) {
          setTimeout(() => on.ticked(now(), left), state.opens - moment);
        }
      }
      if (ready && kept().shownFor !== state.round) {
        keep({ shownFor: state.round, shownAt: Date.now(), shownOpens: state.opens });
      }
      if (opening) {
        announce(`${said('open')} ${said('left')} ${left}`);
      }
    }
    const point = `${state.round} ${left}`;
    if (question && !state.paused && point !== announced && (left === 60 || left === 30 || left === 10)) {
      announced = point;
      announce(`${said('left')} ${left}`);
    }
    if (question && state.ends - moment < 2 * BEFORE_THE_BELL + 400) {
      clearTimeout(bell);
      bell = setTimeout(sendAtTheBell, Math.max(0, state.ends - BEFORE_THE_BELL - now()));
    }
    look();
  };

  const shownFor = () => {
    const one = kept();
    const known = one.shownFor === state.round;
    return known ? Math.max(0, Math.round(Date.now() - one.shownAt - (state.opens - one.shownOpens))) : undefined;
  };

  /* On its way. */
  let fetching = false;
  let sent = 0;
  const deliver = () => {
    const answer = kept();
    if (!isWaiting(answer) || live.dataset.removed === 'true') {
      return;
    }
    if (isOpen()) {
      sent = Date.now();
      say({ is: 'answer', id: answer.id, round: answer.round, answer: answer.texts, shown: answer.shown });
    } else {
      post(answer);
    }
  };

  const post = async answer => {
    const form = find('form');
    if (fetching || !form || !navigator.onLine) {
      return;
    }
    fetching = true;
    look();
    try {
      const body = new URLSearchParams({ 'csrf-token': form.elements['csrf-token'].value, round: answer.round, submission: answer.id });
      answer.texts.forEach(text => body.append('answer', text));
      const reply = await fetch(form.action, { method: 'POST', headers: { Accept: 'application/json' }, body });
      if (reply.headers.get('Content-Type')?.includes('json')) {
        on.receipt(await reply.json());
      }
    } catch {
      // It is sent again.
    } finally {
      fetching = false;
      look();
    }
  };

  const submit = (form, bell) => {
    unmark(form);
    form.dataset.told = '';
    keep({ round: state.round, texts: texts(form), id: name(), since: Date.now(), shown: shownFor(), unread: false, bell });
  };

  // What stands in the field at the end goes as it is; what could not be read is not sent again unless it was changed.
  const sendAtTheBell = () => {
    const form = find('form');
    const moment = now();
    const isTheBell = state.phase === 'OPEN' || state.phase === 'READY';
    const rings = isTheBell && !state.paused && moment >= state.opens && moment < state.ends;
    const answer = kept();
    const spent = isMine(answer) && (answer.id || answer.unread || answer.bell);
    if (!form || !rings || state.ends - moment > BEFORE_THE_BELL + 50 || state.answered || spent || isBlank(texts(form))) {
      return;
    }
    submit(form, true);
    deliver();
    look();
  };

  on.opened = deliver;
  on.closed = look;
  on.kept = () => {
    if (isWaiting(kept())) {
      if (isOpen() && Date.now() - sent > PATIENCE && Date.now() - kept().since > PATIENCE) {
        doubt();
      }
      deliver();
    }
  };

  on.receipt = message => {
    const answer = kept();
    if (message.id !== answer.id || message.round !== state.round) {
      return;
    }
    keep({ id: null });
    const form = find('form');
    const place = find('answer');
    if (message.is === 'saved') {
      state.answered = true;
      if (place) {
        place.innerHTML = message.html;
        tellOfTheBell();
        announce(place.textContent.trim());
      }
    } else if (message.why === 'TWICE' || message.why === 'OTHER_ROUND') {
      again();
    } else if (form) {
      keep({ unread: message.why === 'UNREAD', bell: answer.bell && message.why !== 'PAUSED' });
      refuse(form, message);
    }
  };

  // Somebody answered on another page, or the game has gone on: see how it stands.
  const again = async () => {
    try {
      const reply = await fetch(live.dataset.poll);
      if (reply.status === 200) {
        hear(await reply.json());
      }
    } catch {
      // The next page says it.
    }
  };

  const refuse = (form, message) => {
    form.dataset.told = 'refused';
    form.dataset.why = message.why;
    find('told', form).innerHTML = message.html;
    lock(form, message.why === 'LATE');
    form.querySelectorAll('[data-about]').forEach(error => {
      const field = document.getElementById(error.dataset.about);
      field.setAttribute('aria-invalid', 'true');
      field.setAttribute('aria-describedby', `${error.id} answer-help`);
      field.closest('.field').append(error);
    });
    (form.querySelector('[aria-invalid]') || fields(form)[0]).focus();
  };

  live.addEventListener('input', event => {
    const form = event.target.closest('[data-form]');
    if (form && !isWaiting(kept())) {
      keep({ round: state.round, texts: texts(form), id: null, unread: false, bell: false });
      if (form.dataset.told === 'refused') {
        delete form.dataset.told;
        unmark(form);
      }
      look();
    }
  });

  const name = () =>
    crypto.randomUUID
      ? crypto.randomUUID()
      : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, digit =>
          (digit ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (digit / 4)))).toString(16));

  live.addEventListener('submit', event => {
    const form = event.target;
    if (!form.matches('[data-form]')) {
      return;
    }
    event.preventDefault();
    if (!isWaiting(kept())) {
      submit(form, false);
    }
    deliver();
    look();
  });

  /* Another page of the same player has taken over; this one goes on when it is asked to. */
  const panel = document.querySelector('[data-over]');
  const part = away => {
    panel.hidden = !away;
    live.hidden = away;
    if (away) {
      panel.firstElementChild.focus();
    }
  };
  const out = document.querySelector('[data-out]');
  on.parted = why => {
    if (why === 'SIGNED_OUT') {
      live.hidden = true;
      out.hidden = false;
      out.firstElementChild.focus();
    } else {
      part(true);
    }
  };
  find('here', panel).addEventListener('click', () => {
    part(false);
    resume();
  });

  // Somebody who was removed comes in again by this page, without reloading it.
  if (live.dataset.removed === 'true') {
    setInterval(async () => {
      try {
        const reply = await fetch(live.dataset.poll);
        if (reply.ok) {
          location.reload();
        }
      } catch {
        // It asks again.
      }
    }, 5000);
  }
})();
