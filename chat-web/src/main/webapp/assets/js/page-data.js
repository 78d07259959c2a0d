// What the server wrote into the page's first element.
const data = document.documentElement.dataset;

export const language = document.documentElement.lang;
export const context = data.context;
export const caller = { id: data.caller, name: data.callerName };
export const element = id => document.getElementById(id);
