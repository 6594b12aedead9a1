import type { Scenario } from '../harness/scenario.js';
import { durableSend } from './s01-durable-send.js';

export const SCENARIOS: readonly Scenario[] = [durableSend];
