### Asked some days after “Talk to five people”.

which-question = Lucia wants to clean bicycles. She asks riders: “Would you pay me for it?” Or she asks: “Your bicycle was dirty. What did you do?” Which question tells her more?
    .would = 💭 Would you pay?
    .last = 🚲 What did you do?
    .easy = Lucia wants to clean bicycles. “Would you pay me?” Or: “It was dirty. What did you do?” Which question is better?
which-question-would = Many people ask like this. But a yes about tomorrow costs nothing. Ask about yesterday: what did you do last time?
    .easy = A yes is easy to say. Ask about yesterday.
which-question-last = Yes. Ask about yesterday, not about tomorrow. Then she hears what people really do.
    .easy = Yes. Ask about yesterday. She hears a true story.

kind-yes = Sami shows his idea to 6 friends. All say: “Great, I like it!” What does he know now?
    .sure = 💶 They will pay
    .kind = 🙂 They are kind
    .easy = Sami tells 6 friends his idea. All say: “Great!” What does he know now?
kind-yes-sure = It sounds like it. But friends are kind, so they say yes. He learns more from what they bought before.
    .easy = Friends are kind. They say yes. Ask what they bought before.
kind-yes-kind = Yes. Friends are kind, so a yes helps little. He learns more from what they bought before.
    .easy = Yes. A kind yes helps little. A true story helps.

whom = Meron wants to teach older people to use a phone. She has time for 5 talks. Whom does she ask?
    .older = 👵 Older people
    .family = 👪 Her own family
    .bus = 🚌 Anybody on the bus
    .easy = Meron wants to teach older people to use a phone. Whom does she ask?
whom-older = Yes. They have the problem, so they have a story. She listens, and sells nothing.
    .easy = Yes. They have the problem. She listens and sells nothing.
whom-family = At home she can practise. But the family wants to make her happy. People with the problem tell her more.
    .easy = At home she can practise. People with the problem tell more.
whom-bus = That takes courage. But many of them do not have the problem. People with the problem tell her more.
    .easy = Maybe they do not have the problem. Older people tell more.
