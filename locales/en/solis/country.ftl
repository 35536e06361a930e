### What is so in the learner's country. The facts themselves stand in packs/.

frames = In { $country }: what do you want to know? What I say is usually so. The official page decides.
    .c1 = 1 May I work for myself?
    .c2 = 2 Legal forms
    .c3 = 3 Register
    .c4 = 4 Tax and insurance
    .c5 = 5 Who helps
    .c6 = 6 Money to start
    .c7 = 7 Social enterprise
    .c8 = 8 Protection
    .other = Another country
    .back = Back

no-pack = I have no checked facts about { $country } yet. Ask the tax office or the migration office there, or a person here.
    .c1 = May I work for myself?
    .other = Another country
    .back = Back

c1 = May I work for myself here? It depends on your status. I never decide a case: the office does.

c2 = Legal forms: which are usual, and who pays the debts.

c3 = Register: the steps, and who may take them.

c4 = Tax and insurance: what to set aside, and by when.

c5 = Who helps, without asking for money.

c6 = Money to start: public offers and their limits.

c7 = Social enterprise: what it is called here.

c8 = Protection: in danger call { $emergency }. Nobody may keep your passport or your pay.

picker = Do you want to see what is usual for your status?
    .mine = May I work for myself?
    .more = Another topic
    .back = Back

more = What next?
    .more = Another topic
    .back = Back

wrong = Thank you. How is it wrong?
    .old = It is out of date
    .never = It is not true
    .link = The page does not open
    .back = It is right after all

words = I have told those who keep the facts. Do you want to say more? Write it here, without names or numbers of papers. Or tap Continue.

words-thanks = Thank you. They will read it.

# $source is the name of an office, $checked a day. The page itself opens by a button below.
fact =
    { $fact }

    🔎 { $source }. Checked on { $checked }. Usually so: the page decides.

# The same, where it says for whom: $open.
fact-open =
    { $fact }

    { $open }
    🔎 { $source }. Checked on { $checked }. Usually so: the page decides.

fact-old = I last checked this on { $checked }. That is too long ago, so I show only the page: { $source }.

ask-there = For this I have no checked answer. Ask there: { $source }.

no-facts = For this I have no checked page. Ask the migration office, or a person here.

open-nationals = Open to: citizens of this country only.
open-eu = Open to: citizens of this country and of the EU. Others go to the office.
open-third-country = Open to: people from outside the EU.
