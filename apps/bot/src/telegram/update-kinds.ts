/** The updates the bot does something with; Telegram sends no others. */
export const updateKinds = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const;
