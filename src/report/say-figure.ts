import type { FigureFact } from '../article-facts.js';
import { SIGNS } from '../figure-signs.js';
import type { Messages } from './messages/index.js';
import { formatNumber } from './say-date.js';

/** UCUM codes that people do not write so. */
const UNIT_SIGNS: Readonly<Record<string, string>> = {
  Cel: '°C',
  har: 'ha',
  um: 'µm',
  ug: 'µg',
  dt: 'q',
  '[mi_i]': 'mi',
  '[nmi_i]': 'NM',
  '[ft_i]': 'ft',
  '[in_i]': 'in',
  '[kn_i]': 'kn',
  '[ly]': 'al',
  '[acr_us]': 'ac',
  '[bbl_us]': 'bbl',
  '[gal_us]': 'gal',
  '[car_m]': 'ct',
  By: 'o',
  kBy: 'ko',
  MBy: 'Mo',
  GBy: 'Go',
  TBy: 'To',
  PBy: 'Po',
};

/** The number with its unit, without what the text says about its precision: `900 000 €`, `3,2 %`, `3–1`. */
export function sayNumber(figure: FigureFact, messages: Messages): string {
  const { value, min, max, score, modifier } = figure;
  if (score) return score.map(([home, away]) => `${home}–${away}`).join(', ');
  if (value !== null) return withUnit(value, figure, messages);
  if (min !== null && max !== null) return messages.range(formatNumber(min, messages), withUnit(max, figure, messages));
  const known = min ?? max;
  if (known === null) return figure.text;
  const amount = withUnit(known, figure, messages);
  return modifier === 'vague' ? messages.atLeastVague(amount) : amount;
}

/** The whole claim: `au moins 144`, `moins de 12 000 €`. */
export function sayFigure(figure: FigureFact, messages: Messages): string {
  const number = sayNumber(figure, messages);
  const modifier =
    figure.modifier === 'vague' || figure.modifier === 'between' ? '' : messages.figureModifier[figure.modifier];
  return modifier === '' ? number : `${modifier} ${number}`;
}

/** The claim with the signs of mathematics, for narrow places: `≥ 144`. */
export function signFigure(figure: FigureFact, messages: Messages): string {
  const sign = figure.value === null ? '' : SIGNS[figure.modifier];
  return sign + sayNumber(figure, messages);
}

/** `en hausse, contre 11 %`; null when the figure is not said as a change. */
export function sayChange(figure: FigureFact, messages: Messages): string | null {
  if (!figure.change) return null;
  const { direction, from } = figure.change;
  const arrow = direction === 'up' ? '↗' : '↘';
  const words = `${arrow} ${messages.change[direction]}`;
  return from === null ? words : `${words}, ${messages.changeFrom(withUnit(from, figure, messages))}`;
}

function withUnit(value: number, { kind, unit }: FigureFact, messages: Messages): string {
  if (kind === 'ordinal') return messages.ordinal(value);
  if (kind === 'multiple') return `× ${formatNumber(value, messages)}`;
  if (kind === 'age')
    return unit === 'a' || unit === null ? messages.years(formatNumber(value, messages)) : plain(value, unit, messages);
  if (unit === null) return formatNumber(value, messages);
  if (kind === 'money') return sayMoney(value, unit, messages);
  if (unit === 'pp') return messages.points(formatNumber(value, messages));
  return plain(value, unit, messages);
}

function plain(value: number, unit: string, messages: Messages): string {
  return `${formatNumber(value, messages)}\u00A0${UNIT_SIGNS[unit] ?? unit.replaceAll('.', '')}`;
}

function sayMoney(value: number, currency: string, messages: Messages): string {
  try {
    const cents = Number.isInteger(value) ? 0 : 2;
    return formatNumber(value, messages, {
      style: 'currency',
      currency,
      minimumFractionDigits: cents,
      maximumFractionDigits: cents,
    });
  } catch {
    // Not three letters: no currency that Intl would take.
    return `${formatNumber(value, messages)}\u00A0${currency}`;
  }
}
