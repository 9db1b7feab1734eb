// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LinearForm } from '@/components/LinearForm';
import type { AccessGiven } from '@/utils/messages';
import { linearAccess } from '../access';
import { drawn } from './stage';

afterEach(cleanup);

async function connectWith(worked: boolean) {
  const connect = vi.fn<(access: AccessGiven) => Promise<boolean>>(() => Promise.resolve(worked));
  const { container } = render(<LinearForm connect={connect} />);
  const field = container.querySelector<HTMLInputElement>('input[name="linear-key"]');
  if (!field?.form) throw new Error('No field for the key.');
  fireEvent.input(field, { target: { value: ' lin_api_1 \n' } });
  fireEvent.submit(field.form);
  await drawn();
  return { connect, field, container };
}

describe('connecting Linear', () => {
  it('sends the key alone, since it knows its workspace, and keeps it off the screen', async () => {
    const { connect, field } = await connectWith(true);
    expect(connect.mock.calls).toEqual([[linearAccess('lin_api_1')]]);
    expect(field.value).toBe('');
  });

  it('leaves a key that was refused to be put right', async () => {
    expect((await connectWith(false)).field.value.trim()).toBe('lin_api_1');
  });

  it('says which permissions the key needs and where to make one', async () => {
    const { container } = await connectWith(true);
    expect(container.textContent).toMatch(/permissions Read and Write/);
    expect(container.querySelector('a')?.href).toMatch(/^https:\/\/linear\.app\/settings\//);
  });
});
