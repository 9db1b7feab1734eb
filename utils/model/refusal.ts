/** Why a message is not let in: whence it comes, or what it asks. */
export type Refusal = 'extension' | 'frame' | 'host' | 'question';
