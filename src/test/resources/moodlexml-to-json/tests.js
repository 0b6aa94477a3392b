// What the packages expect of Node.js: modules, and events in their simplest form.
var window = this;
var loaded = {};

function EventEmitter() {}
EventEmitter.prototype.on = function (event, listener) {
  this.listeners = this.listeners || {};
  (this.listeners[event] = this.listeners[event] || []).push(listener);
  return this;
};
EventEmitter.prototype.once = EventEmitter.prototype.on;
EventEmitter.prototype.emit = function (event) {
  var given = Array.prototype.slice.call(arguments, 1);
  ((this.listeners && this.listeners[event]) || []).forEach(function (listener) {
    listener.apply(this, given);
  }, this);
};
EventEmitter.prototype.removeAllListeners = function () {
  this.listeners = {};
};

var builtIn = {
  events: EventEmitter,
  timers: { setImmediate: function (task) { task(); } }
};

function require(name) {
  if (builtIn[name]) {
    return builtIn[name];
  }
  if (!loaded[name]) {
    var module = { exports: {} };
    loaded[name] = module;
    new Function('exports', 'require', 'module', String(source(name)))(module.exports, require, module);
  }
  return loaded[name].exports;
}

function read(xml) {
  var questions;
  var failure;
  require('moodlexml-to-json')(xml, function (result, error) {
    questions = result && result.questions;
    failure = failure || error;
  });
  if (failure) {
    throw failure;
  }
  return JSON.stringify(questions);
}
