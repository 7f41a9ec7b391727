import type { Coverage } from './coverage.js';
import { neverAccepted } from './exceptions.js';

/** Of each command, in the shortest run. */
const SENT_MIN = 5;
const REFUSED_SHARE_MIN = 0.1;
const REFUSED_SHARE_MAX = 0.6;

export interface Judgement {
  readonly what: string;
  readonly isRight: boolean;
}

/** Whether commands that both servers have were tried, and as many refused as tells something. */
export function judge(common: readonly string[], coverage: Coverage): Judgement[] {
  const share = coverage.refused / coverage.commands;
  return [
    { what: 'there are common commands', isRight: common.length > 0 },
    ...common.flatMap((name) => judgeCommand(name, coverage)),
    {
      what: `${Math.round(share * 100)} % of the commands were refused`,
      isRight: share >= REFUSED_SHARE_MIN && share <= REFUSED_SHARE_MAX,
    },
  ];
}

function judgeCommand(name: string, coverage: Coverage): Judgement[] {
  const [sent, accepted] = [coverage.sent(name), coverage.accepted(name)];
  return [
    { what: `${name} was sent ${sent} times, at least ${SENT_MIN}`, isRight: sent >= SENT_MIN },
    {
      what: `${name} was accepted ${accepted} times`,
      isRight: accepted > 0 || name in neverAccepted,
    },
  ];
}
