/** What facts weigh for a next step, in hundredths, and the limits. Written by `test/tools/train-summary.ts`. */
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
