### Ten ideas in ten minutes — many first, good later.

# At most 40 characters.
title = Ten ideas in ten minutes

# Sent when the learner was away for three days.
nudge = A silly idea is welcome. Do you have one?
    .easy = A silly idea is welcome.

hello = Today you collect ideas. This lesson is longer: it takes about 15 minutes. Is it a quiet moment? Then tap Next. If not, come back later. The lesson waits for you.
    .easy = Today you collect ideas. It takes 15 minutes. No time now? Come back later.
    .next = Next

story =
    Zahra wants one very good idea. She sits at the table for 3 evenings. Her paper stays empty.

    Her friend Kofi puts a clock on the table. “10 minutes, 10 ideas. Bad ones too.” Line 4 is a hotel for plants. They laugh. Line 9 comes from line 4: water the plants when people travel. Is it a good idea? Zahra does not know yet. But now she can choose.
    .next = Next
    .easy =
    Zahra wants 1 good idea. Her paper stays empty.

    Kofi says: “10 minutes, 10 ideas. Bad ones too.” They laugh a lot. Now Zahra has 10 ideas.

rule =
    The rule is: first many, later good. For 10 minutes you only collect. You do not judge, and you delete nothing. Silly ideas are welcome.

    I help you with questions. One idea is one message. A few words are enough, or your voice. No idea comes? Write “no”, and I go on. Your ideas are for you: your mentor does not see them.
    .next = ⏱ Begin
    .easy =
    First many ideas. Good ones later. Silly is welcome.

    I ask. You send 1 idea. Write or speak. No idea? Write “no”. Your mentor does not see your ideas.

# Ten questions, ten messages of the learner. The replies are quick, and praise nothing: judging comes later.
idea-1 = Idea 1. Look at your notes from the last lesson. What would solve one of these problems?
    .easy = Idea 1. Take one problem from your notes. What helps?
idea-1-thanks = That was line 1. Go on.
    .easy = That was line 1.

idea-2 = Idea 2. Take one line from your skill list. Who could need this skill?
    .easy = Idea 2. What can you do well? Who needs it?
idea-2-thanks = That was line 2.
    .easy = That was line 2.

idea-3 = Idea 3. What do you look for in this town, and you cannot find it?
    .easy = Idea 3. What is missing in this town?
idea-3-thanks = That was line 3. Do not read it again, go on.
    .easy = That was line 3.

idea-4 = Idea 4. What do people throw away? Who could still use it?
    .easy = Idea 4. People throw things away. Who can use them?
idea-4-thanks = That was line 4.
    .easy = That was line 4.

idea-5 = Idea 5. Now a silly one. What makes you laugh?
    .easy = Idea 5. Now a silly idea!
idea-5-thanks = That was line 5. This is half.
    .easy = That was line 5. This is half.

half = You have 5 lines. That is a good list, and you may stop here. Do you have time for 5 more? Late ideas can surprise you.
    .more = ✏️ 5 more
    .enough = 👍 5 are enough
    .easy = You have 5 lines. You can stop here. Or do you want 5 more?

idea-6 = Idea 6. Think of a shop you know. What could be better there?
    .easy = Idea 6. Think of a shop. What could be better?
idea-6-thanks = That was line 6.
    .easy = That was line 6.

idea-7 = Idea 7. It is 6 in the morning. Who is awake, and what do they need?
    .easy = Idea 7. It is 6 in the morning. What do people need?
idea-7-thanks = That was line 7. Go on.
    .easy = That was line 7.

idea-8 = Idea 8. Think of another place you know. What do people buy there, but not here?
    .easy = Idea 8. Think of another town. What do people buy there?
idea-8-thanks = That was line 8.
    .easy = That was line 8.

idea-9 = Idea 9. Take 2 of your ideas and put them together. What comes out?
    .easy = Idea 9. Put 2 of your ideas together.
idea-9-thanks = That was line 9. One more.
    .easy = That was line 9. One more!

idea-10 = Idea 10, the last one. Which work would you like to do every day?
    .easy = Idea 10. Which work do you like every day?
idea-10-thanks = That was line 10. Your list is full.
    .easy = That was line 10. Your list is full.

sleep =
    Stop here. You did a lot of thinking. Do not choose today. Sleep first: tomorrow you see more in your list.

    Your ideas stay in this chat. You can also write them on paper.
    .next = Next
    .easy = Stop here. Do not choose today. Sleep first. Your ideas stay in this chat.

laugh = Kofi writes down: shoes for dogs. His cousin laughs. They still have 5 minutes. What does Kofi do?
    .delete = 🗑 Take the idea out
    .keep = 📝 Keep it and go on
    .defend = 🗣 Explain why it is good
    .easy = Kofi writes: shoes for dogs. His cousin laughs. What does Kofi do now?
laugh-delete = Many people would do that. But a silly idea can bring the next idea. Today everything stays on the list.
    .easy = A silly idea can bring a new idea. Today everything stays.
laugh-keep = Yes. He laughs too, and writes the next line. Judging comes another day.
    .easy = Yes. He laughs too. He writes the next line.
laugh-defend = Maybe he is right. But the 5 minutes go by, and no new idea comes. It is better to keep it and go on.
    .easy = Maybe he is right. But the time goes by. Keep it and go on.

choose-when = Zahra has 10 ideas on her paper. When does she choose one?
    .now = ⏱ At once
    .tomorrow = 🌙 Tomorrow
    .perfect = ⭐ When one is perfect
    .easy = Zahra has 10 ideas. When does she choose?
choose-when-now = Choosing feels good. But right now the last idea looks best, because it is new. After a night she sees more.
    .easy = The last idea looks best now. It is new. After a night she sees more.
choose-when-tomorrow = Yes. After a night she sees more in her list. The next lesson helps her to choose.
    .easy = Yes. She sleeps first. The next lesson helps her.
choose-when-perfect = No idea is perfect at the start. It grows when you try it. A night is enough.
    .easy = No idea is perfect. It grows later. A night is enough.

child =
    Your task: ask a child you know for one idea. You can say: “What would make our street better?” No child near you? Then ask an old person.

    Listen, say thank you, and add the idea to your list. Please do not send it here. Then tap the button.
    .done = ✅ I have one more idea
    .easy = Ask a child you know for one idea. Or ask an old person. Say: “What would make our street better?” Write it in your list. Do not send it. Then tap the button.
child-reminder =
    { $days ->
        [one] There is { $days } day left to ask for one idea. Children often see other things.
       *[other] There are { $days } days left to ask for one idea. Children often see other things.
    }
    .easy = Ask a child you know: what would make our street better?
child-done = Good. Another person helped you, and your list is longer now.
    .easy = Good. Your list is longer now.
child-late = The week is over, and that is fine. Your list is long enough for the next lesson.
    .easy = The week is over. That is fine. Your list is good.

end = First many, later good. Your list is ready. In the next lesson, 3 questions help you to choose. See you there!
    .easy = First many, later good. Your list is ready. See you soon!

later = First many, later good. Bring your list: in the next lesson, 3 questions help you to choose. See you there!
    .easy = First many, later good. Bring your list. See you soon!
