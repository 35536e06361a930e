### Somebody wants to be forgotten.

forget =
    Do you want me to forget you? Then I delete everything that I keep about you, and we cannot get it back. You can have a copy first.
    .easy =
        Do you want me to forget you? Then I delete all I know about you. You can have a copy first.
    .data = 📦 A copy first
    .go-on = Yes, go on
    .back = No, back

sure =
    Please read this once more. This goes now: your name and your settings, your answers, the lessons you have finished, your talks with a person, what you have sent, your reminders, and every way I can reach you. A talk that is open is closed, and the person in it is told that you have left.

    This I cannot reach: this chat in your own app, and what somebody has read in theirs already. You can delete this chat yourself. Copies for emergencies are kept for 35 days; if one is ever needed, you stay forgotten.

    Shall I forget you now?
    .easy =
        This goes now: your name, your answers, your lessons, your talks, your files, your reminders. If you talk with a person, they are told that you have left.

        This I cannot delete: this chat in your own app, and what somebody has read already. You can delete this chat yourself. Copies for emergencies are kept for 35 days.

        Shall I forget you now?
    .back = No, keep everything
    .yes = 🗑 Yes, forget me
