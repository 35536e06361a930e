### Asked some days after “Three questions to choose”.
###
### No facts about the law of a country belong here. The office decides.

open-question = Dina repairs shoes well. Two neighbours pay for such repairs today. Which of the 3 questions is still open?
    .can = 🛠 Can I?
    .pay = 💶 Will they pay?
    .may = 🪪 May I?
    .easy = Dina can repair shoes. Neighbours pay for it today. Which question is open?
open-question-can = She does it well, so this answer is yes. The open question is: may I? Her permit and the rules must allow it.
    .easy = She can do it. The open question is: may I?
open-question-pay = Two neighbours pay today, so this light is green. The open question is: may I? Her permit and the rules must allow it.
    .easy = People pay today. The open question is: may I?
open-question-may = Yes. There are 3 questions: can I, will they pay, may I? She asks about her permit and the rules before she starts.
    .easy = Yes. Can I? Will they pay? May I? She asks first.

which-first = Hassan has 2 ideas. Garden work has no red light, and one yellow. For driving a bus, “May I?” is red today. Which idea comes first?
    .bus = 🚌 Driving a bus
    .garden = 🌿 Garden work
    .easy = Hassan has 2 ideas. Garden work: no red light. Driving a bus: today he may not. Which comes first?
which-first-bus = Maybe he likes it more. But today he may not do it, so this idea waits. An idea without a red light comes first.
    .easy = Today he may not. This idea waits. No red light comes first.
which-first-garden = Yes. An idea without a red light comes first. The yellow one tells him what to ask.
    .easy = Yes. No light is red. It comes first.

nobody-pays = Efua wants to paint names on cups. She can, and she may. But she knows nobody who pays for it. What is her best step?
    .ask = 👂 Ask 5 people
    .buy = ☕ Buy 50 cups
    .forget = 🗑 Forget it
    .easy = Efua paints names on cups. She can. She may. Who pays? She does not know. What now?
nobody-pays-ask = Yes. She asks what people buy today and what it costs. Then the light can change.
    .easy = Yes. She asks what people buy today. The light can change.
nobody-pays-buy = 50 cups cost money, and nobody has asked for one. To ask 5 people costs nothing.
    .easy = 50 cups cost money. Asking 5 people costs nothing.
nobody-pays-forget = Sometimes this is right. But a red light can change. First she asks 5 people, it costs nothing.
    .easy = A red light can change. First she asks 5 people.
