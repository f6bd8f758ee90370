import { lab } from 'd3-color';
import { interpolateLab } from 'd3-interpolate';
import { patternPaint } from '../colour/pattern-paint';
import type { PatternId } from '../display/pattern-tiles';
import type { Colour, Paint, Style } from '../display/scene';
import type { Theme } from '../colour/theme';

/** What there is to say of an area of a boundary file; of several things that hold, the last of the list is shown. */
export const areaStatuses = [
  'as read',
  'joined',
  'joined in parts',
  'without returns',
  'joined by hand',
  'duplicate id',
  'repaired',
  'not repaired',
] as const;
export type AreaStatus = (typeof areaStatuses)[number];

/** The statuses in the words of a legend. */
export const areaStatusTitles: Readonly<Record<AreaStatus, string>> = {
  'as read': 'As given',
  joined: 'Joined',
  'joined in parts': 'Joined, several polygons of one id',
  'without returns': 'Without returns',
  'joined by hand': 'Joined by hand',
  repaired: 'Shape repaired',
  'duplicate id': 'Several polygons of one id',
  'not repaired': 'Shape missing or broken',
};

interface StatusLook {
  readonly hue: Colour;
  /** How much of the hue is mixed into the paper, 0–1. */
  readonly strength: number;
  readonly pattern: PatternId | null;
}

/** Hues of Okabe and Ito (2008), none told by its colour alone. */
const looks: Readonly<Record<Exclude<AreaStatus, 'as read' | 'without returns'>, StatusLook>> = {
  joined: { hue: '#56b4e9', strength: 0.45, pattern: null },
  'joined in parts': { hue: '#56b4e9', strength: 0.7, pattern: 'grid' },
  'joined by hand': { hue: '#0072b2', strength: 0.75, pattern: 'dots' },
  repaired: { hue: '#cc79a7', strength: 0.6, pattern: 'level lines' },
  'duplicate id': { hue: '#e69f00', strength: 0.85, pattern: 'upright lines' },
  'not repaired': { hue: '#d55e00', strength: 0.9, pattern: 'crosses' },
};

/** How an area of a status is painted. */
export function areaStyle(status: AreaStatus, theme: Theme): Style {
  const isCase = status === 'repaired' || status === 'not repaired';
  return {
    fill: fillOf(status, theme),
    stroke: { colour: isCase ? theme.ink : theme.inkSoft, width: isCase ? 0.9 : 0.4, dash: null },
  };
}

function fillOf(status: AreaStatus, theme: Theme): Paint {
  if (status === 'as read') return { kind: 'solid', colour: theme.districtFill };
  if (status === 'without returns') {
    return { kind: 'hatch', colour: theme.noDataHatch, background: theme.noData };
  }
  const { hue, strength, pattern } = looks[status];
  return patternPaint(lab(interpolateLab(theme.paper, hue)(strength)).formatHex(), pattern);
}
