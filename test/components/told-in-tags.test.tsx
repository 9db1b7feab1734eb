// @vitest-environment happy-dom
import { render } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { sentence } from '@/utils/words/sentence';
import { telling } from '../telling';

it('what is told is refused between tags by the compiler, since nothing of it would show', () => {
  const told = telling('It is closed.');
  // @ts-expect-error Preact's own types would let it stand there.
  expect(render(<p>{told}</p>).container.textContent).toBe('');
  expect(render(<p>{sentence(told)}</p>).container.textContent).toBe('It is closed.');
});
