import { nodeId } from '../../../world/nodes';
import type { World } from '../../../world/world';
import { connectionTypes } from '../executor/connection';
import { type Fields, scalar, type Types, type Value } from '../executor/schema';
import type { UserNode } from './nodes';

const user: Fields<UserNode> = {
  id: scalar(({ person }) => nodeId('U', person.id)),
  databaseId: scalar(({ person }) => person.id),
  login: scalar(({ person }) => person.login),
  name: scalar(({ person }) => person.name),
  avatarUrl: scalar(
    ({ person }, { size }) =>
      `https://avatars.githubusercontent.com/u/${person.id}?${size === undefined ? '' : `s=${String(size)}&`}v=4`,
    ['size'],
  ),
  url: scalar(({ person }) => `https://github.com/${person.login}`),
  resourcePath: scalar(({ person }) => `/${person.login}`),
  isViewer: scalar(({ person }, _, { login }) => person.login === login),
};

interface OrganizationNode extends Value {
  org: World['org'];
}

const organization: Fields<OrganizationNode> = {
  id: scalar(({ org }) => nodeId('O', org.id)),
  databaseId: scalar(({ org }) => org.id),
  login: scalar(({ org }) => org.login),
  name: scalar(({ org }) => org.name),
  avatarUrl: scalar(({ org }) => `https://avatars.githubusercontent.com/u/${org.id}?v=4`, ['size']),
  url: scalar(({ org }) => `https://github.com/${org.login}`),
  resourcePath: scalar(({ org }) => `/${org.login}`),
};

export const peopleTypes: Types = { User: user, Organization: organization, ...connectionTypes('User', 'User') };
