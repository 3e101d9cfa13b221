import { type CSSProperties, type ReactNode, useState } from 'react';
import { type TokenColour, type TokenFile, tokensIn } from '../../scripts/tokens-css.ts';
import tokens from '../../src/styles/tokens.json';
import { contrastPairs, type ThemeName } from '../contrast.ts';
import { PageTable } from './page-table.tsx';

const file: TokenFile = tokens;
const both = ['light', 'dark'] as const;
const namesOf: Readonly<Record<ThemeName, string>> = {
  light: 'Light',
  dark: 'Dark',
  'light-more-contrast': 'Light, more contrast',
  'dark-more-contrast': 'Dark, more contrast',
};

const css = (theme: ThemeName, name: string) => {
  const { hex, components, alpha = 1 } = tokensIn(file, `theme.${theme}`)[name]!.value as TokenColour;
  return alpha === 1 ? hex : `rgb(${components.map((share) => Math.round(share * 255)).join(' ')} / ${alpha})`;
};

interface Length {
  readonly value: number;
  readonly unit: string;
}
const lengthOf = (group: string, name: string) => {
  const { value, unit } = tokensIn(file, group)[name]!.value as Length;
  return { css: `${value}${unit}`, px: unit === 'rem' ? value * 16 : value };
};

/** A colour, a length or a face shown as itself: the one place where a page of ours sets a style inline. */
function Sample({ style, className, children }: { style: CSSProperties; className: string; children?: ReactNode }) {
  return (
    <span className={className} style={style} aria-hidden={children === undefined ? true : undefined}>
      {children}
    </span>
  );
}

/** Every colour of a theme on paper of that theme. */
export function Swatches() {
  const names = Object.entries(tokensIn(file, 'theme.light')).filter(([, { type }]) => type === 'color');
  return (
    <div className="sb-unstyled page-doc">
      <PageTable label="Colours" columns={['Token', 'Light', 'Dark', 'For']}>
        {names.map(([name, { description }]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            {both.map((theme) => (
              <td key={theme}>
                <Sample className="page-swatch" style={{ background: css(theme, name) }} />
                <span className="page-figure">{css(theme, name)}</span>
              </td>
            ))}
            <td>{description}</td>
          </tr>
        ))}
      </PageTable>
    </div>
  );
}

/** Every pair that must be told apart, with its figure and the least we allow. */
export function Contrasts() {
  const [theme, setTheme] = useState<ThemeName>('light');
  return (
    <div className="sb-unstyled page-doc">
      <fieldset className="page-choice">
        <legend>Theme</legend>
        {(Object.keys(namesOf) as ThemeName[]).map((one) => (
          <label key={one}>
            <input type="radio" name="theme" checked={one === theme} onChange={() => setTheme(one)} />
            {namesOf[one]}
          </label>
        ))}
      </fieldset>
      <PageTable label={`Contrast, ${namesOf[theme]}`} columns={['Pair', 'Seen', 'Ratio', 'At least', 'For']}>
        {contrastPairs(file, [theme]).map(({ over, on, ratio, atLeast, because }) => (
          <tr key={`${over} ${on}`}>
            <th scope="row">
              <code>{over}</code> on <code>{on}</code>
            </th>
            <td>
              <Sample className="page-pair" style={{ color: css(theme, over), background: css(theme, on) }} />
            </td>
            <td className="page-figure">{ratio.toFixed(2)}</td>
            <td className="page-figure">{atLeast}</td>
            <td>{because}</td>
          </tr>
        ))}
      </PageTable>
    </div>
  );
}

const sizes = [
  { name: 'text-title', weight: 'weight-strong', line: 'line-tight', says: 'Let Lumen group your photos?' },
  { name: 'text', weight: 'weight', line: 'line', says: 'You choose. The app works either way.' },
  { name: 'text-small', weight: 'weight', line: 'line', says: 'What you leave unanswered counts as no.' },
];

/** The scale of type, each size as it is set. */
export function TypeScale() {
  const type = tokensIn(file, 'type');
  return (
    <dl className="sb-unstyled page-doc page-scale">
      {sizes.map(({ name, weight, line, says }) => {
        const size = lengthOf('type', name);
        return (
          <div key={name}>
            <dt>
              <code>{name}</code> <span className="page-figure">{size.px} px</span>
            </dt>
            <dd>
              <Sample
                className="page-specimen"
                style={{
                  fontSize: size.css,
                  fontWeight: Number(type[weight]!.value),
                  lineHeight: Number(type[line]!.value),
                }}
              >
                {says}
              </Sample>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const spaces = ['space', 'space-narrow', 'space-item', 'space-block', 'space-text'];

/** Space in both densities, as wide as it is. */
export function Spacing() {
  const about = tokensIn(file, 'density.comfortable');
  return (
    <div className="sb-unstyled page-doc">
      <PageTable label="Space" columns={['Token', 'Comfortable', 'Compact', 'For']}>
        {spaces.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            {['density.comfortable', 'density.compact'].map((group) => {
              const { css: inlineSize, px } = lengthOf(group, name);
              return (
                <td key={group}>
                  <Sample className="page-space" style={{ inlineSize }} />
                  <span className="page-figure">{px} px</span>
                </td>
              );
            })}
            <td>{about[name]!.description}</td>
          </tr>
        ))}
      </PageTable>
    </div>
  );
}

/** Corners, targets and the focus ring. */
export function Shapes() {
  return (
    <ul className="sb-unstyled page-doc page-shapes">
      {Object.entries(tokensIn(file, 'shape')).map(([name, { description }]) => {
        const { css: length, px } = lengthOf('shape', name);
        const style: CSSProperties = name.startsWith('radius')
          ? { borderRadius: length }
          : name === 'target'
            ? { blockSize: length, inlineSize: length }
            : name === 'focus-width'
              ? {
                  outline: `${length} solid var(--forthright-focus)`,
                  outlineOffset: lengthOf('shape', 'focus-gap').css,
                }
              : { borderWidth: length };
        return (
          <li key={name}>
            <Sample className="page-shape" style={style} />
            <div>
              <code>{name}</code> <span className="page-figure">{px} px</span>
              <p>{description}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** The one movement, to be seen on a press; none where motion is reduced. */
export function Motion() {
  const [there, setThere] = useState(false);
  return (
    <div className="sb-unstyled page-doc page-motion">
      <button type="button" className="page-button" aria-pressed={there} onClick={() => setThere(!there)}>
        Move
      </button>
      <span className="page-track" aria-hidden="true">
        <span className="page-mover" data-there={there || undefined} />
      </span>
    </div>
  );
}
