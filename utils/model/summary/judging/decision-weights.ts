/** What facts weigh for a decision, in hundredths, and the limits. Written by `test/tools/train-summary.ts`. */
export const decisionWeights = {
  sure: 0.9,
  sureByCues: 0.3,
  worth: 0.1,
  weights: `
base -463 | -ed -20 | -ing -19 | asked -93 | begins with a name -23 | by the reporter -8 | closed 58
cue abandoned 22 | cue advice -9 | cue asks -13 | cue chosen 46 | cue closable -18 | cue closed 46
cue condition 33 | cue decided 20 | cue depends -36 | cue doubt -37 | cue duty 32 | cue fixed 21
cue history -21 | cue imperative 23 | cue objects -8 | cue offer 8 | cue order 9 | cue promise -24
cue proposes 36 | cue reopened 29 | cue takenBack -10 | cue wish 28 | denies 13 | ends open -23 | exclaims -19
few sentences 71 | first -ed 17 | first -ing 56 | first add 13 | first as 21 | first can -8 | first closing 33
first could -7 | first for -18 | first i 19 | first if -30 | first in -13 | first is -12 | first issue 14
first it -8 | first let 28 | first looks 12 | first maybe -15 | first my -6 | first no 28 | first one -5
first other 16 | first pr -28 | first see -9 | first sentence 47 | first should 11 | first since -13
first still -9 | first that 19 | first the -24 | first this 23 | first use -5 | first we 59 | first what -12
first when -5 | first why -7 | first with 5 | first you -15 | in the issue -91 | item -9 | last sentence 35
lines -12 | many sentences -65 | means closes 67 | means done 44 | means settles 11 | means will 51 | middling 9
names somebody -29 | no stop -35 | only sentence 20 | plainly chosen 61 | plainly closed 42 | plainly decided 42
plainly duty 43 | plainly fixed 49 | plainly order 18 | quotes -49 | reads certain 82 | reads likely 139
short 15 | tiny 33 | very long -6 | word add 20 | word added 7 | word adding 38 | word agree 37 | word all -19
word also -15 | word another -20 | word as 10 | word both -20 | word branch -6 | word bug -30 | word but -25
word change 8 | word changed 8 | word check -16 | word close 28 | word closing 57 | word commit 25
word consensus -8 | word could -11 | word default 10 | word didn -13 | word different 12 | word do 6
word does -24 | word doesn 32 | word don -8 | word done -9 | word draft 24 | word enough 14 | word expect -11
word expected 27 | word feature 24 | word fix -18 | word fixed 52 | word fixes -10 | word following -12
word found -8 | word going 17 | word good 51 | word great -6 | word happy 15 | word has -49 | word have 23
word help -16 | word how -19 | word i -17 | word idea 21 | word implement -8 | word implemented 15 | word in 27
word instead -20 | word is 7 | word issue 11 | word just 8 | word keep 31 | word later 7 | word latest 13
word leave -16 | word let 32 | word list 9 | word ll -8 | word look -10 | word looking 11 | word looks 13
word make -20 | word master -10 | word maybe -19 | word merge 36 | word moved -7 | word my -49 | word need 33
word needs -27 | word never -6 | word new -7 | word no 24 | word nothing -5 | word now 22 | word ok -6
word on -7 | word one -38 | word option -17 | word please 11 | word pr 17 | word probably 22 | word problem 14
word pull 12 | word pushed 28 | word rather -9 | word re 44 | word ready -11 | word reason -8 | word release 13
word remove 31 | word reopen 16 | word request 8 | word resolved 13 | word review -6 | word right -10
word same -14 | word see 10 | word seems -13 | word send -5 | word sense 6 | word should 47 | word shouldn -5
word since -13 | word so 12 | word solution -15 | word someone -11 | word soon 18 | word spec -8 | word still 10
word suggest -26 | word support 62 | word supported 45 | word sure -29 | word test 10 | word tests -17
word thanks -16 | word that -7 | word the -25 | word then -5 | word they -19 | word think -28 | word this 39
word those -15 | word today 9 | word try -7 | word until 20 | word up -30 | word update -6 | word updated -6
word us -10 | word use -22 | word using -18 | word ve 23 | word very -14 | word want 20 | word was 5 | word we 31
word which 30 | word while -26 | word who -15 | word will -19 | word with 18 | word without -13 | word work 6
word working 5 | word works -10 | word would -25 | word wouldn 12 | word write -21 | word wrong -26
word you -37
`,
};
