import { formatList } from '../format.ts';
import { intlTags } from '../language.ts';
import type { Translate, WordKey } from '../translate.ts';
import type { Fact } from './fact.ts';
import type { Reason } from './reason.ts';
import { type Amount, type Shown, showFact, showTime } from './show.ts';

/** What words are made with: a language, its interface words, and what a `why` file says otherwise. */
export interface WhyVoice {
  readonly language: string;
  readonly t: Translate;
  /** Miles where the region of the language uses them, unless set. */
  readonly units?: 'metric' | 'imperial';
  /** IANA zone for clock times; UTC, and said so, if missing. */
  readonly zone?: string;
  /** A `why` file's own words, by reason type and form. */
  readonly wording?: { readonly [type: string]: { readonly [form: string]: string } | undefined };
  /** A `why` file's names of features and inputs, by the id that facts use. */
  readonly names?: { readonly [id: string]: string };
  /** A `why` file's texts of rules that no registered list has words for, by rule id. */
  readonly rules?: { readonly [id: string]: string };
}

/** A number in a text, as it is written there, and the fact it is from. */
export interface ShownNumber {
  readonly value: number | string;
  readonly unit: string;
  readonly fact: string;
}

/** A text for people, and every number in it with its fact. */
export interface Said {
  readonly text: string;
  readonly numbers: ReadonlyArray<ShownNumber>;
}

/** Gathers the numbers that a text uses while it is put together. */
export class Speaker {
  readonly voice: WhyVoice;
  readonly length: 'short' | 'full';
  readonly numbers: ShownNumber[] = [];
  constructor(voice: WhyVoice, length: 'short' | 'full') {
    this.voice = voice;
    this.length = length;
  }

  /** A form of a reason type: the file's own words if it has some, else the interface words. */
  form(type: string, form: string, values: Readonly<Record<string, string>> = {}): string {
    const own = this.voice.wording?.[type]?.[form];
    if (own === undefined) return this.voice.t(`why.${type}.${form}` as WordKey, values);
    return own.replace(/\{\{(\w+)\}\}/g, (_, place: string) => values[place] ?? '');
  }

  #add({ text, amounts }: Shown, fact: Fact): string {
    this.numbers.push(...amounts.map(({ value, unit }: Amount) => ({ value, unit, fact: fact.id })));
    return text;
  }

  /** A fact in words, with its numbers remembered. */
  fact(fact: Fact): string {
    const { voice } = this;
    if (fact.unit === 'time') return this.#add(showTime(voice.language, String(fact.value), voice.zone), fact);
    if (fact.unit === 'name' || fact.unit === 'code') {
      const name = voice.names?.[String(fact.value)] ?? String(fact.value);
      return this.#add({ text: name, amounts: [{ value: name, unit: fact.unit }] }, fact);
    }
    if (fact.unit === 'flag') return voice.t(fact.value ? 'why.yes' : 'why.no');
    return this.#add(showFact(fact, voice.language, voice.units, this.length === 'short' ? 'short' : 'long'), fact);
  }

  /** A number of changes between vehicles: "no change", "2 changes"; the bare number in a sentence that names them. */
  changes(fact: Fact): string {
    const count = Number(fact.value);
    if (this.length === 'full') return this.fact(fact);
    if (count === 0) return this.voice.t('why.noChange');
    this.numbers.push({ value: count, unit: 'count', fact: fact.id });
    return this.voice.t('why.change', { count });
  }

  list(parts: ReadonlyArray<string>): string {
    return formatList(this.voice.language, parts);
  }

  said(text: string): Said {
    return {
      text: text.charAt(0).toLocaleUpperCase(intlTags(this.voice.language)) + text.slice(1),
      numbers: this.numbers,
    };
  }
}

/** How each type of reason is said; each lives in a file of its own. */
export type Sayer<Type extends Reason['type']> = (reason: Extract<Reason, { type: Type }>, speaker: Speaker) => string;
