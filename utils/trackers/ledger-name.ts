/** What teammates find the ledger by, and what it is called, in every tracker. */
export const ledgerLabel = 'grooming-ledger';
export const ledgerTitle = 'Grooming ledger (kept by Tend)';
