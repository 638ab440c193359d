import { toast } from './dialogs.js';

/** Asks the sandbox for something; says so on the page and answers null when it refuses or is away. */
export async function act(name, parameters, file) {
  try {
    const response = await fetch(`/driver/${name}`, { method: 'POST', ...bodyOf(parameters, file) });
    const answer = await response.json();
    if (answer.ok) return answer.result;
    toast(answer.description);
  } catch {
    toast('The sandbox does not answer. What you wrote was not sent.');
  }
  return null;
}

function bodyOf(parameters, file) {
  if (file === undefined) {
    return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(parameters) };
  }
  const form = new FormData();
  for (const [name, value] of Object.entries(parameters)) form.append(name, String(value));
  form.append('file', file, file.name);
  return { body: form };
}

/** Every kept message of a chat, oldest first. */
export async function loadMessages(chatId) {
  const response = await fetch(`/driver/chats/${chatId}/messages`);
  if (!response.ok) throw new Error(`The messages of the chat could not be read (${response.status}).`);
  return response.json();
}

/** Hears everything that happens, and comes back by itself when the sandbox was away. */
export function listen({ onEvent, onAway }) {
  const source = new EventSource('/driver/events');
  source.onmessage = ({ data }) => onEvent(JSON.parse(data));
  source.onerror = () => {
    onAway();
    // A browser gives up for good when the answer was an error instead of a broken connection.
    if (source.readyState !== EventSource.CLOSED) return;
    setTimeout(() => listen({ onEvent, onAway }), 1_000);
  };
}
