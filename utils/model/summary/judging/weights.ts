/** What facts weigh for a decision and for a next step, in hundredths, and the limits. Written by `test/tools/train-summary.ts`. */
export const decisionWeights = {
  sure: 0.9,
  sureByCues: 0.3,
  worth: 0.1,
  weights: `
base -443 | -ed -19 | -ing -19 | asked -91 | begins with a name -22 | by the reporter -10 | closed 52
cue abandoned 18 | cue advice -8 | cue asks -12 | cue chosen 46 | cue closable -19 | cue closed 47
cue condition 34 | cue decided 21 | cue depends -36 | cue doubt -35 | cue duty 32 | cue fixed 22
cue history -21 | cue imperative 18 | cue objects -7 | cue order 9 | cue promise -25 | cue proposes 32
cue reopened 26 | cue takenBack -10 | cue wish 26 | denies 14 | ends open -27 | exclaims -26 | few sentences 67
first -ed 21 | first -ing 57 | first add 13 | first as 20 | first can -8 | first closing 35 | first could -7
first for -16 | first i 21 | first if -30 | first in -12 | first is -12 | first issue 14 | first it -6
first let 26 | first looks 12 | first maybe -14 | first my -6 | first no 30 | first one -5 | first other 21
first pr -26 | first see -8 | first sentence 42 | first should 11 | first since -13 | first still -9
first that 20 | first the -22 | first this 27 | first use -5 | first we 61 | first what -12 | first when -5
first why -7 | first with 6 | first you -14 | in the issue -95 | item -11 | last sentence 29 | lines -12
long -8 | many sentences -70 | means closes 67 | means done 46 | means settles 13 | means will 50
names somebody -33 | no stop -42 | only sentence 26 | plainly abandoned 18 | plainly chosen 60
plainly closable 6 | plainly closed 43 | plainly decided 42 | plainly duty 41 | plainly fixed 51
plainly imperative 12 | plainly offer 21 | plainly order 18 | plainly promise -5 | plainly proposes 28
plainly reopened 26 | plainly wish 10 | quotes -48 | reads certain 84 | reads likely 139 | short 5 | tiny 12
very long -8 | word add 20 | word added 7 | word adding 37 | word agree 37 | word all -18 | word also -15
word another -20 | word as 8 | word both -20 | word branch -6 | word bug -32 | word but -25 | word change 8
word changed 8 | word check -15 | word close 26 | word closed 5 | word closing 57 | word commit 25
word consensus -8 | word could -11 | word default 9 | word didn -13 | word different 12 | word do 6
word does -24 | word doesn 32 | word don -8 | word done -7 | word draft 25 | word enough 14 | word expect -12
word expected 27 | word feature 25 | word fix -17 | word fixed 53 | word fixes -10 | word following -12
word found -8 | word going 16 | word good 52 | word great -6 | word happy 15 | word has -49 | word have 23
word help -16 | word how -19 | word i -16 | word idea 21 | word implement -8 | word implemented 14 | word in 27
word instead -20 | word is 7 | word issue 11 | word just 8 | word keep 31 | word later 7 | word latest 12
word leave -16 | word let 30 | word list 9 | word ll -10 | word look -10 | word looking 11 | word looks 13
word make -20 | word master -9 | word maybe -19 | word merge 35 | word moved -8 | word my -49 | word need 33
word needs -27 | word never -6 | word new -7 | word no 26 | word nothing -5 | word now 22 | word ok -6
word on -7 | word one -39 | word option -17 | word out 5 | word please 12 | word pr 18 | word probably 22
word problem 14 | word pull 12 | word pushed 28 | word rather -9 | word re 43 | word ready -9 | word reason -8
word release 14 | word remove 31 | word reopen 16 | word request 8 | word resolved 13 | word review -5
word right -10 | word same -14 | word see 12 | word seems -13 | word send -5 | word sense 5 | word should 48
word shouldn -5 | word since -14 | word so 12 | word solution -15 | word someone -11 | word soon 17
word spec -7 | word still 9 | word suggest -25 | word support 62 | word supported 45 | word sure -29
word test 10 | word tests -17 | word thanks -15 | word that -7 | word the -26 | word then -5 | word they -19
word think -28 | word this 39 | word those -15 | word today 8 | word try -7 | word until 21 | word up -30
word update -6 | word updated -6 | word us -9 | word use -23 | word using -19 | word ve 22 | word very -15
word want 19 | word was 6 | word we 31 | word when 5 | word which 29 | word while -27 | word who -16
word will -21 | word with 18 | word without -13 | word work 6 | word working 5 | word works -10 | word would -25
word wouldn 12 | word write -21 | word wrong -26 | word you -37
`,
};

export const stepWeights = {
  sure: 0.7,
  sureByCues: 0.45,
  worth: 0.1,
  weights: `
base -438 | -ed -18 | asked -28 | begins with a name 23 | by the reporter -22 | closed 45 | cue abandoned 7
cue addresses -46 | cue advice -14 | cue asks 15 | cue chosen 21 | cue closable 10 | cue closed -22
cue decided -16 | cue depends 24 | cue doubt 22 | cue duty 66 | cue fixed 10 | cue imperative 9 | cue inform -12
cue objects -22 | cue offer 69 | cue opinion 36 | cue order 5 | cue promise 62 | cue reopened -11
cue takenBack -5 | cue wish 74 | denies -40 | ends open -37 | exclaims -29 | few sentences 68 | first -ed -13
first -ing -18 | first add 11 | first added -9 | first can 8 | first closing -7 | first could 11 | first did -7
first do 8 | first for -8 | first have -7 | first how -5 | first i 7 | first if 10 | first in -9 | first is -14
first it -41 | first just 22 | first let -18 | first maybe 41 | first my -6 | first no -5 | first not -5
first on -10 | first other 40 | first please -30 | first pr -24 | first see -11 | first sentence -45
first should -6 | first since 13 | first still 11 | first that -18 | first the -57 | first they 5
first this -19 | first use -8 | first we 33 | first when -6 | first with -6 | first you -16 | in the issue -94
item 50 | last sentence 49 | long 11 | many sentences -52 | means asks 131 | means closes 45 | means done -19
means later 56 | means must 89 | means will 81 | middling 37 | names somebody 52 | no stop 13 | only sentence 6
plainly abandoned 7 | plainly chosen -8 | plainly closable -8 | plainly closed -21 | plainly decided -9
plainly duty 16 | plainly objects -21 | plainly offer 39 | plainly order 36 | plainly proposes -38
plainly reopened -11 | quotes words -56 | reads certain 121 | reads likely 114 | refers -50 | short 29 | tiny -54
version -85 | very long -23 | word add -7 | word added -20 | word adding -5 | word again -11 | word agree -8
word all -7 | word already -23 | word also 9 | word another 61 | word as -30 | word better 33 | word both -19
word branch -16 | word bug 23 | word but -17 | word by -51 | word can 37 | word cannot -7 | word change 37
word changed 11 | word check 20 | word close 26 | word closed 5 | word commit 6 | word complete 20
word consensus -13 | word continue -19 | word could 20 | word default 12 | word did -10 | word didn -6
word do -59 | word document 23 | word does -7 | word doesn -17 | word done -12 | word draft -20 | word drop -14
word enough -7 | word expect 20 | word feature 11 | word fix 34 | word fixed 6 | word fixes -5
word following -27 | word for 20 | word going -16 | word good 14 | word great -13 | word happy -6 | word have -18
word help 13 | word how 46 | word i -20 | word idea -17 | word if -18 | word implement -16 | word in -36
word instead 13 | word is -12 | word issue 8 | word it -7 | word just -40 | word keep -6 | word know -18
word latest 10 | word leave 10 | word let -38 | word list -15 | word ll 70 | word look 7 | word looking 7
word looks 21 | word make 6 | word makes -8 | word master 5 | word maybe 52 | word me -8 | word merge -23
word might -13 | word much 5 | word must -5 | word my -28 | word need 25 | word needed -14 | word needs -21
word never -16 | word new 26 | word next -22 | word no 56 | word not -44 | word nothing 11 | word now -43
word on -15 | word one -35 | word open 13 | word our 11 | word out 23 | word please 20 | word pr 49
word prefer -5 | word probably 5 | word pull 13 | word rather -17 | word re 30 | word reason -24
word removed -7 | word request -8 | word resolved 6 | word review -6 | word right -17 | word same -14
word see 30 | word seems -21 | word send -11 | word should 6 | word shouldn -6 | word since 26 | word so 38
word solution -13 | word spec -16 | word still -47 | word suggest 10 | word sure 21 | word test 32 | word tests 6
word text -23 | word that -7 | word the -5 | word then -36 | word think -40 | word those 10 | word today 14
word too -18 | word try 52 | word trying -39 | word until -8 | word up 51 | word update 12 | word updated 28
word us 7 | word used -8 | word using -33 | word ve -12 | word version 38 | word very -12 | word want 25
word was -15 | word we 9 | word were -13 | word where 10 | word which 11 | word while -15 | word who 12
word why 25 | word will 72 | word with -30 | word without -19 | word wontfix -11 | word work -30 | word works -13
word worth -8 | word would -17 | word write 23 | word wrong -8 | word yet 24 | word you 35 | word your -6
`,
};
