/** Text as a privacy team writes it: paragraphs, and lines that begin with a hyphen as a list. Never markup. */
export function PlainText({ text, part }: { text: string; part: string }) {
  const blocks: Array<{ kind: 'p' | 'ul'; lines: string[] }> = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue;
    const kind = line.startsWith('- ') ? 'ul' : 'p';
    const last = blocks.at(-1);
    if (kind === 'ul' && last?.kind === 'ul') last.lines.push(line.slice(2));
    else blocks.push({ kind, lines: [kind === 'ul' ? line.slice(2) : line] });
  }
  return (
    <div data-forthright={part}>
      {blocks.map(({ kind, lines }) =>
        kind === 'p' ? (
          <p key={lines[0]}>{lines[0]}</p>
        ) : (
          <ul key={lines.join()} data-forthright="list">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  );
}
