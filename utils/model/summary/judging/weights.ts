/**
 * What facts weigh for a decision and for a next step, in hundredths, and the limits. Written by
 * `test/tools/train-summary.ts`.
 */
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

export const stepWeights = {
  sure: 0.7,
  sureByCues: 0.45,
  worth: 0.05,
  weights: `
base -458 | -ed -19 | asked -28 | begins with a name 22 | by the reporter -19 | closed 50 | cue abandoned 8
cue addresses -47 | cue advice -13 | cue asks 14 | cue chosen 20 | cue closable 11 | cue closed -21
cue decided -16 | cue depends 23 | cue doubt 20 | cue duty 64 | cue fixed 10 | cue imperative 8 | cue inform -13
cue objects -25 | cue offer 79 | cue opinion 36 | cue order 5 | cue promise 63 | cue reopened -12
cue takenBack -5 | cue wish 75 | denies -40 | ends open -36 | exclaims -26 | few sentences 72 | first -ed -16
first -ing -19 | first add 11 | first added -9 | first can 7 | first closing -8 | first could 10 | first did -8
first do 8 | first for -9 | first have -7 | first how -5 | first i 8 | first if 10 | first in -10 | first is -14
first it -40 | first just 22 | first let -19 | first maybe 41 | first my -6 | first no -7 | first not -5
first on -10 | first other 36 | first please -31 | first pr -26 | first see -11 | first sentence -41
first should -6 | first since 13 | first still 11 | first that -18 | first the -57 | first this -21
first use -8 | first we 31 | first when -6 | first while -5 | first with -6 | first you -16 | in the issue -88
item 51 | last sentence 53 | long 21 | many sentences -48 | means asks 129 | means closes 45 | means done -19
means later 54 | means must 89 | means will 85 | middling 48 | names somebody 54 | no stop 23
plainly chosen -10 | plainly closed -21 | plainly decided -9 | plainly duty 14 | plainly order 36
quotes words -56 | reads certain 121 | reads likely 116 | refers -48 | short 40 | tiny -38 | version -86
very long -20 | word add -7 | word added -20 | word adding -5 | word again -11 | word agree -8 | word all -6
word already -23 | word also 8 | word another 61 | word as -30 | word better 34 | word both -18 | word branch -15
word bug 23 | word but -16 | word by -51 | word can 39 | word cannot -7 | word change 38 | word changed 11
word check 20 | word close 26 | word commit 6 | word complete 20 | word consensus -13 | word continue -20
word could 19 | word default 13 | word did -10 | word didn -6 | word do -60 | word document 23 | word does -8
word doesn -17 | word done -12 | word draft -21 | word drop -15 | word enough -7 | word expect 20
word feature 11 | word fix 34 | word fixed 7 | word fixes -5 | word following -27 | word for 18 | word going -13
word good 12 | word great -13 | word happy -7 | word have -18 | word help 14 | word how 46 | word i -19
word idea -17 | word if -18 | word implement -16 | word in -37 | word instead 13 | word is -12 | word issue 8
word it -8 | word just -40 | word keep -6 | word know -17 | word latest 10 | word leave 10 | word let -40
word list -15 | word ll 73 | word look 7 | word looking 7 | word looks 20 | word make 7 | word makes -8
word master 5 | word maybe 53 | word me -8 | word merge -23 | word might -14 | word much 5 | word must -5
word my -28 | word need 24 | word needed -14 | word needs -21 | word never -15 | word new 28 | word next -21
word no 54 | word not -44 | word nothing 11 | word now -43 | word on -15 | word one -36 | word open 14
word our 12 | word out 22 | word please 20 | word pr 48 | word prefer -6 | word pull 14 | word rather -17
word re 29 | word reason -24 | word removed -6 | word request -8 | word resolved 5 | word review -7
word right -17 | word same -14 | word see 29 | word seems -21 | word send -11 | word should 6 | word shouldn -6
word since 26 | word so 36 | word solution -12 | word soon -5 | word spec -16 | word still -47 | word suggest 10
word sure 21 | word test 33 | word tests 7 | word text -23 | word that -5 | word then -35 | word think -39
word those 11 | word today 14 | word too -18 | word try 51 | word trying -40 | word until -7 | word up 50
word update 13 | word updated 28 | word us 6 | word used -7 | word using -33 | word ve -11 | word version 37
word very -12 | word want 25 | word was -16 | word we 11 | word were -15 | word when -5 | word where 10
word which 11 | word while -13 | word who 12 | word why 24 | word will 70 | word with -30 | word without -18
word wontfix -10 | word work -29 | word works -13 | word worth -8 | word would -17 | word write 24
word wrong -8 | word yet 25 | word you 36 | word your -5
`,
};
