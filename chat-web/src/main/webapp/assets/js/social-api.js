// The social inbox's part of the REST interface.
import { get, post, put } from './api.js';

const quietly = { background: true };
const threadOf = conversation => `/social/threads/${conversation}`;

export const askInbox = async () => (await get('/social/inbox', quietly)).data;
export const askThread = async conversation => (await get(threadOf(conversation), quietly)).data;
export const askApprovals = async () => (await get('/social/approvals', quietly)).data;
export const askLength = async (conversation, text, invite) =>
  (await post(`${threadOf(conversation)}/length`, { text, invite }, quietly)).data;

/** reply: {clientId, text, invite, privately}; the same one again is the same reply. */
export const sendReply = async (conversation, { clientId, ...reply }) =>
  (await put(`${threadOf(conversation)}/replies/${clientId}`, reply)).data;

/** what: approve, decline, withdraw, repeat. */
export const decide = (what, reply) => post(`/social/replies/${reply}/${what}`);
export const needsNoAnswer = (conversation, reason) => post(`${threadOf(conversation)}/no-answer`, { reason });
export const claim = conversation => post(`/agent/waiting/${conversation}/pick`);

/** Where the canned replies that are fit for the public are asked for. */
export const cannedAddress = conversation => `${threadOf(conversation)}/canned`;
