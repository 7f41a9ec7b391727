/** Commands that Redis refuses here however they are sent, with the reason. */
export const neverAccepted: Readonly<Record<string, string>> = {
  shutdown: 'it would end the server',
};
