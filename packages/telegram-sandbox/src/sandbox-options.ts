/** A test person to begin with. Invented names only ("Persona 1"). */
export type PersonOptions = {
  name: string;
  /** The language of their Telegram, an IETF tag such as `es`. Default: `es`. */
  languageCode?: string;
  /** Whether they have written to the bot before, so that the bot may write to them. Default: false. */
  hasStarted?: boolean;
};

/** A place the chat page offers when a person shares their location. */
export type PlacePreset = { name: string; latitude: number; longitude: number };

/** Everything that can be chosen about a sandbox; all of it has a default. */
export type SandboxOptions = {
  /** The port to listen on; 0 takes a free one. Default: 0. */
  port?: number;
  /** The address to listen on. Default: 127.0.0.1, so that nobody else on the network can use it. */
  host?: string;
  /** The bot's token; the number before the colon is the bot's id. Default: {@link defaultToken}. */
  token?: string;
  /** How the bot is called. Default: "Sandbox Bot", `sandbox_bot`. */
  bot?: { name?: string; username?: string; readsAllGroupMessages?: boolean };
  /** The heading of the chat page. Default: "Telegram sandbox". */
  title?: string;
  /**
   * The one strong colour of the chat page, as CSS hex colours (`#0b5d5e`). White text stands on the light one, black
   * text on the dark one. Default: deep teal.
   */
  accent?: { light: string; dark: string };
  /** Persons to begin with. Default: none; tests and the page add them. */
  persons?: readonly PersonOptions[];
  /** Places the page offers when sharing a location. Default: none. */
  places?: readonly PlacePreset[];
  /** Languages the page offers for a person, as IETF tags. Default: a dozen common ones. */
  languages?: readonly string[];
  /** Refuses more messages per second in all with 429, as Telegram does beyond about 30. Default: not counted. */
  messagesPerSecond?: number;
  /** Refuses more messages per second to one chat with 429, as Telegram does beyond about 1. Default: not counted. */
  messagesPerSecondPerChat?: number;
  /** How many messages each chat keeps; older ones are forgotten. Default: 200. */
  keptMessagesPerChat?: number;
  /** How many bytes of files are kept; the oldest are forgotten. Default: 64 MiB. */
  keptFileBytes?: number;
  /** How long to wait before a webhook is tried again, doubling up to a minute. Default: 1000 ms. */
  webhookRetryMs?: number;
};

/** The token a bot uses when the sandbox was not given one. It is no secret: it opens nothing but a sandbox. */
export const defaultToken = '4242424242:SANDBOX-no-secret-just-for-local-use';
