import {
  at,
  b,
  br,
  card,
  code,
  del,
  emoji,
  file,
  h,
  item,
  link,
  mono,
  ol,
  p,
  panel,
  picture,
  quote,
  rule,
  table,
  tasks,
  ticket,
  type Ticket,
  ul,
} from './document';

const figma = 'https://www.figma.com/file/x1/checkout';
const wikiPage = 'https://acme.atlassian.net/wiki/spaces/DEV/pages/12/Limits';

/** Tickets of every quality, written for this test, each with something that markups write differently. */
export const tickets: Ticket[] = [
  {
    title: 'Export invoices as CSV',
    parts: [
      p(
        'As an accountant I want to download all invoices of a month as one CSV file, so that I can import them into our tax program.',
      ),
      h('Acceptance criteria'),
      ul(
        'The file has one line for each invoice.',
        'Amounts have a dot as decimal separator.',
        'Cancelled invoices are left out.',
      ),
      p('Mock-up: ', link('export dialog', figma)),
    ],
  },
  {
    title: 'Remember the chosen warehouse',
    parts: [
      p(
        'As a picker I want the app to open in the warehouse I chose last, so that I do not scan labels of another one.',
      ),
      h('Acceptance criteria', 3),
      tasks(
        [false, 'The warehouse of the last session is chosen at the start.'],
        [true, 'A new device asks for it.'],
        [false, 'Signing out forgets it.'],
      ),
    ],
  },
  {
    title: 'Show delivery windows at checkout',
    parts: [
      panel(
        p(b('Problem')),
        p('Customers call because they do not know when the parcel comes. We had forty calls last week.'),
      ),
      h('Acceptance criteria'),
      ol(
        'Given an address in the country, when I reach the last step, then I see two delivery windows.',
        'Given an address abroad, then I see the number of days only.',
      ),
      picture('Checkout with windows', 'windows.png'),
    ],
  },
  {
    title: 'Limits per tariff',
    parts: [
      p(
        'Every tariff has its own limit of uploads, and support needs to see it. Today they look it up in a spreadsheet, which is out of date half of the time.',
      ),
      table(
        ['Tariff', 'Uploads a day', 'Size'],
        ['Free', '10', '5 MB'],
        ['Team', '100', '50 MB'],
        ['Business', [b('no limit')], '500 MB'],
      ),
      p('Details are in ', card(wikiPage), '.'),
    ],
  },
  { title: 'Fix it', parts: [p('It does not work.')] },
  {
    title: 'Session ends while typing a long comment',
    parts: [
      p(b('Steps'), br, 'Open a ticket, type for thirty minutes, press send.'),
      p(b('Expected'), br, 'The comment is sent, or kept until I have signed in again.'),
      p(b('Actual'), br, 'The page reloads and the text is gone.'),
      code('401 Unauthorized\nat POST /comments'),
    ],
  },
  {
    title: 'Customers cannot change the e-mail address of an invoice',
    parts: [
      quote(p('I have asked three times to have invoices sent to my bookkeeper. Please make this possible.')),
      p('Support changes these addresses by hand, about ten times a day, and some are forgotten.'),
      h('Acceptance criteria'),
      ul(
        item(
          'The address can be changed in the settings.',
          ul('It is checked for a typing error.', 'The old address gets a message.'),
        ),
        'Invoices of the past stay as they are.',
      ),
    ],
  },
  {
    title: 'Rate limit for the public API',
    parts: [
      p(
        'We want to keep single clients from slowing down everybody else. Blocked by ',
        ticket(41),
        ', which moves the gateway.',
      ),
      h('Acceptance criteria'),
      ul(
        ['A client gets status ', mono('429'), ' after 100 requests a minute.'],
        ['The answer has the header ', mono('Retry-After'), '.'],
      ),
    ],
  },
  {
    title: 'Dark mode',
    parts: [
      p('Many people asked for it. ', at('lena'), ' which colours do we take for charts?'),
      p('What about printing? Is that in scope?'),
      h('Acceptance criteria'),
      p('TBD'),
    ],
  },
  {
    title: 'Search finds tickets by their number',
    parts: [
      p('As a supporter I want to type a ticket number into the search, so that I reach the ticket at once.'),
      h('Definition of done'),
      tasks(
        [false, 'Typing ', mono('#123'), ' leads to the ticket.'],
        [false, 'Unknown numbers say so ', emoji('🙂'), '.'],
      ),
    ],
  },
  {
    title: 'Rechnung per E-Mail erneut senden',
    parts: [
      p('Als Buchhalterin möchte ich eine Rechnung noch einmal senden können, damit Kunden sie ohne Anruf bekommen.'),
      h('Akzeptanzkriterien'),
      ul(
        'Der Knopf steht an jeder bezahlten Rechnung.',
        'Der Versand wird mit Datum vermerkt.',
        'Nach drei Versuchen an einem Tag ist Schluss.',
      ),
    ],
  },
  {
    title: 'Exporter les contacts',
    parts: [
      p(
        'En tant que commerciale, je veux exporter mes contacts dans un fichier, afin de préparer mes visites sans connexion.',
      ),
      h('Critères d’acceptation'),
      ul('Le fichier contient le nom, la ville et le téléphone.', 'Les contacts supprimés n’y sont pas.'),
    ],
  },
  {
    title: 'Old checkout is slow',
    parts: [
      p(del('Rewrite everything in another language.')),
      p(
        'The old checkout takes nine seconds on a phone; one in five customers leaves before it is drawn. See the report: ',
        link('timings of October', 'https://example.com/report.pdf'),
      ),
    ],
  },
  {
    title: 'Import of bank statements',
    parts: [
      h('User story'),
      p('As a bookkeeper I want to import statements of my bank, so that payments are matched by themselves.'),
      h('Acceptance criteria'),
      table(
        ['Given', 'When', 'Then'],
        ['a file in the format of my bank', 'I upload it', 'every payment is listed'],
        ['a file that is broken', 'I upload it', 'the line that cannot be read is named'],
      ),
      file('statement-example.csv'),
    ],
  },
  {
    title: 'Notify about overdue tasks',
    parts: [
      p('As a team lead I want a message when a task of my team is overdue for two days, so that I can help in time.'),
      rule,
      h('Acceptance criteria'),
      ul('One message a day lists all overdue tasks.', 'Nobody gets a message on weekends.'),
      rule,
      p('Design: ', card(figma)),
    ],
  },
  {
    title: 'Spike: which queue do we take?',
    parts: [
      p(
        'We do not know yet which queue copes with our peak of 3,000 messages a second. This is to find out within two days, with numbers.',
      ),
      h('Questions'),
      ul('Does it keep the order?', 'What does it cost a month?'),
    ],
  },
  {
    title: 'Profile pictures are turned by 90 degrees',
    parts: [
      p(
        'Pictures taken with a phone are shown lying on their side since the last release, for about a third of all people.',
      ),
      picture('A face lying on its side', 'turned.png'),
      picture('The same picture in the gallery', 'gallery.png'),
      h('Acceptance criteria'),
      ul('Pictures are shown as the phone shows them.'),
    ],
  },
  {
    title: 'Checklist for release 4',
    parts: [
      tasks([true, 'Changelog written'], [true, 'Translations in'], [false, 'Store pictures']),
      p('See ', ticket(7), ' and ', ticket(8), '.'),
    ],
  },
  {
    title: 'Merge duplicate customers',
    parts: [
      panel(
        h('Background', 3),
        p(
          'Sales creates customers twice when the name is written differently. Each duplicate costs us one letter a month.',
        ),
      ),
      h('Acceptance criteria'),
      ol(
        'Two customers can be chosen and merged.',
        'Orders of both belong to the one that stays.',
        'The merge can be undone for a day.',
      ),
      p('cc ', at('omar'), ' ', emoji('🚀')),
    ],
  },
  {
    title: 'Allow comments to be edited',
    parts: [
      p('As an author I want to correct my comment, so that a typing error does not stay for ever.'),
      h('Acceptance criteria'),
      ul(),
      p('N/A'),
    ],
  },
  { title: 'Update dependency', parts: [p('Needed for security.')] },
  {
    title: 'Round prices up to five cents',
    parts: [
      p(
        'In Switzerland the smallest coin is five cents, and our cash desks refuse other amounts. Shops there round by hand, and each does it differently.',
      ),
      h('Acceptance criteria'),
      ul(
        [b('1.01'), ' becomes ', b('1.00'), '.'],
        [b('1.03'), ' becomes ', b('1.05'), '.'],
        'Cards are charged the exact amount.',
      ),
    ],
  },
  {
    title: 'Two-factor sign-in',
    parts: [
      p('As an admin I want everybody to sign in with a second factor, so that a stolen password is not enough.'),
      h('Acceptance criteria'),
      ul(item('Supported:', ol('an app on the phone', 'a key')), item('Not supported:', ul('text messages'))),
      h('Dependencies'),
      ul(['blocked by ', ticket(90)]),
    ],
  },
  {
    title: 'Improve performance of the dashboard for customers with more than 10,000 orders',
    parts: [
      p(
        'The dashboard of large customers needs up to forty seconds. They call it unusable, and two have given notice.',
      ),
      code('SELECT * FROM orders ORDER BY created_at'),
      p('Log: ', link('slow.log', 'https://example.com/slow.log')),
    ],
  },
  {
    title: 'Cancel an order within one hour',
    parts: [
      h('Story'),
      p('As a customer I want to cancel my order within an hour, so that I can correct a mistake without calling.'),
      h('Acceptance criteria'),
      ul('Before the hour is over there is a button.', 'Afterwards the page says whom to call.'),
      h('Open questions'),
      p('Who pays for the return, ', at('lena'), '?'),
    ],
  },
  {
    title: 'フォームに入力した内容が消える',
    parts: [
      p(
        '登録フォームで長い文章を入力している途中に画面を切り替えると、入力した内容がすべて消えてしまいます。毎日数件の問い合わせがあります。',
      ),
      h('受け入れ条件'),
      ul('画面を切り替えても入力した内容が残ること。', '送信すると下書きは削除されること。'),
    ],
  },
  {
    title: 'Translate the help pages',
    parts: [
      p(
        'Half of our customers do not read English, and support answers what the help pages explain. We translate the ten pages that are read most.',
      ),
      table(['Page', 'Reads a month'], ['Sign in', '4,100'], ['Refunds', '2,900']),
    ],
  },
  {
    title: 'Undo for deleted rows',
    parts: [
      p('As a planner I want to undo the deletion of rows, so that a slip does not cost me an hour.'),
      panel(
        p(b('Acceptance criteria')),
        ul('Undo is offered for ten seconds.', 'It brings back all rows of the last deletion.'),
      ),
    ],
  },
  { title: 'Clean up', parts: [ul('remove old flags', 'rename helpers', item('tests', ul('faster', 'fewer')))] },
  {
    title: 'Print labels in batches',
    parts: [
      p('As a packer I want to print all labels of a tour at once, so that the printer is not waiting for me.'),
      h('Acceptance criteria'),
      tasks(
        [false, 'Up to 200 labels are printed with one click.'],
        [false, 'A jam does not lose labels: printing goes on where it stopped.'],
      ),
      p('Printer manual: ', link('PDF', 'https://example.com/manual.pdf')),
    ],
  },
  {
    title: 'Warn before leaving a page with changes',
    parts: [
      p(
        'People lose what they typed when they close the tab; support hears of it every day, and each time an hour of work is gone.',
      ),
      h('Acceptance criteria'),
      ul('Closing the tab asks once.', ['Nothing is asked where nothing changed ', emoji('✅'), '.']),
      p('Depends on ', ticket(12), '.'),
    ],
  },
  {
    title: 'Show which rooms are booked',
    parts: [
      p('Today caretakers cannot see the bookings and must walk to each room.'),
      h('Acceptance criteria', 2),
      h('Errors', 3),
      ul('A room that is gone has code 404.'),
      p('No floor plan is attached yet.'),
    ],
  },
  {
    title: 'Heat the rooms',
    parts: [p(b('AC1:'), ' Each room has its hours.'), p(b('AC2:'), ' A free room is grey.')],
  },
  {
    title: 'Riscaldare le sale',
    parts: [p('Come custode voglio vedere quali sale sono prenotate, così posso scaldarle.')],
  },
  { title: 'Räume heizen', parts: [p(b('Erwartetes Verhalten')), p('Das erwartete Verhalten')] },
  {
    title: 'Pick the room',
    parts: [
      p('As a kind of person I want to do a thing so that some result is reached.'),
      h('Entry criteria'),
      ul('A key'),
    ],
  },
  { title: 'Add metrics', parts: [quote(p('We should measure this.')), code('metrics.count("x")')] },
];
