// Types of the element <heard-check> for TypeScript and editors.

/** Yes, no, or not sure yet. */
export type Answer = 'yes' | 'no' | 'unknown';

/** A case: one plan, proposal or decision. Its schema is schemas/case.schema.json of the library. */
export interface HeardCase {
  as_at: string;
  answers?: Record<string, Answer>;
  notes?: Record<string, string>;
  [property: string]: unknown;
}

/** A report: what the library found. Its schema is schemas/report.schema.json of the library. */
export interface HeardReport {
  as_at: string;
  duty: { verdict: string; strength?: string; [property: string]: unknown };
  findings: { rule: string; outcome: string; [property: string]: unknown }[];
  [property: string]: unknown;
}

/** What is wrong with a document that was opened. */
export interface HeardProblem {
  pointer: string;
  line: number;
  column: number;
  code: string;
  message: string;
}

export class HeardCheck extends HTMLElement {
  /** The case as it stands; null before the first question is drawn. Setting it loads it. */
  get case(): HeardCase | null;
  set case(document: HeardCase | string);
  /** The report of the case as it stands; null before the library has spoken. */
  readonly report: HeardReport | null;
  /** Whether the library is there. */
  readonly ready: boolean;
  /** Whether the event heard-answer tells the answer too. */
  shareAnswers: boolean;
  /** Shows the first question. Answers stay. */
  start(): void;
  /** Wipes everything and shows the first question. */
  reset(): void;
  /** Takes a case and shows its answers; while there are problems, nothing is taken. */
  load(document: HeardCase | string): Promise<HeardProblem[]>;
  /** Hands the person a file. */
  download(kind: 'case' | 'report' | 'page'): Promise<void>;
  /** Prints what the element shows, without the page around it. */
  print(): void;
}

export interface HeardEvents {
  'heard-ready': CustomEvent<{ milliseconds: number }>;
  'heard-step': CustomEvent<{ step: string; left: number }>;
  'heard-answer': CustomEvent<{ fact: string; value?: Answer | string | string[] }>;
  'heard-report': CustomEvent<Record<string, never>>;
  'heard-problem': CustomEvent<{ part: 'page' | 'library' | 'words' } | { problems: Pick<HeardProblem, 'code' | 'line' | 'column'>[] }>;
}

declare global {
  interface HTMLElementTagNameMap {
    'heard-check': HeardCheck;
  }
  interface GlobalEventHandlersEventMap extends HeardEvents {}
}
