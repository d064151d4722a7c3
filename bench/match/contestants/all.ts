import type { ContestantName } from '../contestants.mjs';
import type { Contestant } from './contestant.ts';
import { floor } from './floor.ts';
import { modern } from './modern.ts';
import { monyone } from './monyone.ts';
import { ours } from './ours.ts';
import { oursPlain } from './ours-plain.ts';
import { regExp } from './reg-exp.ts';

export const all: Record<ContestantName, Contestant> = { floor, oursPlain, ours, regExp, monyone, modern };
